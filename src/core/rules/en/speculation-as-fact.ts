import { guesses } from '../../language/en/hedge';
import { read } from '../../language/en/reading';
import { type EnglishPart } from './part';

export const en: EnglishPart = {
  *check(sentence) {
    yield* guesses(read(sentence));
  },
};
