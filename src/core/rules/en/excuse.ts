import { excuses } from '../../language/en/justification';
import { read } from '../../language/en/reading';
import { type EnglishPart } from './part';

export const en: EnglishPart = {
  *check(sentence) {
    yield* excuses(read(sentence));
  },
};
