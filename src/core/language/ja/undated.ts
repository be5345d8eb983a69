import type { Sentence } from '../../document/model';
import { overlaps } from '../../text';
import { attentionMeasures } from './attention';
import { cellsIn } from './cells';
import { clauseAround } from './clause';
import { emptyPromises } from './commitment';
import { hasDeadline } from './deadline';
import { promiseOf, type Promise } from './promise';
import { timeExpressions } from './time-expressions';

/** What joins an act of its own to the main one: 交換するとともに、周知に努めます. */
const alongside = /(?:とともに|と共に|と同時に|ほか|のに加え(?:て)?|だけでなく)、/;

/** The sentence's concrete promise that nothing dates. */
export function undatedPromise(sentence: Sentence): Promise | undefined {
  const cells = cellsIn(sentence.text);
  if (cells.length > 1) return undatedCell(sentence);
  if (hasDeadline(sentence)) return undefined;
  const promise = promiseOf(sentence);
  const joint = alongside.exec(sentence.text);
  if (!joint || (promise && !isEmpty(sentence, promise))) return promise;
  return promiseOf({ ...sentence, text: sentence.text.slice(0, joint.index) }) ?? promise;
}

/** Whether another rule has the act: it names nothing to be dated. */
function isEmpty(sentence: Sentence, promise: Promise): boolean {
  const { text } = sentence;
  const attention = attentionMeasures(text).map((measure) => clauseAround(text, measure));
  return [...attention, ...emptyPromises(sentence)].some((stretch) => overlaps(stretch, promise));
}

/** In a row without a header any cell that holds a time is its due date. */
function undatedCell(sentence: Sentence): Promise | undefined {
  const { text } = sentence;
  const cells = cellsIn(text);
  if (cells.some(({ start, end }) => timeExpressions(text.slice(start, end)).length > 0)) return undefined;
  for (const { start, end } of cells) {
    const promise = promiseOf({ ...sentence, text: text.slice(start, end) });
    if (promise) return { ...promise, start: start + promise.start, end: start + promise.end };
  }
  return undefined;
}
