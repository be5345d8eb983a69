import { loadedTerms } from '../../language/ja/loaded-term';
import { type JapanesePart } from './part';

export const loadedTerm: JapanesePart = {
  check: loadedTerms,
};
