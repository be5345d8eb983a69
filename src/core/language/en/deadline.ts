import type { Passage } from '../../document/model';
import { findLast } from './find-last';
import type { Reading } from './reading';
import { read, readText } from './reading';
import type { TimeExpression } from './time-expressions';
import { timeExpressions } from './time-expressions';

/** Nouns whose date is when they happened or are due by themselves, not when we act. */
const DATED_NOUN =
  /\b(?:outages?|incidents?|failures?|errors?|faults?|closures?|delays?|leaks?|breach(?:es)?|events?|disruptions?|cancellations?|stays?|nights?|flights?|trips?|journeys?|bookings?|orders?|visits?|appointments?|bills?|invoices?|statements?|letters?|e-?mails?|messages?|calls?|complaints?|samples?|readings?|records?|logs?|data|backups?|snapshots?|reports?|reviews?|minutes|meetings?|releases?|deploy(?:ment)?s?|changes?|crash(?:es)?|accidents?|fire|flood|storm|strike|exams?|lessons?|concerts?|match(?:es)?|surger(?:y|ies)|purchases?|payments?|deliver(?:y|ies)|shipments?|batch(?:es)?|freeze|maintenance|session|service)$/;
const HABIT = /\b(?:every|each|most|some|all)$/;
const NOT_BY = /\b(?:of|since|after|between|like|than|as on|dated)$/;
const PLANNED =
  /\b(?:planned|scheduled|set|booked|due|slated|timetabled|earmarked|pencilled in|targeted|fixed|agreed|target|deadline|aim|aiming) for(?: the)?$/;
const PERIOD_OF =
  /\b(?:at|in|for|by|before|with) (?:the |its |our |their |your )?(?:next )?(?:[a-z]+ )?(?:meeting|session|sitting|round|assembly|release|board|call) of(?: the)?$|\b(?:end|start|beginning|close|middle|course|half|week|day|morning|evening) of(?: the)?$/;
const BY =
  /\b(?:by|before|until|till|no later than|not later than|at the latest|at the latest by|due|deadline|target(?: date)?)(?: the)?:?$/;
/** "orders of 1 to 9 March": the first half stands before. */
const RANGE = /\b(?:of|between|from|for) (?:the )?\d[\w:.]*(?: [a-z]+)? (?:to|and|until|-|–)$/;
const DETERMINER = /\b(?:the|your|our|my|his|her|their|its|that|a|an|last|yesterday's)$/;
const AT =
  /\b(?:on|at|in|from|for|during|over|within|as of|starting|effective|with effect from|by|before|until|till|the|this|next|no later than)$/;

/** The times of a sentence by which its own side's action will be done. */
export function deadlinesOf(reading: Reading): readonly TimeExpression[] {
  return reading.times.filter((time) => datesAction(reading, time));
}

function datesAction(reading: Reading, time: TimeExpression): boolean {
  const { folded } = reading;
  const named = folded.slice(time.start, time.end);
  if (/^(?:yesterday|last )/.test(named)) return false;
  const before = folded.slice(Math.max(0, time.start - 60), time.start).trimEnd();
  if (HABIT.test(before)) return false;
  const after = folded.slice(time.end, time.end + 30);
  // "Monday's outage", "this week's outage", "the 3 May statement"
  if (
    (/^'s\b/.test(after) || /'s [a-z]/.test(named)) &&
    !/\b(?:before|by|until|at|for|in time for)$/.test(before)
  )
    return false;
  if (NOT_BY.test(before) && !PERIOD_OF.test(before)) return false;
  if (/\bfor$/.test(before)) return PLANNED.test(before);
  if (
    (DETERMINER.test(before) || (named.startsWith('the ') && !BY.test(before) && !/\bof$/.test(named))) &&
    !time.bound &&
    /^ [a-z]/.test(after) &&
    !/^ (?:at|by|and|or|to|for|in|with|on|we|the|all|each|no|so|as|from|onwards)\b/.test(after)
  )
    return false;
  if (RANGE.test(before)) return false;
  const limit = BY.test(before) || /^(?:by|before|until|no later|within)/.test(named);
  if (governingTense(reading, time) === 'past') return limit && isPastInObject(reading, time);
  if (limit) return true;
  const noun = before.replace(AT, '').trimEnd();
  if (noun !== before && DATED_NOUN.test(noun) && !followsVerb(reading, time)) return false;
  return true;
}

/** "credit the months you were charged by Friday": the past belongs to the object, the limit to the promise before it. */
function isPastInObject(reading: Reading, time: TimeExpression): boolean {
  const promise = findLast(reading.commitments, (commitment) => commitment.end <= time.start);
  return (
    promise !== undefined &&
    !/[,;]|\b(?:and|but|so|because|since)\b/.test(reading.folded.slice(promise.end, time.start))
  );
}

/** "send the letters on 3 May": the noun is the object of the promised verb, so the date is the action's. */
function followsVerb(reading: Reading, time: TimeExpression): boolean {
  const verb = findLast(reading.groups, (group) => group.end <= time.start);
  return (
    verb !== undefined &&
    verb.tense === 'future' &&
    reading.tokensBetween(verb.end, time.start) <= 5 &&
    !/\b(?:refund|reimburse|compensate|credit|waive)/.test(verb.verb)
  );
}

/** Whether the verb nearest before the time (or, at the sentence's head, the first after it) tells the past. */
function governingTense(reading: Reading, time: TimeExpression): 'past' | 'open' {
  const clause = reading.clauseStart(time.start);
  const before = findLast(reading.groups, (group) => group.end <= time.start && group.start >= clause);
  if (before) return before.tense === 'past' || before.tense === 'perfect' ? 'past' : 'open';
  const after = reading.groups.find((group) => group.start >= time.end);
  if (after && reading.groups.every((group) => group.start >= clause || group.end <= clause)) {
    const onlyPast = after.tense === 'past' || after.tense === 'perfect';
    return onlyPast && !reading.bareVerb ? 'past' : 'open';
  }
  return 'open';
}

const DUE_COLUMN =
  /\b(?:due|deadline|by when|when|target|date|until|finish|completion|eta|planned|schedule)\b/;
/** A date that is still to be filled in. Another rule asks for it. */
const BLANK_DATE = /\b(?:by|on|until|from) xx\b/;
const BLANK_CELL = /^XX\b/;
const DATING_SENTENCE =
  /^(?:\W*)(?:due|deadline|target|by |before |no later|this will|it will|that will|both |these |the work|work (?:starts|begins|ends)|completion|done by|planned for|scheduled for|expected|finish|start|we (?:finish|complete|start|begin|expect|aim)|owner|responsible|until|delivery|we will (?:finish|complete|do (?:so|this|that|it)))/;

/**
 * Whether the action of a sentence is dated: by itself, by the next sentence when that one plainly gives its date, by
 * the enclosing item, the lead of its list, its row's due column, or the heading.
 */
export function isDated(reading: Reading): boolean {
  if (deadlinesOf(reading).length > 0 || BLANK_DATE.test(reading.folded)) return true;
  const { sentence } = reading;
  if (!sentence) return false;
  const { passage } = sentence;
  const next = passage.sentences[sentence.index + 1];
  if (next) {
    const following = read(next);
    if (DATING_SENTENCE.test(following.folded) && deadlinesOf(following).length > 0) return true;
  }
  for (let parent = passage.parent; parent; parent = parent.parent) if (datesPassage(parent)) return true;
  if (passage.children.some((child) => DATING_SENTENCE.test(read0(child)) && datesPassage(child)))
    return true;
  if (passage.lead && datesLead(passage.lead)) return true;
  if (passage.row && datesRow(passage)) return true;
  for (let section: Passage['section'] | undefined = passage.section; section; section = section.parent) {
    if (isDatedHeading(section.title)) return true;
  }
  return false;
}

function read0(passage: Passage): string {
  const first = passage.sentences[0];
  return first ? read(first).folded : '';
}

function datesPassage(passage: Passage): boolean {
  return passage.sentences.some((sentence) => deadlinesOf(read(sentence)).length > 0);
}

/** The sentence right before the list. */
function datesLead(lead: Passage): boolean {
  const last = lead.sentences.at(-1);
  return last !== undefined && deadlinesOf(read(last)).length > 0;
}

function datesRow({ row, range }: Passage): boolean {
  if (!row) return false;
  return row.cells.some((cell, index) => {
    if (cell.range.start === range.start) return false;
    const header = (row.header[index] ?? '').toLowerCase();
    if (header !== '' && !DUE_COLUMN.test(header)) return false;
    return timeExpressions(cell.text.toLowerCase()).length > 0 || BLANK_CELL.test(cell.text);
  });
}

/** "By 30 September", "This week"; not "Outage of 2 August". */
function isDatedHeading(title: string): boolean {
  if (title === '') return false;
  const heading = readText(title);
  return deadlinesOf(heading).some(
    (time) =>
      time.bound ||
      /\b(?:by|before|until|within|on|for|from|due)(?: the)?\W*$/.test(heading.folded.slice(0, time.start)),
  );
}
