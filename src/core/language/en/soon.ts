import type { Reading } from './reading';

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words that stand where a date should: soon, shortly, in due course, once things calm down. */
const SOON = new RegExp(
  [
    'as (?:soon|quickly|early|promptly|fast|swiftly|speedily|rapidly) as (?:is |reasonably |we |i |practically |humanly |at all )*(?:possible|practicable|feasible|can|able|are able|allow)',
    'at (?:the|our|my) (?:earliest|first|next|soonest) (?:possible )?(?:opportunity|convenience|chance|possible date|moment|date|occasion)',
    'asap|a\\.s\\.a\\.p\\.?|post-?haste',
    '(?:very |quite |pretty |relatively |fairly |some ?time )?(?:soon|shortly)(?! (?:after|before|afterwards|as|enough|\\d))',
    'sooner rather than later|before (?:too )?long|any day now|in no time|in short order|in a (?:little )?(?:while|bit|moment)',
    'in (?:the )?(?:near|not-too-distant|not too distant|foreseeable|immediate) future|in the short(?:er)? term|in the (?:medium|mid|long|longer) term|in the near term',
    'in (?:due|good|its own) (?:course|time)|in due time|in (?:the )?course of time|all in good time|with time|over time',
    'at (?:a|some) (?:later|future|subsequent|suitable|convenient|appropriate|opportune) (?:date|time|stage|point|moment|opportunity)|at some (?:point|stage|time)(?: (?:soon|later))?|at the (?:right|appropriate|proper) time|at a time to be (?:announced|agreed|confirmed|decided)',
    'later on|down the (?:line|road|track)|(?:in|over|within) (?:the )?(?:coming|next few|following few|next couple of|next several|weeks ahead|days ahead|days to come) ?(?:minutes|hours|days|weeks|months|quarters|years|releases|sprints|terms)?|in the (?:days|weeks|months) (?:ahead|to come)|in a few (?:minutes|hours|days|weeks|months)|(?:with)?in (?:some|several|a couple of) (?:minutes|hours|days|weeks|months)',
    'promptly|swiftly|speedily|expeditiously|immediately|right away|straight ?away|at once|forthwith|instantly|without (?:any |further |undue |unnecessary )?delay|with (?:all |due |the utmost |utmost )?(?:speed|haste|dispatch|urgency)|as a matter of (?:urgency|priority)|as a priority|with priority|urgently|quickly|rapidly|in a timely (?:manner|fashion|way)|in timely fashion|on short notice',
    'when(?:ever)? (?:time|possible|resources|capacity|workload|budget|the schedule|circumstances|conditions|feasible|appropriate|convenient|able|ready|available)(?: (?:permits?|allows?|is available|are available))?|(?:time|budget|resources|capacity|schedule) permitting|as (?:time|resources|capacity|budget|circumstances|conditions|the schedule|staffing) (?:permits?|allows?)|if time (?:permits|allows)|as and when|where time permits',
    'step by step|in stages|in phases|in waves|bit by bit|little by little|progressively|gradually|incrementally|successively|one after (?:another|the other)|on an? (?:ongoing|rolling|continuous|as-needed) basis|from time to time|as (?:needed|required|necessary|appropriate)|when (?:needed|required|necessary)',
    'for (?:the time being|now|the moment|the present)|until further notice|in the meantime|for the foreseeable future|as long as (?:necessary|needed|required)|temporarily',
    'eventually|sometime|some day|someday|one day|one of these days|sooner or later|in time|ultimately|at the earliest',
    '(?:going|moving) forward|in (?:the )?future|from now on|hereafter|henceforth|next time|afterwards|later(?! (?:than|version|release|stage|on|date))',
    'by and by|presently|momentarily',
  ]
    .map((part) => `(?:${part})`)
    .join('|')
    .replace(/^/, '(?<![\\w-])(?:')
    .replace(/$/, ')(?![\\w-])'),
  'g',
);

/** "once things calm down", "when I get a moment", "after the vendor has replied": an open condition as a date. */
const OPEN_CLAUSE =
  /\b(?:(?:once|as soon as|after|when) (?:things|i|we|it|this|that|these|those|the|our|my|your|his|her|everything|everyone|more|all|he|she|they|there|[a-z]+'s)\b|upon (?:completion|receipt|approval|confirmation|arrival) of|(?:depending|contingent|subject) (?:on|to)\b|pending\b)[^,;:.()|]{0,80}/g;
const WHEN_OPEN =
  /^when .*\b(?:know|have|get|find|time|moment|chance|ready|available|complete|completed|possible|allows?|permits?|settles?|settled|calms?|quiet|quieter|down|back|over|finish|finished|finishes|done|returns?|clear|clearer|ends?|confirmed|able|normal|free|around|hear|learn|comes in|arrives?|better|budget|approved|received?)\b/;
const CLAUSE_PRESENT = /\b(?:was|were|had|did|went|came|got|took|began|[a-z]{3,}ed)\b/;
export interface Soon extends Stretch {
  /** 今後-like words ("in future") count only in the due slot of a single act. */
  readonly weak: boolean;
}

/** Every vague time of a folded text, whatever it is about. */
export function soonWords(reading: Reading): readonly Soon[] {
  const { folded } = reading;
  const found: Soon[] = [];
  for (const match of folded.matchAll(SOON)) {
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      weak: /^(?:(?:going|moving) forward|in (?:the )?future|from now on|hereafter|henceforth|next time|afterwards|in the meantime|when (?:needed|required|necessary)|as (?:needed|required|necessary|appropriate)|at once|over time|with time|in time|temporarily|for now|for the moment|one day)$/.test(
        match[0],
      ),
    });
  }
  for (const match of folded.matchAll(OPEN_CLAUSE)) {
    const clause = match[0].trimEnd();
    if (clause.startsWith('when') && !WHEN_OPEN.test(clause)) continue;
    if (
      clause.startsWith('after') &&
      CLAUSE_PRESENT.test(clause.replace(/\b(?:has|have) (?:been )?[a-z]+ed\b/, ''))
    )
      continue;
    if (
      /^(?:after|pending|subject|depending|contingent|upon)/.test(clause) &&
      !/^(?:after|once) .*\b(?:is|are|has|have|comes?|gets?|finishes|ends|replies|returns|arrives)\b/.test(
        clause,
      ) &&
      !/^(?:pending|subject to (?:approval|budget)|depending on|upon)/.test(clause)
    )
      continue;
    if (CLAUSE_PRESENT.test(clause) && !/\b(?:is|are|has|have|'s|be|been|gets?)\b/.test(clause)) continue;
    if (found.some((other) => other.start < match.index + clause.length && match.index < other.end)) continue;
    found.push({ start: match.index, end: match.index + clause.length, weak: false });
  }
  return found.sort((a, b) => a.start - b.start);
}
