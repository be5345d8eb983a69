import { selfAttacks } from '../../language/ja/self-attack';
import { type JapanesePart } from './part';

export const selfAttack: JapanesePart = {
  check: selfAttacks,
};
