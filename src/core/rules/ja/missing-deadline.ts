import { hasDeadline } from '../../language/ja/deadline';
import { promiseOf } from '../../language/ja/promise';
import { type JapanesePart } from './part';

export const missingDeadline: JapanesePart = {
  *check(sentence) {
    const promise = promiseOf(sentence);
    if (promise && !hasDeadline(sentence)) {
      yield { start: promise.start, end: promise.end, data: { style: promise.style } };
    }
  },
};
