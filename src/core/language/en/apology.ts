import type { Section } from '../../document/model';
import type { Reading } from './reading';
import { read } from './reading';
import type { Stretch } from './soon';

const SORRY =
  '(?:sorry|apologi[sz]e|apologi[sz]es|apologies|apology|regret|regrets|pardon|excuse us|forgive (?:us|me)|forgiveness)';
const TROUBLE =
  '(?:inconveniences?|troubles?|confusion|misunderstandings?|offen[cs]e|concerns?|disruptions?|distress|upset|frustration|annoyance|disappointment|worr(?:y|ies)|hardships?|difficult(?:y|ies)|problems?|issues?|delays?|harm|impact|effects?|discomfort|embarrassment|alarm|anxiety|hurt|bother|nuisance|stress|unpleasantness|irritation|loss|damage|consequences|uncertainty|hassle|extra work|errors?|mistakes?|discrepanc(?:y|ies)|unease|dissatisfaction|ill feeling|negative [a-z]+)';

/** "sorry if", "any inconvenience", "anyone who may have been …": sorry only if something happened. */
const CONDITIONAL = [
  new RegExp(
    `\\b${SORRY}\\b[^.;!?]{0,80}?\\b(?:if|in case|should (?:this|that|it|our|you|the|any|anyone|my|we|there)|to the extent|insofar as|where(?:ver)? (?:this|it|our) (?:may|might|has))\\b(?! (?:you have any|you need|you would like|possible))`,
  ),
  new RegExp(
    `(?:^|[,;:] ?|\\b(?:and|but) )(?:if|in case|to the extent|insofar as|should|were) (?:(?:[a-z]+ ){1,2}(?:have|feel|felt|find|found|be|was|were|has) |that |this |it |you |your |we |our |i |my |any |anyone|anybody|someone|somebody|the |there |what |his |her |their |some |feelings)[^.;!?]{0,110}?\\b${SORRY}\\b`,
  ),
  new RegExp(
    `\\b${SORRY}\\b[^.;!?]{0,60}?\\b(?:any|whatever|possible|potential) (?:and all )?(?:[a-z]+ ){0,3}?(?:and |or )?${TROUBLE}\\b`,
  ),
  new RegExp(
    `\\b(?:any|whatever) (?:[a-z]+ )?${TROUBLE}\\b[^.;!?]{0,60}\\b(?:is|are) (?:sincerely |deeply |very much |greatly )?regretted\\b`,
  ),
  new RegExp(
    `\\b${SORRY}\\b[^.;!?]{0,50}?\\b(?:to|for|with) (?:anyone|anybody|those|everyone|all|any [a-z]+|customers|users|guests|passengers|people)(?: [a-z]+)? (?:who|whom|that) (?:may|might|was|were|felt|feel|has|have|found|took|got|is|are|could|had)\\b`,
  ),
  new RegExp(
    `\\b${SORRY}\\b[^.;!?]{0,40}?\\b(?:that )?(?:you|anyone|some(?: people| of you| customers| users| guests)?|people|he|she|they|the client|the customer|our guests|readers|viewers|customers|users|parents) (?:feel|felt|feels|took|found|see|saw|perceived?|misunderstood|are (?:upset|offended|unhappy|disappointed|angry)|were (?:upset|offended|unhappy|disappointed|angry|hurt|confused)|was (?:upset|offended|unhappy|disappointed|angry|hurt)|think|thought|got the (?:wrong )?impression|had the impression|experienced it|have been made to feel|interpreted?|came away|experienced?|encountered|received|formed|had (?:to feel|the feeling|an? (?:bad|poor|negative|unpleasant|unsatisfactory))|have (?:the feeling|to feel|had an?)|were left with|did not (?:like|enjoy|feel|appreciate|find)|didn't (?:like|enjoy|feel|appreciate|find)|are not (?:happy|satisfied)|were not (?:happy|satisfied)|feel that|consider|regard|resent|object|might|may)\\b`,
  ),
  new RegExp(
    `\\b${SORRY}\\b[^.;!?]{0,60}?\\b(?:may|might|could) (?:have |possibly |well )?(?:caused?|be|been|led|given|created?|inconvenienced?|offended|upset|hurt|affected|result)\\b`,
  ),
  new RegExp(
    `\\b(?:to|for) (?:anyone|anybody|those|everyone|all|any [a-z]+|(?:the |our )?(?:customers|users|guests|passengers|people|patients|parents|residents|readers|viewers|listeners|members|players))(?: (?:of (?:you|our [a-z]+|them)|[a-z]+))? (?:who|whom|that) (?:may|might|was|were|felt|feel|has|have|found|took|could|had)\\b[^.;!?]{0,60}\\b${SORRY}\\b`,
  ),
  new RegExp(
    `\\b(?:may|might) have (?:caused|inconvenienced|offended|upset|hurt|given|created)\\b[^.;!?]{0,60}\\b${SORRY}\\b`,
  ),
  // "We understand some guests were displeased, and for that we apologise": sorry for how it was taken.
  new RegExp(
    `\\b(?:understand|know|hear|heard|appreciate|realise|realize|gather|recognise|recognize|see|accept|acknowledge|learned|learnt|note|noticed|aware|sense|conscious) (?:that )?(?:some|many|several|a few|certain|a number of|people|you|others|there (?:are|were)|our [a-z]+|the [a-z]+|not everyone|feelings|this|it|our words|what)(?: of (?:you|our [a-z]+|them))?(?: [a-z]+)? (?:who )?(?:(?:may|might|has|have|had|was|were|are|is|felt|feel|found|took|came|can|could|will|did not|didn't) )+(?:been |have |be |not |so |very |as |it |this |across |made )*(?:[a-z]+)[^.;!?]{0,50}\\b${SORRY}\\b`,
  ),
];

/** "Sorry for the fuss": sorry for the noise it made, not for the act. */
const FUSS = new RegExp(
  `\\b${SORRY}\\b[^.;!?]{0,40}?\\b(?:for|about) (?:all )?(?:the|this|that|any|such a) (?:[a-z]+ )?(?:stir|commotion|fuss|uproar|excitement|disturbance|noise|sensation|drama|hubbub|turmoil|agitation|unrest|publicity|attention|situation|circumstances|bother|hassle|whole thing)\\b`,
);

/** A feeling about the event, no apology for an act. `anywhere`: also outside the section of the apology. */
const FEELINGS: readonly { readonly pattern: RegExp; readonly anywhere?: boolean }[] = [
  {
    pattern:
      /(?<!\b(?:the|of|a) )\b(?:(?:very much|deeply|sincerely|greatly|truly|profoundly|much|also|of course|very|do) )*(?:regret|regrets|regretted|lament|laments|deplore|deplores)\b(?: (?:that|the|this|what|these|to|having|how|our|it|such|your|not|any|all))?/,
    anywhere: true,
  },
  {
    pattern:
      /\b(?:it is |it was )?with (?:the )?(?:(?:great|deep|deepest|sincere|profound|much) )?(?:regret|sadness|sorrow|dismay)\b/,
    anywhere: true,
  },
  {
    pattern:
      /\b(?:express|expresses|expressing|expressed|convey|voice) (?:our|its|my|their|his|her|the [a-z]+'s) (?:(?:deep|sincere|profound|deepest|great|genuine) )*(?:regret|regrets|sadness|disappointment|concern|sympathy|dismay)\b/,
    anywhere: true,
  },
  {
    pattern:
      /\b(?:is|was|it's|find it|most|very|deeply|truly|highly|extremely) (?:(?:most|very|deeply|truly|highly|extremely|a matter of|deep|great) )*(?:regrettable|regretful|unfortunate|a pity|a shame|deplorable|lamentable|sad)\b/,
  },
  {
    pattern:
      /\b(?:we|i|the [a-z]+|everyone (?:here|at [a-z]+)) (?:are|am|is|'re|'m|were|was|feel|feels|felt) (?:(?:very|deeply|truly|extremely|so|terribly|also|all|greatly|most|really) )*(?:sad|saddened|disappointed|dismayed|upset|shocked|concerned|distressed|troubled|unhappy|pained|devastated|embarrassed|heartbroken|mortified|frustrated|sorry to (?:hear|learn|see|read))\b/,
  },
  { pattern: /^\W*(?:regrettably|unfortunately|sadly)\b/ },
  { pattern: /\b(?:our|my|sincere|many) (?:condolences|sympathy|sympathies|thoughts are)\b/ },
  {
    pattern:
      /\b(?:caused?|causing|created?) (?:a |some |quite a |this |such a |the )*(?:stir|commotion|fuss|uproar|excitement|sensation|irritation|noise)\b/,
  },
  {
    pattern:
      /\bmistakes? (?:may|might) have been made\b|\b(?:we|i) (?:ask|beg|hope) (?:for )?(?:your |their )?(?:understanding|indulgence|forbearance|leniency)\b|\bthank you for your (?:understanding|patience|indulgence)\b/,
  },
];
/** "We are sorry that we …", "I apologise for …": an apology without a condition. */
const REAL = /\b(?:sorry|apologi[sz]e|apologi[sz]es|apologi[sz]ed|apologies|apology)\b/;
/** Regret with its subject and act: "we regret that we gave your room away", "our failure to". */
const OWN_ACT =
  /\b(?:that (?:we|i) (?!look|see|have to|must|note|learn|hear|inform|announce|saw|heard|learned)|having|our (?:failure|error|mistake|decision|delay|neglect|own|omission|inaction|carelessness|conduct|part|wrong)|my (?:failure|error|mistake|decision|delay|neglect|own|words|conduct|part|wrong)|not (?:having |to have )?(?:telling|checking|informing|calling|[a-z]+ing|[a-z]+ed)|what (?:we|i) (?:did|said|wrote)|how (?:we|i)|we should have|its (?:failure|error|mistake|decision|delay))\b/;
/** Where the writer speaks to those who were hurt. */
const SPEAKING: ReadonlySet<string> = new Set([
  'apology',
  'conclusion',
  'responsibility',
  'other',
  'subject',
  'impact',
  'facts',
  'reflection',
]);
const HINT =
  /sorry|apolog|regret|pardon|excuse|forgiv|lament|deplor|unfortunate|pity|shame|sad|disappoint|dismay|upset|shock|concern|distress|troubl|unhappy|pain|devastat|embarrass|heartbroken|mortified|frustrat|sympath|condolence|thoughts are|sorrow|stir|commotion|fuss|uproar|sensation|mistake|understanding|indulgence|forbearance|leniency|patience|noise|excitement|irritation/;

/** Apologies that depend on a condition, or that are a feeling alone. */
export function hollowApologies(reading: Reading): readonly Stretch[] {
  const { folded } = reading;
  if (!HINT.test(folded)) return [];
  for (const pattern of CONDITIONAL) {
    const match = pattern.exec(folded);
    if (!match || isRefund(folded, match)) continue;
    const lead = /^(?:[,;:] ?|(?:and|but) )/.exec(match[0])?.[0].length ?? 0;
    if (standsBesideReal(reading)) return [];
    return [{ start: match.index + lead, end: match.index + match[0].length }];
  }
  if (hasOwnAct(folded) || hasReal(reading)) return [];
  const fuss = FUSS.exec(folded);
  if (fuss) return [{ start: fuss.index, end: fuss.index + fuss[0].length }];
  if (!SPEAKING.has(reading.role) || REAL.test(folded.replace(/\bsorry to (?:hear|learn|see|read)\b/, '')))
    return [];
  for (const { pattern, anywhere } of FEELINGS) {
    const match = pattern.exec(folded);
    if (match && isTold(reading, match)) continue;
    if (match && (anywhere === true || reading.role === 'apology')) {
      return [{ start: match.index, end: match.index + match[0].length }];
    }
  }
  return [];
}

/** "The minister voiced regret at the hearing": what somebody said, among the facts. */
function isTold({ folded, role }: Reading, { index }: RegExpExecArray): boolean {
  return (
    role !== 'apology' &&
    /\b(?:voiced|expressed|showed|stated|conveyed|reported|spoke of) (?:[a-z]+ ){0,2}$/.test(
      folded.slice(0, index),
    ) &&
    !/\b(?:we|i|our|my)\b/.test(folded.slice(0, index))
  );
}

function hasOwnAct(folded: string): boolean {
  return OWN_ACT.test(folded);
}

/** "If you were charged twice, we are sorry and refund …" stays a condition; "sorry, if you need help call us" does not. */
function isRefund(folded: string, match: RegExpExecArray): boolean {
  const tail = folded.slice(match.index, match.index + match[0].length + 60);
  return (
    /\bif (?:you (?:have|need|want|would|wish|still|prefer|paid|call|can|reply)|in doubt|possible)\b/.test(
      tail,
    ) && !/\b(?:offended|upset|hurt|affected|inconvenien|felt|feel|took|misled|caused)\b/.test(tail)
  );
}

/** An unconditional apology with a subject and an act in the same passage. */
function standsBesideReal(reading: Reading): boolean {
  return unconditional(reading).some((other) => other.text !== reading.text && isRealApology(other.folded));
}

function hasReal(reading: Reading): boolean {
  return unconditional(reading).some(({ text }) => text !== reading.text);
}

/** The apologies without a condition in the section, found once. */
function unconditional({ sentence }: Reading): readonly Reading[] {
  const section = sentence?.passage.section;
  if (!section) return [];
  let found = unconditionalIn.get(section);
  if (!found) {
    found = readingsIn(section).filter(
      ({ folded }) => REAL.test(folded) && !CONDITIONAL.some((pattern) => pattern.test(folded)),
    );
    unconditionalIn.set(section, found);
  }
  return found;
}

const unconditionalIn = new WeakMap<Section, readonly Reading[]>();

function readingsIn(section: Section): readonly Reading[] {
  return section.passages
    .filter((passage) => passage.kind !== 'heading')
    .flatMap((passage) => passage.sentences.map((sentence) => read(sentence)));
}

function isRealApology(folded: string): boolean {
  return (
    /\b(?:we|i|the [a-z]+) (?:[a-z]+ ){0,3}(?:sorry|apologi[sz]es?)\b/.test(folded) &&
    /\b(?:that|for|we|i|because|having|not)\b[^.]*\b(?:we|i|our|my|not|[a-z]+ing|[a-z]+ed|wrong|late|mistake|error)\b/.test(
      folded.replace(/^.*?(?:sorry|apologi[sz]es?)/, ''),
    )
  );
}
