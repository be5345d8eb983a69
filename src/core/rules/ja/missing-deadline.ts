import { undatedPromise } from '../../language/ja/undated';
import { type JapanesePart } from './part';

export const missingDeadline: JapanesePart = {
  *check(sentence) {
    const promise = undatedPromise(sentence);
    if (promise) yield { start: promise.start, end: promise.end, data: { style: promise.style } };
  },
};
