import { minimisations } from '../../language/en/minimising';
import { read } from '../../language/en/reading';
import { type EnglishPart } from './part';

export const en: EnglishPart = {
  *check(sentence) {
    yield* minimisations(read(sentence));
  },
};
