import { vagueAmounts } from '../../language/en/quantity';
import { read } from '../../language/en/reading';
import { type EnglishPart } from './part';

export const en: EnglishPart = {
  *check(sentence) {
    yield* vagueAmounts(read(sentence));
  },
};
