import { blames } from '../../language/ja/blame';
import { type JapanesePart } from './part';

export const personalBlame: JapanesePart = {
  check: blames,
};
