import type { Commitment } from './commitment';
import { deadlinesOf } from './deadline';
import { findLast } from './find-last';
import type { Reading } from './reading';
import type { Soon, Stretch } from './soon';
import { soonWords } from './soon';
import { baseIn, words } from './verb-forms';
import type { VerbGroup } from './verb-groups';
import { vaguePromises } from './vague-promise';

/** Vague times that stand in the due slot of something the writer's side will do. */
export function undatedWords(reading: Reading): readonly Stretch[] {
  const soon = soonWords(reading);
  if (soon.length === 0) return [];
  const deadlines = deadlinesOf(reading);
  return soon.filter((word) => inDueSlot(reading, word) && !toldRightAfter(reading, word, deadlines));
}

function inDueSlot(reading: Reading, word: Soon): boolean {
  const { folded, commitments } = reading;
  const passage = reading.sentence?.passage;
  if (passage?.task === 'done' || /^\W*please\b/.test(folded)) return false;
  // A cell or item that is nothing but the word: the due column itself.
  const alone = folded.slice(0, word.start).trim() + folded.slice(word.end).trim();
  if (/^[\W_]*(?:due|deadline|when|eta|date|target)?[\W_]*$/.test(alone))
    return reading.inMeasures || isDue(passage?.column);
  if (barred(folded, word)) return reading.inMeasures;
  const clause = reading.clauseStart(word.start);
  const before = findLast(
    reading.groups,
    (group) =>
      group.start >= clause &&
      group.start <= word.start &&
      !isInside(group.start, word) &&
      !isRelative(reading, group),
  );
  const governing =
    before ??
    reading.groups.find((group) => group.start >= word.end && group.start < reading.clauseEnd(word.end) + 1);
  const promise =
    commitments.find((commitment) =>
      governing
        ? commitment.start <= governing.end && governing.start <= commitment.end
        : commitment.start <= word.start || commitments.length === 1,
    ) ??
    (before && before.tense === 'past'
      ? undefined
      : commitments.find(
          (commitment) =>
            commitment.end <= word.start && noFiniteBetween(reading, commitment.end, word.start),
        ));
  if (promise) {
    return word.weak ? isWeakDate(reading, word, promise) : !isRule(reading, word);
  }
  // "The old list leaves the share one of these days": a plan in the present tense.
  return (
    (!governing || governing.tense === 'present') &&
    !word.weak &&
    reading.inMeasures &&
    !isRule(reading, word) &&
    !HABITUAL.test(folded.slice(word.start, word.end))
  );
}

/** "In future we will rebuild the check": no rule is given, one act is put off. */
function isWeakDate(reading: Reading, word: Soon, promise: Commitment): boolean {
  if (!reading.inMeasures || promise.negated || isRule(reading, word) || vaguePromises(reading).length > 0)
    return false;
  const said = reading.folded.slice(word.start, word.end);
  if (/^(?:as|when) /.test(said)) return promise.kind === 'will' || promise.kind === 'intention';
  if (!FROM_NOW.test(said)) return !promise.standing;
  return baseIn(promise.verb, ONE_OFF) !== undefined;
}

const FROM_NOW =
  /^(?:from now on|hereafter|henceforth|in (?:the )?future|next time|(?:going|moving) forward)$/;
/** Done once, whatever follows: with these even "in future" stands for a date. */
const ONE_OFF = words(
  'rebuild replace install introduce build fix repair move migrate remove renovate redesign redo rewrite upgrade refurbish convert create publish found purchase buy relocate extend enlarge abolish retire merge implement develop launch add equip',
);

/** Words that tell how something is done as well as when. */
const HABITUAL =
  /^(?:immediately|promptly|quickly|rapidly|at once|instantly|step by step|in stages|in waves|gradually|progressively|when|as|once|after|upon|from time|temporarily|without delay|urgently|swiftly|pending|subject|depending)/;

/** A row written with bars: the word fills a cell of it. */
function barred(folded: string, word: Stretch): boolean {
  return /\|\s*$/.test(folded.slice(0, word.start)) && /^\s*\|/.test(folded.slice(word.end));
}

function isDue(column: string | undefined): boolean {
  return column !== undefined && /\b(?:due|deadline|when|date|target|until)\b/i.test(column);
}

function isInside(offset: number, word: Stretch): boolean {
  return offset >= word.start && offset < word.end;
}

/** "the layer that was switched off", "parcels sent on Monday": a past inside the object of what is promised. */
function isRelative(reading: Reading, { tense, start }: VerbGroup): boolean {
  if (tense !== 'past' && tense !== 'perfect') return false;
  const promise = findLast(reading.commitments, (commitment) => commitment.end <= start);
  return (
    promise !== undefined &&
    !/,|\b(?:and|but|so|because|when|while|since|after|before)\b/.test(
      reading.folded.slice(promise.end, start),
    )
  );
}

function noFiniteBetween(reading: Reading, from: number, to: number): boolean {
  return !reading.groups.some((group) => group.start >= from && group.end <= to && group.tense === 'past');
}

/** "whenever … the station will immediately …": a rule says when it acts. */
function isRule(reading: Reading, word: Stretch): boolean {
  const rest = `${reading.folded.slice(0, word.start)} ${reading.folded.slice(word.end)}`;
  return (
    /\b(?:if|whenever|each time|every time|unless|every|each|any)\b/.test(rest) ||
    /\b(?:when|as soon as|once) (?:an?|any) /.test(reading.folded)
  );
}

/** "shortly, at 18:00 today": the time itself stands in the sentence, and dates the same act. */
function toldRightAfter(reading: Reading, word: Stretch, deadlines: readonly Stretch[]): boolean {
  return deadlines.some(
    (deadline) => !isInside(deadline.start, word) && reading.clauseStart(deadline.start) <= word.end,
  );
}
