import type { Reading } from './reading';
import type { VerbGroup } from './verb-groups';

/** Things that come again and again: what is done with each of them is a rule. */
const EVENTS =
  '(?:changes?|releases?|deploy(?:ment)?s?|requests?|orders?|shifts?|parcels?|deliver(?:y|ies)|batch(?:es)?|entr(?:y|ies)|uploads?|commits?|merges?|pull requests?|admissions?|prescriptions?|doses?|transfers?|payments?|invoices?|handovers?|bookings?|flights?|landings?|departures?|exports?|imports?|migrations?|messages?|emails?|letters?|reports?|tickets?|calls?|alerts?|incidents?|complaints?|tests?|runs?|builds?|versions?|patch(?:es)?|updates?|readings?|samples?|measurements?|loads?|shipments?|visits?|lessons?|excursions?|trips?)';

/** Conditions under which something will be done every time. */
const TRIGGER =
  /(?<!\b(?:see|check|test|verify|ask|know|confirm|out|determine) )\bif\b|\b(?:as (?:needed|required|necessary)|(?:where|when) (?:needed|required|necessary)|whenever|unless|in case|in the event|every time|each time|any time|provided|on condition|should (?:the|a|any|an|this|it|there)\b|otherwise|or (?:the|it) will)\b/;
/** "when a bike is docked", "before any release": said of any, not of one. */
const TRIGGER_ANY = new RegExp(
  `\\b(?:when|once|as soon as|until|before|after|where|while|as long as|so long as) (?:an?|any|each|every|no|all new|all future|new|another|more than|fewer than|less than|somebody|someone|anyone|nobody)\\b(?! affected| of the \\d)|\\b(?:on|for|at|with|in|to|from|by|upon|during) (?:any|each|every|all new|all future) (?:[a-z-]+ ){0,2}${EVENTS}\\b`,
);
const TRIGGER_PLURAL =
  /\b(?:when|once|as soon as|where) [a-z]+s (?:are|have|pass|exceed|reach|fall|drop|rise|go|come|do|fail|arrive)\b/;
const TRIGGER_SYSTEM =
  /\b(?:when|once|as soon as) (?:[a-z]+ ){1,4}(?:exceeds|passes|reaches|falls|drops|rises|fails|expires|detects|arrives|reports|times out|runs out|is older|is below|is above|goes)\b/;
/** "Parcels over 20 kg will be …": said of a kind. */
const KIND =
  /^\W*[a-z]+s (?:that|which|who|over|above|below|under|heavier|older|longer|larger|shorter|without|with (?:more|less|fewer)) /;
const HABIT =
  /(?<![\w-])(?<!\b(?:an?|the|our|this|new|first) )(?:daily|weekly|fortnightly|monthly|quarterly|nightly|hourly|yearly|annually)\b|(?<![\w-])(?:always|automatically|every (?:other )?(?:\d+ |two |three |four |six |ten )?(?:minutes?|hours?|days?|weeks?|months?|quarters?|years?|nights?|mornings?|evenings?|shifts?|terms?|sprints?|releases?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|time|single)|each (?:day|week|month|night|shift|morning|evening|monday|tuesday|wednesday|thursday|friday|time|release|year|term|quarter)|once an? [a-z]+|twice an? [a-z]+|times an? [a-z]+|per (?:day|week|month|shift|year)|around the clock|at all times|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|by default|in turn|as usual|any longer|any more|anymore|no longer)\b/;
const FROM_NOW =
  /\b(?:from now on|in future|in the future|going forward|henceforth|from this point|from here on|as a rule|hereafter)\b/;
const GOES_ON =
  /\b(?:will|shall|'ll) (?:also |still |then |only |always |never )?(?:continue|remain|stay|keep|go on|always)\b/;

/** "approve every schema change": what recurs is done each time it comes. */
const EVERY_CASE = new RegExp(
  `^ (?:[a-z]+ ){0,2}(?:every|each|any|all new|all future|all incoming) (?:[a-z-]+ ){0,2}${EVENTS}\\b`,
);

/** Whether what a group says holds as a rule, a habit or a running operation rather than as one act. */
export function isStanding(reading: Reading, group: VerbGroup | undefined): boolean {
  const { folded } = reading;
  if (
    TRIGGER.test(folded) ||
    TRIGGER_ANY.test(folded) ||
    TRIGGER_PLURAL.test(folded) ||
    TRIGGER_SYSTEM.test(folded)
  )
    return true;
  if (KIND.test(folded) || HABIT.test(folded) || FROM_NOW.test(folded)) return true;
  if (!group) return false;
  if (GOES_ON.test(folded.slice(group.start))) return true;
  return reading.subject(group).universal || EVERY_CASE.test(folded.slice(group.end));
}
