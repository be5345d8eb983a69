import { emptyPromises } from '../../language/ja/commitment';
import { type JapanesePart } from './part';

export const vagueCommitment: JapanesePart = {
  *check(sentence) {
    for (const { start, end, plain } of emptyPromises(sentence)) yield { start, end, data: { plain } };
  },
};
