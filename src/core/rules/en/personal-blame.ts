import { blames } from '../../language/en/blame';
import { read } from '../../language/en/reading';
import { type EnglishPart } from './part';

export const en: EnglishPart = {
  *check(sentence) {
    yield* blames(read(sentence));
  },
};
