import { attentionCalls } from './attention';
import type { Commitment } from './commitment';
import { deadlinesOf } from './deadline';
import type { Reading } from './reading';
import { PhraseSet } from './phrase-set';
import { ATTITUDES, RESOLVES } from './resolve';
import { baseIn, words } from './verb-forms';

/** Verbs of thinking about something: what comes of it is left open. */
const STUDY = words(
  'review evaluate assess study examine explore consider investigate revisit reconsider rethink analyse analyze discuss reflect weigh research reassess reevaluate re-evaluate re-examine reexamine ponder contemplate scrutinise scrutinize',
);
/** Verbs of effort: the trying is promised, not the result. */
const EFFORT = words('strive endeavour endeavor try attempt seek aim aspire');
/** Verbs of bettering: concrete only with a concrete object. */
const BETTER = words(
  'improve strengthen enhance optimise optimize tighten streamline reinforce bolster boost raise increase refine overhaul modernise modernize rework develop promote foster deepen advance heighten intensify step better professionalise mature',
);
/** What is bettered in vague promises. */
const BROAD =
  /\b(?:process(?:es)?|the way|how (?:we|i|it|our|they)|procedures?|quality|communications?|coordination|co-ordination|systems?|services?|security|monitoring|response|awareness|checks?|checking|controls?|management|operations?|handling|culture|performance|reliability|resilience|robustness|stability|experience|cooperation|co-operation|collaboration|teamwork|oversight|governance|practices?|workflows?|standards?|measures|structures?|organisation|organization|documentation|efforts?|capabilit(?:y|ies)|framework|approach|safety|discipline|ownership|transparency|relationships?|skills?|arrangements|organisational|infrastructure|environment|methods?|efficiency|vigilance|testing|reviews?|supervision|planning|preparedness|readiness|care|attention|internal|overall|ourselves|things|situation|product|platform|hand-?overs?|information|everything|accuracy|customer|patient|guest|passenger)\b/;
/** Words that make the detail of a betterment checkable. */
const ENDLESS = /\b(?:constantly|continuously|continually|steadily|always|further|permanently|forever)\b/;
const DETAIL =
  /\d|\uFFFC|\b(?:from [a-z]+ to|by (?:[a-z]+ing)\b|so that|with (?:a|an|two|three) |through (?:a|an)|using|per (?:cent|hour|day))/;
/** Something one can hold in one's hand afterwards. */
const DELIVERABLE =
  /\b(?:and|then|to) (?:then )?(?:[a-z]+ly )?(?:publish|post|report|present|share|send|submit|deliver|circulate|decide|propose|write|document|list|table|recommend|announce|hand|produce|draft|issue|choose|pick|record|give you|tell you|bring|show|file|replace|remove|install|fix)\b|\b(?:with|into|as|in|in a|publish|result(?:s|ing) in) (?:an? )?(?:[a-z]+ ){0,3}(?:report|list|plan|table|proposal|recommendation|decision|comparison|draft|design|matrix|note|paper|document|summary|minutes|spreadsheet|sheet)\b|\b(?:publishing|posting|reporting|presenting|submitting|delivering|sending)\b|\b(?:written|scored|costed|signed) [a-z]+/;
const CONCRETE_OBJECT =
  /^\s*(?:the |our |a |an )?(?:[a-z-]+ ){0,3}?(?:timeouts?|limits?|thresholds?|bolts?|screws?|capacity|size|memory|disk|number of|interval|deposit|fence|rail|barrier|lights?)\b/;

/** Promises in fixed words, whatever verb they hang on. */
const PHRASES = new PhraseSet(() => [
  /\blook(?:ing)? (?:(?:very|more|much|even|once) )*(?:further |closely |closer |carefully |again |harder |hard |thoroughly |critically |afresh |seriously |long and hard |deeper |deeply |honestly |in depth |in detail )?(?:into|at)\b/,
  /\blook(?:ing)? for (?:ways|opportunities|a way|options|possibilities|improvements|room)\b/,
  /\b(?:find|finding|identify|identifying) (?:[a-z]+ )?(?:ways|opportunities|areas|options|room)\b/,
  /\btak(?:e|ing) (?:a |another |a fresh |a closer |a hard |a long |a good )(?:[a-z]+ )?look\b/,
  /\btak(?:e|ing) (?:all |every |the |any |further |more )*(?:appropriate |necessary |suitable |adequate |effective |proper |additional |corrective |preventive |reasonable |possible |concrete |further |these |stronger |decisive )*(?:steps?|measures|action|actions)\b/,
  /\btak(?:e|ing) (?:this|it|that|these|the matter|the incident|the issue|your|all|such|the [a-z]+) (?:[a-z]+ ){0,3}(?:very |extremely |most )?(?:seriously|to heart|on board|into account|into consideration|as (?:a|an) (?:lesson|opportunity))\b/,
  /\b(?:do|doing) (?:(?:much |even )?better|(?:our|my|its|their|his|her|the) (?:very )?(?:best|utmost)|everything|all (?:that )?(?:we|i) can|whatever|what (?:we|i) can|more)\b/,
  /\b(?:make|making|spare|sparing) (?:every|an|all|no|the utmost|our best|a (?:real |greater |serious )?)(?: possible)? ?(?:efforts?|endeavou?rs?|attempts?)\b/,
  /\bmak(?:e|ing) (?:[a-z]+ )?(?:improvements|progress|changes)\b(?! (?:to|in) the \w+ (?:from|by) \d)/,
  /\b(?:learn|learning) (?:[a-z]+ )?(?:lessons? )?(?:from|the lessons)\b/,
  /\b(?:give|giving) (?:[a-z]+ )?(?:thought|consideration|attention|priority)\b/,
  /\b(?:think|thinking) (?:about|through|over|again|hard)\b/,
  /\bwork(?:ing)? (?:more |even |much )*(?:hard|tirelessly|harder|diligently|towards?|together|closely|continuously|on\b)/,
  /\bwork(?:ing)? (?:[a-z]+ )?to (?:improve|ensure|make|prevent|reduce|avoid|restore|regain|rebuild|earn|win|strengthen|address|minimi[sz]e|understand|resolve|better|identify|find|be|become|enhance|build|get)\b/,
  /\b(?:restore|restoring|regain|regaining|rebuild|rebuilding|earn|earning|win|winning) (?:back )?(?:your |the |our |customers'? |their |public |people's )*(?:trust|confidence)\b/,
  /\b(?:ensure|ensuring|see to it|make sure|making sure|make certain|guarantee) (?:that )?(?:this|it|such|that|these|something|nothing|no|the same|similar)\b(?: [a-z]+){0,6} (?:not|never|n't|again|recur|repeated|like this|happens|occurs)\b/,
  /\b(?:prevent|preventing|avoid|avoiding) (?:a |any |the |such |similar |this |it )*(?:recurrence|repetition|repeat|reoccurrence|incidents?|from (?:happening|recurring|occurring)|mistakes|errors|problems)(?: like this| in (?:the )?future)?\b/,
  /\b(?:address|addressing|tackle|tackling|deal with|dealing with|resolve|resolving|handle|handling) (?:this|these|the|it|any|all|such)(?: (?:root|underlying|remaining|other|identified|outstanding|raised))*(?: (?:issues?|problems?|causes?|matters?|concerns?|shortcomings|weaknesses|points|situation|gaps|findings))?(?=\W|$)/,
  /\b(?:follow|following) up\b(?! with you)/,
  /\b(?:step|stepping) up\b/,
  /\b(?:keep|keeping) (?:improving|working|looking|learning|an eye|a close eye|pushing)\b/,
  /\b(?:continue|continuing) (?:to (?:improve|work|strive|monitor|review|look|learn|explore|develop|strengthen|enhance|watch|evaluate|assess|invest|refine|follow|seek)|improving|working|monitoring|our efforts|with our efforts|exploring|reviewing|looking)\b/,
  /\b(?:prioriti[sz]e|prioriti[sz]ing|focus|focusing|concentrate) (?:on )?(?:our |the |more |this |quality|safety|reliability|stability|security|improving|prevention|better)/,
  /\b(?:be|being|become|becoming) (?:more |even more |much more |better |as |fully )(?:proactive|transparent|responsive|reliable|robust|agile|resilient|open|customer|at|accountable|prepared|organi[sz]ed|professional|efficient|consistent|helpful|communicative)\b/,
  /\b(?:put|putting) (?:[a-z]+ ){1,3}(?:first|at the cent(?:re|er)|at the heart)\b/,
  /\b(?:monitor|monitoring|watch|watching) (?:the |this )?(?:situation|matter|developments|progress|closely|things)\b|\bclosely (?:monitor|watch)/,
  /\b(?:live|living) up to\b/,
  /\b(?:see|find out|work out|figure out|check) (?:what|how|whether|where|if) (?:can|could|we can|we could|i can|it can|more can|things can|improvements)\b/,
  /\b(?:constantly|continuously|continually|steadily|further|ever more|always|permanently|tirelessly) (?:improv|optimi[sz]|enhanc|develop|refin|strengthen|perfect|reviewing|looking|striving)[a-z]*\b|\bcontinuous (?:improvement|development|optimi[sz]ation)\b/,
  /\b(?:put|putting) (?:[a-z]+ ){0,3}to (?:good |better )?use\b|\bmak(?:e|ing) (?:good |full |better |the best )?use of (?:your|this|the (?:feedback|experience|lessons))\b|\bus(?:e|ing) (?:this|your [a-z]+|the experience|the incident) (?:as|to)\b|\b(?:reflect|incorporate|build)(?:ed|ing)? (?:it |this |them |your [a-z]+ )?(?:in|into|on) our\b/,
  /\b(?:put|putting|bring|bringing) (?:things|matters|this|it) (?:right|in order|under control)\b/,
  /\b(?:respond|act|proceed|handle (?:it|this)) (?:appropriately|sincerely|in good faith|accordingly|responsibly|flexibly|properly)\b/,
  /\bact(?:ing)? (?:up)?on (?:this|these|it|them|your|that|those|the (?:feedback|findings|lessons|recommendations|complaints?|criticism))\b/,
  /\b(?:raise|raising|set|setting|lift|lifting) (?:the bar|our standards|our game)\b/,
  /\b(?:draw|drawing) (?:the |all the )?(?:right |necessary )?(?:lessons|conclusions|consequences)\b/,
]);
/** Standing words of intention that need no future: "improvements are being considered". */
const STANCES = new PhraseSet(() => [
  /\b(?:is|are|am|'m|'re|remain|remains|stay) (?:[a-z]+ )?(?:fully |firmly |strongly |deeply |wholly )?(?:committed|dedicated|determined|devoted) to\b(?: [a-z]+)?/,
  /\b(?:is|are|am|'re) (?:currently |now |still )?(?:under|in) (?:active |close |further |continuous |internal |constant )?(?:consideration|review|discussion|evaluation|study|examination)\b/,
  /\b(?:our|the|my) (?:top |highest |first |main |number one |overriding |clear )?(?:priority|goal|aim|ambition|commitment|intention) (?:is|remains)\b/,
  /\b(?:we|i) (?:[a-z]+ )?take (?:this|it|such|these|the|your|all|any|every)\b[^.;]{0,50}\b(?:seriously|to heart)\b/,
  /\b(?:we|i) (?:always |constantly |continuously |continually |will always )?(?:strive|endeavou?r|seek|try hard|work hard|do our best|do our utmost|make every effort|aspire)\b/,
  /\b(?:strives|endeavou?rs|aspires|seeks to|works hard|does (?:its (?:best|utmost|all)|everything (?:it|in|possible|we|to)|all (?:it|in|we))|makes every effort|takes (?:this|it|such|these|the|its|all|any|every|your)\b[^.;]{0,50}\b(?:seriously|to heart))\b/,
  /\b(?:we|i|the [a-z]+|our [a-z]+) (?:also |now |always |therefore )?aims? (?:for|at|high)\b|\b(?:is|remains|are|stays) (?:and remains )?(?:our|my|the|a) (?:top|highest|first|main|number one|overriding|absolute|clear|foremost|utmost|key)? ?(?:priority|priorities|concern|focus|goal|aim)\b|\b(?:needs?|has|have|ought|must|should)(?: to)? be (?:tackled|addressed|improved|reviewed|strengthened|looked (?:at|into)|rethought|revisited|reconsidered|examined|optimi[sz]ed|enhanced|stepped up|intensified|discussed|considered)\b|\broom for improvement\b/,
  /\b(?:lessons (?:will be|are being|have to be) (?:learned|learnt|drawn))\b/,
  /\b(?:under|in) (?:active |close |further |internal )?(?:consideration|review|discussion|evaluation|examination|study)\W*$|\b(?:being|to be) (?:considered|explored|examined|discussed|evaluated|assessed|studied|reviewed|looked into)\b/,
  /\bthere (?:is|will be) (?:a |an )?(?:review|rethink|reconsideration|re-evaluation|discussion)\b/,
  /\b(?:options|improvements|measures|alternatives|ways|changes|possibilities|steps|solutions) (?:are being|will be|are) (?:currently |actively |also )?(?:considered|explored|examined|discussed|evaluated|assessed|looked (?:at|into)|studied|reviewed|weighed|investigated|taken|sought|identified)\b/,
]);

export interface VaguePromise {
  readonly start: number;
  readonly end: number;
}

/** Promises of the sentence that nobody can verify later. */
export function vaguePromises(reading: Reading): readonly VaguePromise[] {
  const found: VaguePromise[] = [];
  for (const commitment of reading.commitments) {
    const vague = vagueAt(reading, commitment);
    if (vague) found.push(vague);
  }
  if (found.length === 0) {
    const stance = stanceOf(reading);
    if (stance) found.push(stance);
  }
  if (found.length === 0 || isDelivered(reading) || attentionCalls(reading).length > 0) return [];
  return found;
}

function vagueAt(reading: Reading, commitment: Commitment): VaguePromise | undefined {
  if (commitment.negated || isTriggered(reading)) return undefined;
  const { folded, tokens } = reading;
  const verb = tokens[commitment.index];
  if (!verb) return undefined;
  const clause = reading.clauseEnd(verb.start);
  const rest = folded.slice(verb.start, clause);
  const behind = {
    folded: rest,
    trigrams: reading.trigrams.subarray(verb.start, Math.max(verb.start, clause - 2)),
  };
  const phrase = [...PHRASES.matches(behind), ...RESOLVES.matches(behind)].find(
    (match) =>
      isJoined(rest, match.index) ||
      (match.index < 45 && !crossesGroup(reading, verb.start, verb.start + match.index)),
  );
  if (phrase) return { start: commitment.start, end: verb.start + phrase.index + phrase[0].length };
  const chain = chainOf(reading, commitment.index);
  for (const at of chain) {
    const token = tokens[at];
    if (!token) continue;
    const object = folded.slice(token.end, Math.min(clause, token.end + 120));
    const endless =
      ENDLESS.test(folded.slice(commitment.start, verb.start)) && baseIn(token.word, BETTER) !== undefined;
    if (endless || isVagueVerb(token.word, tokens[at + 1]?.word ?? '', object, commitment))
      return { start: commitment.start, end: token.end };
  }
  return undefined;
}

/** A second verb of the same promise: "will announce the date and do everything in our power". */
function isJoined(rest: string, index: number): boolean {
  return (
    /(?:\b(?:and|then|to|by|also|or)|,) $/.test(rest.slice(Math.max(0, index - 6), index)) &&
    !/\b(?:and|but) (?:the|they|you|it)\b/.test(rest.slice(0, index))
  );
}

/** "will try to find" → the tokens of will-try, find: verbs joined by "to" or "and". */
function chainOf(reading: Reading, index: number): readonly number[] {
  const chain = [index];
  const { tokens } = reading;
  for (let at = index + 1; at < Math.min(tokens.length, index + 4); at++) {
    const word = tokens[at]?.word ?? '';
    if (word === 'to' && tokens[at + 1]?.kind === 'word') {
      chain.push(at + 1);
      break;
    }
  }
  return chain;
}

function crossesGroup(reading: Reading, from: number, to: number): boolean {
  return reading.groups.some((group) => group.start > from && group.end <= to);
}

function isVagueVerb(word: string, next: string, object: string, commitment: Commitment): boolean {
  if (
    /^(?:review|evaluation|assessment|study|examination|investigation|consideration|exploration|revision|reconsideration|analysis|optimi[sz]ation|improvement|strengthening|enhancement|reinforcement)$/.test(
      word,
    ) &&
    commitment.kind === 'noun'
  )
    return true;
  const study = baseIn(word, STUDY);
  // Parcels are weighed too.
  if (study === 'weigh')
    return /^ (?:up|the (?:options|pros|risks|benefits|costs|alternatives|case|arguments)|whether|options|alternatives|various|different|all)\b/.test(
      object,
    );
  if (study !== undefined) return true;
  if (baseIn(word, EFFORT) !== undefined)
    return (
      next === 'to' ||
      next === 'for' ||
      /^(?:strive|striving|striven|endeavou?r|endeavou?ring|aspire)$/.test(word)
    );
  if (baseIn(word, BETTER) === undefined) return false;
  if (DETAIL.test(object) || CONCRETE_OBJECT.test(object)) return false;
  // A passive has its object in front: "our processes will be improved".
  return commitment.passive || object.trim() === '' || /^\W*$/.test(object) || BROAD.test(object);
}

/** Intention without a promise in the future tense, by the writer's side. */
function stanceOf(reading: Reading): VaguePromise | undefined {
  for (const match of [...STANCES.matches(reading), ...ATTITUDES.matches(reading)]) {
    if (isTriggered(reading)) continue;
    const group = reading.groups.find(
      (candidate) => candidate.end > match.index && candidate.start < match.index + match[0].length,
    );
    if (
      group &&
      ((group.tense === 'past' && group.start <= match.index) ||
        reading.subject(group).kind === 'third' ||
        reading.subject(group).kind === 'reader')
    )
      continue;
    return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

function isTriggered(reading: Reading): boolean {
  return /\b(?:whenever|every time|each time|unless)\b|^\W*if\b/.test(reading.folded);
}

/** A deliverable and a deadline: the promise can be verified after all. */
function isDelivered(reading: Reading): boolean {
  return (deadlinesOf(reading).length > 0 || reading.dated) && DELIVERABLE.test(reading.folded);
}
