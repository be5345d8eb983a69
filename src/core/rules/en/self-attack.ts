import { selfAttacks } from '../../language/en/self-attack';
import { read } from '../../language/en/reading';
import { type EnglishPart } from './part';

export const en: EnglishPart = {
  *check(sentence) {
    yield* selfAttacks(read(sentence));
  },
};
