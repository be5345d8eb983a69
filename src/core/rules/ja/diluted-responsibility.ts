import { dilutions } from '../../language/ja/responsibility';
import { type JapanesePart } from './part';

export const dilutedResponsibility: JapanesePart = {
  check: dilutions,
};
