import type { Reading } from './reading';
import { isWriterSide } from './subject';
import { isAdverb } from './verb-groups';
import { baseIn, isGerund, isPast, words } from './verb-forms';

/** An action written without a finite verb, as in a list of measures. */
export interface BareVerb {
  readonly start: number;
  readonly end: number;
  /** Base form. */
  readonly verb: string;
  /** Index of the verb's token. */
  readonly index: number;
  readonly form: 'imperative' | 'infinitive' | 'gerund' | 'noun';
}

/** Verbs of work. Those that are nouns as well stand in NOUN_TOO. */
const VERBS = words(
  'back-fill backfill add adapt adjust adopt agree allocate alert align amend analyse analyze announce apply appoint archive arrange ask assess assign attach audit automate ' +
    'back ban block book bring brief broaden build buy calibrate call cancel cap change check clarify clean clear close collect communicate compare complete configure ' +
    'confirm connect consider consolidate contact continue contract convert copy correct cover create cut decide decommission define delete deliver deploy describe design ' +
    'detect determine develop disable discuss display distribute divide document double draft drain drill drop duplicate educate eliminate email emphasise emphasize empty enable encourage encrypt enforce engage enhance ' +
    'enlarge ensure enter equip establish estimate evaluate examine exchange exclude expand explain explore expose extend extract file fill filter find finish fit fix follow ' +
    'force forbid format formalise formalize gather generate get give grant halve hand harden hire hold identify implement improve include increase inform inspect install instruct ' +
    'instrument integrate introduce invest investigate invite isolate issue join keep label launch learn let limit link list load lock log look lower make mandate map mark ' +
    'measure merge migrate mirror modernise modernize modify monitor move name notify number obtain offer onboard open optimise optimize order organise organize overhaul paint partition patch pay ' +
    'perform pilot pin place plan post prepare prevent print prioritise prioritize produce prohibit promote propose protect prove provide provision publish pull purchase purge push put quantify ' +
    'raise rate re-enable re-run re-test reach rearrange reassign rebuild recalibrate record recruit redesign redirect reduce reeducate refactor refine refund refresh refuse register rehearse ' +
    'reimburse reinforce reinstall reinstate reissue reject relabel release relocate remind remove rename renew renegotiate reorder reorganise reorganize repair repeat replace replicate report request require rerun reschedule ' +
    'resend reserve reset resize resolve respond restore restrict restructure retest retire retrain retry return reverse revert review revise revisit revoke rewire rewrite roll rotate round route run ' +
    'scale scan schedule scope score seal search secure segment select send separate serve set share shift ship shorten show shut sign simplify simulate speak specify speed split spread ' +
    'staff stage standardise standardize start stock stop store streamline strengthen stress study submit subscribe substitute supply support suspend swap switch synchronise synchronize tag take talk teach tell ' +
    'test think throttle tidy tighten time track train transfer translate trial trigger trim try tune turn unify unlock unplug update upgrade upload urge use validate verify version visit walk warn wash ' +
    'weigh weld widen wire withdraw work write zone be pay exercise raise heighten practise practice refrain avoid stay reiterate foster',
);
const NOUN_TOO = words(
  'alert audit back backup ban block book brief call cap change check contract copy cover cut design display document double draft drill drop email estimate exchange exercise file fill filter fit fix force format hand ' +
    'hire hold increase issue label launch limit link list load lock log map mark measure monitor move name number offer order paint patch pay pilot pin place plan post practice print produce promote pull purchase push ' +
    'raise rate record refund release repair repeat replace report request reserve reset retry return reverse review roll rotate round route run scale scan schedule scope score seal search segment set share shift ship show sign ' +
    'split spread staff stage start stock stop store stress study supply support switch tag take talk test time track train transfer trial trigger trim try tune turn update upgrade use version visit walk wash work zone',
);
/** What follows a verb rather than a noun. */
const OBJECT = words(
  'the a an all every each any both our your their its his her my this that these those it them us more no two three four five six seven eight nine ten one to out up down into in off on over back away through ' +
    'with for how whether who what which where when staff everyone people access new better',
);
const DETERMINERS = words('the a an all our their its every each both two three four these those');
const NO_VERB = words(
  'about above across after against all along among around as at before behind below beneath beside besides between beyond both but by concerning despite during except for from half if in including inside into like minus near no not of off on once only onto opposite or out outside over past per plus regarding round save since so than that then though through throughout till to toward towards under underneath unlike until unto up upon via what when where whether which while who why with within without yet and because although whereas such twice even just quite rather almost nearly here there it is are was were be this these those',
);
const NOMINAL =
  /^(?:review|rethink|overhaul|evaluation|assessment|improvement|strengthening|enhancement|study|examination|investigation|consideration|exploration|revision|reconsideration|analysis|replacement|migration|installation|introduction|addition|removal|creation|implementation|automation|deployment|update|upgrade|refund|repair|recalibration|calibration|relocation|separation|rollout|publication|redesign|rewrite|optimisation|optimization|reinforcement|reorganisation|reorganization|tightening|monitoring)$/;

/** Bullets, boxes, list numbers, table bars, a bold label or an owner before the verb. */
const LEAD = /^[\s|*\-–•\d.)[\]x]*(?:[\p{L}][\p{L}\p{N} /&'’()-]{0,40}:\s*)?/u;
const OWNER_TO =
  /^[\s|*\-–•\d.)[\]x]*(?:[\p{L}][\p{L}'’.-]*(?: (?:and|&|,)? ?[\p{L}][\p{L}'’.-]*){0,4}?) (?:to|will|shall) (?=[a-z])/u;

/** The action at the head of an item, a cell, or behind a label ("Permanent: replace the valve"). */
export function bareVerbOf(reading: Reading): BareVerb | undefined {
  const { text, sentence } = reading;
  const passage = sentence?.passage;
  const raw = text.startsWith('|');
  const listed =
    passage === undefined ||
    passage.kind === 'item' ||
    passage.kind === 'cell' ||
    passage.task !== undefined ||
    raw;
  const lead = LEAD.exec(text)?.[0] ?? '';
  if (!listed && !/:\s*$/.test(lead) && sentence?.index !== 0) return undefined;
  if (passage?.task === 'done' || /^\s*[-*]?\s*\[x\]/i.test(text)) return undefined;
  const owner = OWNER_TO.exec(text)?.[0];
  if (owner?.endsWith('to ') === true && isOwner(reading, owner)) {
    const infinitive = verbAt(reading, owner.length);
    if (infinitive) return { ...infinitive, form: 'infinitive' };
  }
  return (
    verbAt(reading, lead.length) ?? verbAt(reading, (/^[\s|*\-–•\d.)[\]x]*/.exec(text)?.[0] ?? '').length)
  );
}

/** Someone's name or role, not the opening of a sentence ("Rather than ask people to …"). */
function isOwner(reading: Reading, owner: string): boolean {
  const name = owner.replace(/ to $/, '').replace(/^[\s|*\-–•\d.)[\]x]*/, '');
  if (reading.groups.some((group) => group.start < owner.length - 3)) return false;
  if (
    name
      .split(/[ ,]+/)
      .some((word) => /^\p{Ll}/u.test(word) && !isWriterSide(word) && !/^(?:and|the|of|on-call)$/.test(word))
  )
    return false;
  return (
    /^\p{Lu}/u.test(name) &&
    !/^(?:rather|in|due|thanks|according|prior|how|whether|what|as|next|with|it|this|there|up|close|back|not|only|one|steps?|plans?|ways?|need|access|changes?)\b/i.test(
      name,
    )
  );
}

function verbAt(reading: Reading, offset: number): BareVerb | undefined {
  let index = reading.tokens.findIndex((token) => token.start >= offset);
  while (
    /^(?:to|also|then|always|please|do|not|never|further|first|finally|only|immediately|carefully|thoroughly|urgently|quickly|promptly|temporarily|permanently|continuously|regularly|jointly)$/.test(
      reading.tokens[index]?.word ?? '',
    )
  ) {
    if (reading.tokens[index]?.word === 'please') return undefined;
    index += 1;
  }
  // "A rethink of our inspection setup"
  if (
    /^(?:an?|the)$/.test(reading.tokens[index]?.word ?? '') &&
    NOMINAL.test(reading.tokens[index + 1]?.word ?? '')
  )
    index += 1;
  const token = reading.tokens[index];
  const next = reading.tokens[index + 1]?.word ?? '';
  if (!token || token.kind !== 'word') return undefined;
  const at = { start: token.start, end: token.end, index };
  const listed =
    reading.sentence === undefined ||
    reading.sentence.passage.kind !== 'paragraph' ||
    reading.text.startsWith('|');
  if (VERBS.has(token.word)) {
    if (
      NOUN_TOO.has(token.word) &&
      !(listed ? OBJECT : DETERMINERS).has(next) &&
      !(listed && objectFollows(reading, index))
    ) {
      return NOMINAL.test(token.word) && next === 'of'
        ? { ...at, verb: token.word, form: 'noun' }
        : undefined;
    }
    return { ...at, verb: token.word, form: 'imperative' };
  }
  // A word before a determiner at the head of an item is a verb, known or not: "Render the policy".
  if (
    listed &&
    DETERMINERS.has(next) &&
    !NO_VERB.has(token.word) &&
    !isGerund(token.word) &&
    !isPast(token.word) &&
    !isAdverb(token.word) &&
    objectFollows(reading, index)
  ) {
    return { ...at, verb: token.word, form: 'imperative' };
  }
  if (isGerund(token.word)) {
    const verb = baseIn(token.word, VERBS);
    const finite = reading.groups.some((group) => group.start > token.end && group.tense !== 'past');
    if (verb !== undefined && !finite && next !== 'of') return { ...at, verb, form: 'gerund' };
    if (verb !== undefined && !finite) return { ...at, verb, form: 'noun' };
  }
  if (
    NOMINAL.test(token.word) &&
    /^(?:of|to|by|and)$/.test(next) &&
    !reading.groups.some((group) => group.tense !== 'past')
  ) {
    return { ...at, verb: token.word, form: 'noun' };
  }
  return undefined;
}

/** "Document token rotation": a plain noun behind, and no finite verb that would make the first word a subject. */
function objectFollows(reading: Reading, index: number): boolean {
  const next = reading.tokens[index + 1];
  if (!next) return true;
  if (next.kind === 'mark' && next.word !== '\uFFFC' && next.word !== '"') return false;
  if (/^(?:of|is|are|was|were|has|had|will|at|by|from|and|or|that|which|s|'s)$/.test(next.word)) return false;
  // "Test results of the pump"
  if (reading.tokens[index + 2]?.word === 'of' && next.word.endsWith('s')) return false;
  // "order placed on 2 March"
  if (isPast(next.word)) return false;
  const finite = reading.groups.some(
    (group) =>
      group.start > next.start &&
      group.start < reading.clauseEnd(next.start) &&
      !group.modal?.startsWith('to'),
  );
  return !finite;
}
