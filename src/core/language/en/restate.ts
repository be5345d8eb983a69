import type { Sentence } from '../../document/model';
import { blank } from '../../lint/blank';
import type { Clock, Fix } from '../../lint/rule';
import type { Range } from '../../text';
import { deadlineChoices } from '../../time/deadline-choices';
import type { FixContext } from '../fixes';
import { choice, placeholder } from '../snippet';

/** First among the dates, so that a promise whose date nobody chose still shows it. */
const noDate = 'by XX';

function deadlineTexts(clock: Clock): readonly string[] {
  return [noDate, ...deadlineChoices(clock).map(({ text }) => text.en)];
}

/** Where words can be added to a sentence: before the marks that end it. */
function endOf(sentence: Sentence): Range {
  const { text, range } = sentence;
  const marks = /[.!?\s)\]"”’]*$/.exec(text)?.[0].length ?? 0;
  const at =
    marks < text.length ? sentence.locate(text.length - marks - 1, text.length - marks).end : range.end;
  return { start: at, end: at };
}

/** Adds who hands over what by when to a promise with nothing in it; the writer's own words stay. */
export function completeEmptyPromise({ sentence, clock }: FixContext): readonly Fix[] {
  const newText = `; ${placeholder(1, blank('en', 'owner'))} will send ${placeholder(2, blank('en', 'result'))} ${choice(3, deadlineTexts(clock), noDate)}`;
  return [
    {
      title: { ja: '担当・成果物・期限を書き足す', en: 'Add owner, result and deadline' },
      edits: [{ range: endOf(sentence), newText, snippet: true }],
      preferred: true,
    },
  ];
}

/** Puts a date to a promise that has none: one fix for each deadline in reach. */
export function dateUndatedPromise({ sentence, clock }: FixContext): readonly Fix[] {
  // In a row the date belongs into its own cell, which only the writer can tell.
  if (sentence.passage.row) return [];
  return deadlineChoices(clock).map(({ label, text }) => ({
    title: { ja: `期限を入れる: ${label.ja}（${text.en}）`, en: `Add a deadline: ${label.en} (${text.en})` },
    edits: [{ range: endOf(sentence), newText: ` ${text.en}` }],
  }));
}
