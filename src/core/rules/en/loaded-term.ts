import { loadedTerms } from '../../language/en/loaded-term';
import { read } from '../../language/en/reading';
import { type EnglishPart } from './part';

export const en: EnglishPart = {
  *check(sentence) {
    yield* loadedTerms(read(sentence));
  },
};
