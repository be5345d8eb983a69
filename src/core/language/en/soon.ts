import { openClauses } from './open-clause';
import { PhraseSet } from './phrase-set';
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
    '(?:very |quite |pretty |relatively |fairly |some ?time |reasonably )?(?:soon(?:ish|-ish)?|shortly|imminently)(?! (?:after|before|afterwards|as|enough|\\d))',
    'sooner rather than later|before (?:too |very )?long|before (?:you know it|much longer)|any (?:day|time|minute|moment|week) now|one of these (?:days|weeks|sprints|months|evenings)|(?:some|another) (?:day|week|month|sprint|evening|other time|other day)(?: soon)?|(?:hopefully|ideally|probably|preferably|fairly|rather|very|quite) (?:early|soon|quickly|shortly)(?: on)?|as early as (?:possible|we can)|(?:early|earlyish|late|mid)-?ish|in no time|in short order|in a (?:little )?(?:while|bit|moment)',
    'in (?:the )?(?:near|not-too-distant|not too distant|foreseeable|immediate) future|in the short(?:er)? term|in the (?:medium|mid|long|longer) term|in the near term',
    'in (?:due|good|its own) (?:course|time)|in due time|in (?:the )?course of time|all in good time|with time|over time',
    'at (?:a|some) (?:later|future|subsequent|suitable|convenient|appropriate|opportune) (?:date|time|stage|point|moment|opportunity)|at some (?:point|stage|time)(?: (?:soon|later))?|at the (?:right|appropriate|proper) time|at a time to be (?:announced|agreed|confirmed|decided)',
    'later on|down the (?:line|road|track)|(?:in|over|within) (?:the )?(?:coming|next few|following few|next couple of|next several|weeks ahead|days ahead|days to come) ?(?:minutes|hours|days|weeks|months|quarters|years|releases|sprints|terms)?|in the (?:days|weeks|months) (?:ahead|to come)|in a few (?:minutes|hours|days|weeks|months)|(?:with)?in (?:some|several|a couple of) (?:minutes|hours|days|weeks|months)',
    '(?<!\\b(?:more|as|too|so|how|less|very|most) )(?:promptly|swiftly|speedily|expeditiously|immediately|right away|straight ?away|at once|forthwith|instantly|without (?:any |further |undue |unnecessary )?delay|with (?:all |due |the utmost |utmost )?(?:speed|haste|dispatch|urgency)|as a matter of (?:urgency|priority)|as a priority|with priority|urgently|quickly|rapidly)|in a timely (?:manner|fashion|way)|in timely fashion|on short notice',
    'when(?:ever)? (?:time|possible|resources|capacity|workload|budget|the schedule|circumstances|conditions|feasible|appropriate|convenient|able|ready|available)(?: (?:permits?|allows?|is available|are available))?|(?:time|budget|resources|capacity|schedule) permitting|as (?:time|resources|capacity|budget|circumstances|conditions|the schedule|staffing) (?:permits?|allows?)|if time (?:permits|allows)|as and when|where time permits',
    'step by step|in stages|in phases|in waves|bit by bit|little by little|progressively|gradually|incrementally|successively|one after (?:another|the other)|on an? (?:ongoing|rolling|continuous|as-needed) basis|from time to time|as (?:needed|required|necessary|appropriate)|when (?:needed|required|necessary)',
    'for (?:the time being|now|the moment|the present)|until further notice|in the meantime|for the foreseeable future|as long as (?:necessary|needed|required)|temporarily',
    'eventually|sometime|some day|someday|one day|one of these days|sooner or later|in time|ultimately|at the earliest',
    '(?:going|moving) forward|in (?:the )?future|from now on|hereafter|henceforth|next time|afterwards|later(?! (?:than|version|release|stage|on|date))',
    'within (?:a )?(?:short|reasonable|foreseeable|acceptable|appropriate) (?:time|period|notice|order|timeframe|time frame|while)(?: of time)?|in a (?:short|reasonable) (?:time|while)|in (?:next to )?no time|before the (?:dust settles|situation changes)|by and by|presently|momentarily|at short notice|at our leisure|when ready|open-ended|ongoing(?= *(?:\\||$))|at (?:a|some) (?:quiet(?:er)?|calmer|better|less busy|more convenient|good|free) (?:time|moment|point)|(?:on|at|with) the next (?:occasion|opportunity|chance)|in a (?:quiet|free|spare|calm) (?:moment|hour|minute)|in the fullness of time|in the (?:not too|not so) distant future|with the next (?:best )?opportunity|with all speed|posthaste|in quick succession|as we go(?: along)?|over the (?:next while|coming period)',
  ]
    .map((part) => `(?:${part})`)
    .join('|')
    .replace(/^/, '(?<![\\w-])(?:')
    .replace(/$/, ')(?![\\w-])'),
  'g',
);

const WORDS = new PhraseSet(() => [SOON]);

export interface Soon extends Stretch {
  /** 今後-like words ("in future") count only in the due slot of a single act. */
  readonly weak: boolean;
}

/** Every vague time of a folded text, whatever it is about. */
export function soonWords(reading: Reading): readonly Soon[] {
  const found: Soon[] = [];
  for (const match of WORDS.all(reading)) {
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      weak: /^(?:(?:going|moving) forward|in (?:the )?future|from now on|hereafter|henceforth|next time|afterwards|in the meantime|when (?:needed|required|necessary)|as (?:needed|required|necessary|appropriate)|at once|over time|with time|in time|temporarily|for now|for the moment|one day)$/.test(
        match[0],
      ),
    });
  }
  for (const { start, end } of openClauses(reading)) {
    if (found.some((other) => other.start < end && start < other.end)) continue;
    found.push({ start, end, weak: false });
  }
  return found.sort((a, b) => a.start - b.start);
}
