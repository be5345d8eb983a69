import { absolutePromises } from '../../language/ja/absolute-promise';
import { type JapanesePart } from './part';

export const overPromise: JapanesePart = {
  check: absolutePromises,
};
