import { guesses } from '../../language/ja/guess';
import { type JapanesePart } from './part';

export const speculationAsFact: JapanesePart = {
  check: guesses,
};
