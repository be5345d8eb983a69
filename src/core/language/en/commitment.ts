import type { Reading } from './reading';
import type { VerbGroup } from './verb-groups';
import { baseIn, bases, words } from './verb-forms';
import { isStanding } from './standing';

/** Something the writer's side says it will do. */
export interface Commitment {
  /** The verb with its auxiliaries. */
  readonly start: number;
  readonly end: number;
  readonly kind:
    | 'will'
    | 'intention'
    /** "hope to", "would like to": less than a promise, but said as one. */
    | 'wish'
    | 'progressive'
    | 'imperative'
    | 'infinitive'
    | 'gerund'
    | 'noun';
  /** Main verb as written, folded. */
  readonly verb: string;
  /** Index of the main verb's token. */
  readonly index: number;
  readonly passive: boolean;
  readonly negated: boolean;
  /** A rule with a trigger, a habit or a state, not one act. */
  readonly standing: boolean;
}

/** A thing that "will ship" is delivered by somebody. */
const DELIVERED = words(
  'ship go launch follow land move replace start begin open reopen resume switch take come close roll arrive supersede appear return migrate change become end stop cease run happen join get receive gain obtain',
);
const ARRIVING = /^(?:getting|receiving|coming|following|arriving|shipping|launching|going|moving)$/;
/** What no system does: with these an unknown subject ("the archive") is a body of people. */
const HUMAN = words(
  'strengthen hire appoint buy purchase commission examine investigate review rethink revisit refurbish renovate construct apologise apologize reimburse compensate recruit negotiate consult invite discuss explore consider strive endeavour endeavor improve intensify study pledge freeze-dry donate sponsor',
);
/** States, not acts. */
const STATES = words(
  'be have need know see find remain stay depend require cost receive hear want like notice understand mean contain feel get let continue keep',
);

/** The commitments of a sentence, in order. */
export function commitmentsOf(reading: Reading): readonly Commitment[] {
  const { sentence } = reading;
  if (sentence?.passage.task === 'done') return [];
  const found: Commitment[] = [];
  for (const group of reading.groups) {
    const kind = kindOf(reading, group);
    if (kind === undefined) continue;
    found.push({
      start: group.start,
      end: group.end,
      kind,
      verb: group.verb,
      index: group.last,
      passive: group.passive,
      negated: group.negated,
      standing: isStanding(reading, group) || isState(reading, group),
    });
  }
  const bare = reading.bareVerb;
  if (
    bare &&
    reading.inMeasures &&
    reading.role !== 'conclusion' &&
    !found.some((commitment) => commitment.start <= bare.start)
  ) {
    found.unshift({
      start: bare.start,
      end: bare.end,
      kind: bare.form,
      verb: bare.verb,
      index: bare.index,
      passive: false,
      negated: false,
      standing: isStanding(reading, undefined),
    });
  }
  return found;
}

function isState(reading: Reading, group: VerbGroup): boolean {
  if (/^(?:receive|get)$/.test(group.verb) && reading.subject(group).kind !== 'us') return false;
  return !group.passive && (baseIn(group.verb, STATES) !== undefined || group.verb === 'be');
}

/** "We would like to apologise", "I want to thank": said and done in one. */
function isSpeech({ modal, verb }: VerbGroup): boolean {
  return (
    modal !== undefined &&
    /^(?:wish|want|hope)$/.test(modal) &&
    /^(?:apologi[sz]e|thank|inform|ask|express|stress|point|emphasi[sz]e|tell|explain|extend|say|invite|remind|draw|assure|hear|know|see|offer|begin|start|add|note|share|mention|let|be)$/.test(
      verb,
    )
  );
}

const FOR_READER =
  /^(?:hear|receive|refunded|compensated|reimbursed|credited|contacted|informed|notified|called|phoned|paid|told|updated|rebooked|repaid)$/;

/** "We are writing to tell you": done by saying it. */
const SAYING =
  /^(?:writing|contacting|apologi[sz]ing|informing|telling|asking|reporting|talking|saying|speaking|expecting|hoping|assuming|looking forward|trying to say|referring|thanking|addressing you|sorry)$/;

function kindOf(reading: Reading, group: VerbGroup): Commitment['kind'] | undefined {
  const future = group.tense === 'future';
  const progressive = group.tense === 'progressive';
  if (!future && !progressive) return undefined;
  const subject = reading.subject(group);
  // What the reader will do is no promise; what will be done for the reader is.
  if (subject.kind === 'reader') return future && FOR_READER.test(group.verb) ? 'will' : undefined;
  // "Guests will receive a voucher": somebody has to give it.
  if (subject.kind === 'third' && !group.passive) {
    return future && /^(?:receive|get)$/.test(group.verb) ? 'will' : undefined;
  }
  if (subject.kind === 'thing' && !group.passive) {
    const delivered = bases(group.verb).some((base) => DELIVERED.has(base));
    // "A fix is coming soon"; but "the pump is running".
    if (progressive) return delivered && ARRIVING.test(group.verb) ? 'progressive' : undefined;
    const ready =
      group.verb === 'be' &&
      /^\W*(?:available|live|ready|complete|completed|in place|published|back|over|online|in force|in operation|open|operational|gone|done|finished|different|out|up|on sale|on the way|reachable|usable|ready|with you)\b/.test(
        reading.folded.slice(group.end),
      );
    if (!delivered && !ready && baseIn(group.verb, HUMAN) === undefined) return undefined;
    return 'will';
  }
  if (
    subject.kind === 'none' &&
    !group.passive &&
    !/^(?:and|then|but|or|,)$/.test(reading.tokens[group.first - 1]?.word ?? '')
  ) {
    if (group.first > 0) return undefined;
  }
  if (isSpeech(group)) return undefined;
  if (progressive) return SAYING.test(group.verb) ? undefined : 'progressive';
  if (group.modal === undefined) return 'will';
  return /^(?:wish|want|hope)$/.test(group.modal) ? 'wish' : 'intention';
}
