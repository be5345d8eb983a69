import { undatedWords } from '../../language/en/undated';
import { read } from '../../language/en/reading';
import { type EnglishPart } from './part';

export const en: EnglishPart = {
  *check(sentence) {
    yield* undatedWords(read(sentence));
  },
};
