import { hollowApologies } from '../../language/en/apology';
import { read } from '../../language/en/reading';
import { type EnglishPart } from './part';

export const en: EnglishPart = {
  *check(sentence) {
    yield* hollowApologies(read(sentence));
  },
};
