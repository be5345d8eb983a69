import { vaguePromises } from '../../language/en/vague-promise';
import { read } from '../../language/en/reading';
import { type EnglishPart } from './part';

export const en: EnglishPart = {
  *check(sentence) {
    yield* vaguePromises(read(sentence));
  },
};
