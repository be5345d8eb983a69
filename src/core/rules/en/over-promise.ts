import { absolutePromises } from '../../language/en/absolute';
import { read } from '../../language/en/reading';
import { type EnglishPart } from './part';

export const en: EnglishPart = {
  *check(sentence) {
    yield* absolutePromises(read(sentence));
  },
};
