import { minimisations } from '../../language/ja/minimisation';
import { type JapanesePart } from './part';

export const minimization: JapanesePart = {
  check: minimisations,
};
