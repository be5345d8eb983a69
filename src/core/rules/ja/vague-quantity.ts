import type { Sentence } from '../../document/model';
import { vagueAmounts } from '../../language/ja/vague-amount';
import type { PhraseHit } from '../../lint/rule';
import { type JapanesePart } from './part';

export const vagueQuantity: JapanesePart = {
  check: (sentence: Sentence): Iterable<PhraseHit> => vagueAmounts(sentence),
};
