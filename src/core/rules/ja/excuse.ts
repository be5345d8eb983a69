import { excuses } from '../../language/ja/excuse';
import { type JapanesePart } from './part';

export const excuse: JapanesePart = {
  check: excuses,
};
