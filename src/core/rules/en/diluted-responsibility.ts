import { dilutions } from '../../language/en/responsibility';
import { read } from '../../language/en/reading';
import { type EnglishPart } from './part';

export const en: EnglishPart = {
  *check(sentence) {
    yield* dilutions(read(sentence));
  },
};
