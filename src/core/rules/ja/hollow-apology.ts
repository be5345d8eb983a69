import { hollowApologies } from '../../language/ja/apology';
import { type JapanesePart } from './part';

export const hollowApology: JapanesePart = {
  check: hollowApologies,
};
