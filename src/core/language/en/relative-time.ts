import { PhraseSet } from './phrase-set';
import type { Reading } from './reading';
import type { Stretch } from './soon';

const COUNT =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a few|a couple of|several|some)';
/** Times that mean something only on the day they are written. */
const RELATIVE = new RegExp(
  `(?<![\\w-])(?:(?:earlier |later |as of |until |since |from )?(?:today|yesterday|tomorrow)(?: (?:morning|afternoon|evening|night|at noon))?|the day (?:before yesterday|after tomorrow)|tonight|last night|this (?:morning|afternoon|evening|week|month|weekend|quarter)|(?:last|next) (?:week|month|weekend|quarter|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|just now|right now|a moment ago|recently|the other day|${COUNT} (?:minutes?|hours?|days?|weeks?|months?) ago|(?:a )?(?:short|little|long) (?:while|time) ago)(?![\\w-])`,
  'g',
);
const TIMES = new PhraseSet(() => [RELATIVE]);
/** The date itself beside it: "today, 3 May", "tomorrow (Tuesday 4 May)". */
const DATED =
  /^\W{0,3}(?:\(|,|, i\.e\.|, that is,)?\s*(?:(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d|\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2})/;
const DATED_BEFORE =
  /(?:\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}|\d{4}-\d{2}-\d{2})\W{1,3}$/;
/** "today's standard", "of today": the present age, no day. */
const NO_DAY = /\b(?:of|until|even) today$|^(?:today|tomorrow)'s (?:world|standards?|technology|needs)/;

/** A limit told to the hour, "by 18:00 today": soon over, and clear to whoever gets it now. */
const LIMIT_BEFORE =
  /\b(?:by|until|before|no later than) (?:\d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?|noon|midnight),? (?:on )?$/;

export interface RelativeTime extends Stretch {
  /** A limit told to the hour. */
  readonly limit: boolean;
}

/** Times to be replaced by a date before the text is read on another day. */
export function relativeTimes(reading: Reading): readonly RelativeTime[] {
  const { folded } = reading;
  const found: RelativeTime[] = [];
  for (const match of TIMES.all(reading)) {
    const end = match.index + match[0].length;
    if (DATED.test(folded.slice(end)) || DATED_BEFORE.test(folded.slice(0, match.index))) continue;
    if (NO_DAY.test(folded.slice(match.index, end + 14)) || /\bof today$/.test(folded.slice(0, end)))
      continue;
    const limit = LIMIT_BEFORE.test(folded.slice(Math.max(0, match.index - 32), match.index));
    found.push({ start: match.index, end, limit });
  }
  return found;
}
