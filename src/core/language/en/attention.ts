import { APPEALS } from './appeal';
import { PhraseSet } from './phrase-set';
import type { Reading } from './reading';
import type { Stretch } from './soon';

/** Care asked of people: "be more careful", "stay vigilant". */
const CARE = new PhraseSet(() => [
  /\b(?:be|being|stay|staying|remain|remaining|become) (?:(?:much|even|far|extra|more|twice as|doubly|ten times as|that much|that bit|all the more|just as|as|especially|particularly|very|doubly|a lot|a bit|always) )*(?:careful|cautious|vigilant|attentive|alert|mindful|aware|conscious|diligent|conscientious|thorough|watchful|on (?:our|my|their|the) guard|strict|rigorous|meticulous|disciplined)\b/,
  /\b(?:pay|paying|give|giving|devote) (?:(?:much|even|far|more|closer?|extra|greater|careful|special|particular|better|due|full|the utmost|utmost|proper|increased) )*(?:attention|heed|care)\b/,
  /\b(?:take|taking|exercise|exercising|use|apply) (?:(?:much|even|more|extra|greater|special|particular|the utmost|utmost|better|due|proper|all due|the greatest|every) )*(?:care|caution|diligence|precautions?|vigilance)\b/,
  /\b(?:care|caution|attention|vigilance|diligence) (?:will be|is|is being|must be|is to be|shall be|should be) (?:always |also )?(?:taken|paid|given|exercised|applied|required)\b/,
  /\b(?:more |very |extra )?(?:thorough|careful|strict|stricter|rigorous|meticulous|diligent|conscientious|tighter|attentive|closer) (?:re-?)?(?:checks?|checking|reviews?|inspections?|controls?|verification|reading|monitoring|handling|work|supervision)\b/,
  /\b(?:double|triple|re|cross)[- ]?check(?:s|ed|ing)?\b/,
  /\b(?:check|checks|checking|checked|verify|verifying|review|reviewing|read|reading|look|confirm|confirming|inspect|inspecting|test|testing|proofread)\b[^.;:()]{0,40}\b(?:more|very|extra) (?:carefully|thoroughly|closely|attentively|strictly|rigorously|often|diligently)\b/,
  /\b(?:carefully|thoroughly|diligently|conscientiously|attentively|meticulously) (?:re)?(?:check|verify|review|read|inspect|confirm|follow)\b/,
  /\b(?:check|verify|read|confirm)(?: [a-z]+){0,4} (?:twice|two times|carefully|thoroughly|a second time|once more)\b/,
  /\bmake sure (?:to|that (?:we|i|staff|everyone)|we|i|everyone|staff)\b(?! (?:this|it) )/,
  /\b(?:bear|bearing|keep|keeping) (?:(?:this|that|it|the [a-z]+) )?(?:firmly |always )?in mind\b/,
  /(?:\b|(?=n't))(?:not (?:to )?|n't |never )(?:forget|overlook|lose sight|let (?:our|my) guard)\b|\b(?:be sure|be certain|make a point|make it a (?:habit|rule|point)|take care|get into the habit|force (?:my|our)sel(?:f|ves)|discipline (?:my|our)sel(?:f|ves)|make an effort|remind (?:my|our)sel(?:f|ves)|train (?:my|our)sel(?:f|ves)) (?:to|of)\b|\b(?:think|look) (?:twice|before)\b|\bremember to\b|\btry (?:harder )?not to\b/,
  /\b(?:watch out|be on the lookout|keep (?:a close |a closer |an? )?(?:watch|eye|lookout)|slow down|concentrate (?:more|harder|better))\b/,
  /\b(?:strictly|rigorously|consistently|faithfully) (?:follow|observe|adhere|comply|enforce|apply)(?:ing|ed)?\b|\b(?:strict|full|rigorous|stricter|better) (?:adherence|compliance|observance)\b|\b(?:adhere|stick)(?:ing)? (?:more )?(?:strictly |closely )?to (?:the|our|all|existing)\b/,
  /\b(?:follow|following|observe|observing|comply with)\b[^.;:()]{0,30}\b(?:strictly|to the letter|at all times|without exception|more closely|rigorously)\b/,
  /\b(?:more|greater|increased|heightened|extra|renewed|better) (?:care|caution|attention|vigilance|diligence|awareness|discipline|carefulness|attentiveness)\b/,
]);
/** Care as a trait: "be more considerate", "won't rush". */
const TRAITS = new PhraseSet(() => [
  /\b(?:be|being|become|stay|remain|act|behave) (?:(?:much|even|far|a lot|a bit|always|all|more|extra|especially|particularly) )*(?:considerate|sensitive|thoughtful|patient|polite|courteous|friendly|responsible|punctual|accurate|precise|focused|concentrated|exact|calm|prudent|circumspect|wary|observant|respectful|quality-conscious|safety-conscious|serious)\b/,
  /\b(?:more|less) (?:clearly|carefully|slowly|thoroughly|attentively|accurately|precisely|patiently|sensitively|politely|calmly|consciously|conscientiously|strictly|consistently|closely(?! with)|cautiously|diligently|seriously|hastily|responsibly)\b/,
  /(?:\b|(?=n't))(?:not|n't|never|stop|avoid|without) (?:be |get |being |getting )?(?:rush|rushing|hurry|hurrying|distracted|careless|complacent|sloppy|hasty|cut corners|cutting corners|take shortcuts|taking shortcuts|become complacent|repeat (?:this|the|such|my)|make (?:this|the same|such)|let (?:this|it) happen|do (?:it|this|that) again)\b/,
  /\b(?:followed|observed|complied with|adhered to|respected|applied|enforced|carried out|performed)\b[^.;:()|]{0,25}\b(?:strictly|to the letter|without exception|at all times|rigorously|closely|consistently|thoroughly|carefully|diligently|conscientiously|faithfully|scrupulously)\b/,
  /\b(?:more|better|greater|higher|stricter|improved) (?:discipline|concentration|focus|diligence|accuracy|sensitivity|consideration|mindfulness|commitment|self-control)\b|\b(?:sensitivity|sensitivit(?:y|ies)|sensitisation|sensitization) (?:of|to|for|among|training)\b/,
]);
/** People told to take care: reminders, memos, talks, training. */
const TELLING = new PhraseSet(() => [
  /\bremind(?:s|ed|ing)?\b(?! (?:me|you|us)\b)|\breminders?\b/,
  /\b(?:raise|raising|raised|increase|increasing|increased|heighten(?:ed|ing)?|build|building|create|promote|sharpen|strengthen(?:ing|ed)?|improv(?:e|ing|ed)|boost|enhance)\b[^.;:()|]{0,30}\b(?:awareness|consciousness|vigilance|mindset|mindfulness)\b|\bawareness (?:campaigns?|sessions?|training|weeks?|days?|raising|programmes?|programs?)\b/,
  /\b(?:re)?(?:train|retrain|educate|re-educate|re-train|school|coach|brief|re-brief|sensiti[sz]e|counsel|instruct|reinstruct|re-instruct|admonish|caution|warn|urge|exhort|lecture|encourage)(?:l?ed|t|ing|n?ed|d)? (?:all |the |our |every |each |both |new |night |duty |remaining |relevant |front-desk |[a-z-]+ )*(?:staff|team|teams|everyone|employees?|colleagues?|operators?|engineers?|technicians?|developers?|nurses?|teachers?|drivers?|members?|workers?|people|personnel|crew|crews|agents?|clerks?|shift|shifts|department|departments|person|individual|concerned|involved|doctors?|assistants?|receptionists?|pilots?|managers?|porters?|chemists?|pharmacists?|trainees?|newcomers|volunteers|moderators?|cashiers?|guards?|pickers?|packers?|administrators?|admins?|reviewers?|officers?|supervisors?|mechanics?|fitters?|caretakers?|attendants?|dispatchers?)\b/,
  /\b(?:staff|teams?|everyone|employees?|colleagues?|operators?|engineers?|technicians?|developers?|nurses?|teachers?|drivers?|members?|workers?|people|personnel|crews?|agents?|clerks?|shifts?|departments?|persons?|doctors?|assistants?|receptionists?|pilots?|managers?|porters?|chemists?|pharmacists?|trainees?|newcomers|volunteers|moderators?|cashiers?|guards?|pickers?|packers?|admins?|administrators?|reviewers?|officers?|supervisors?|mechanics?|fitters?|caretakers?|attendants?|dispatchers?|wards?|branches|concerned|involved|responsible)\b[^.;:()|]{0,40}\b(?:is|are|was|were|been|be|being) (?:[a-z]+ly |again |all |also |once more )*(?:told|informed|asked|notified|alerted|advised|spoken to|made aware|encouraged|reminded|trained)\b/,
  /\b(?:is|are|was|were|been|be|being) (?:[a-z]+ly |again |all |also |re-?|once more |once again )*(?:instructed|reminded|briefed|cautioned|urged|retrained|re-trained|reinstructed|re-instructed|admonished|counselled|counseled|coached|sensiti[sz]ed|reprimanded|schooled|re-educated|lectured)\b/,
  /\b(?:training|retraining|re-training|refresher|refreshers|toolbox talks?|briefings?|workshops?|seminars?|brown-?bags?|lunch and learn|lunch-and-learn|(?:learning|sharing|info|q&a|reflection) sessions?|tech talks?|knowledge[- ]sharing|talks (?:on|about|to)|an? (?:short |brief )?talk|sessions? (?:on|about)|presentations? (?:on|about)|awareness session|e-?learning|coaching|safety talks?|team talks?|drill-down talk|induction|education|re-education|lessons learned session|study session|pep talk|information session|teach-in|instruction session|webinars?|safety moment)\b/,
  /\b(?:memos?|memorand(?:um|a)|circulars?|posters?|bulletins?|leaflets?)\b|\b(?:notices?|signs?|notes?|warnings?|reminders?) (?:was|were|is|are|will be|has been|have been|now|to be) (?:[a-z]+ )?(?:put up|posted|hung|displayed|issued|sent|distributed|circulated|pinned|placed|handed)\b|\b(?:put up|posted|hung|displayed|issued|distributed|circulated|pinned|placed) (?:a |an |the |new |more |several |warning )*(?:notices?|signs?|warnings?)\b/,
  /\b(?:memos?|memorand(?:um|a)|circulars?|notices?|posters?|bulletins?|e-?mails?|newsletters?|messages?|letters?|announcements?|leaflets?|signs?|stickers?|note|written instructions?)\b[^.;:()|]{0,45}\b(?:to|for|at|on|in|reminding|asking|urging|telling|about|stressing|emphasi[sz]ing|calling) (?:all |the |our |every |each )*(?:staff|team|teams|everyone|employees?|colleagues?|operators?|engineers?|technicians?|developers?|nurses?|teachers?|drivers?|crew|crews|departments?|wards?|branches|noticeboards?|notice board|staff room|break room|canteen|intranet|importance|need|risks?|dangers?|people|them|members?|shifts?|workers?|control room|workshop|care|pilots|duty)\b/,
  /\b(?:emphasi[sz](?:e|ed|ing)|stress(?:ed|ing)?|underlin(?:e|ed|ing)|reiterat(?:e|ed|ing)|reinforc(?:e|ed|ing)|highlight(?:ed|ing)?|impress(?:ed|ing)? (?:up)?on)\b[^.;:()|]{0,40}\b(?:importance|need|rules?|procedures?|duty|obligation|instructions?|message|polic(?:y|ies)|guidelines?|care|attention|protocols?)\b/,
  /\b(?:tell|telling|told|ask|asking|asked|instruct|instructing|call on|calling on|called on|request|requested|encourage|encouraged|want|expect) (?:all |the |our |every |each |both |new |night |duty |[a-z-]+ )?(?:staff|team|teams|everyone|everybody|employees|colleagues|operators?|engineers?|technicians?|developers?|nurses?|teachers?|drivers?|crews?|people|them|members|workers|shifts?|chemists?|pharmacists?|pilots?|managers?|receptionists?|reviewers?|porters?|cashiers?|guards?|moderators?|authors?|pickers?)\b[^.;:()|]{0,20}\b(?:to|not to|that)\b/,
  /\b(?:ensure|ensuring|make sure|make certain|see to it) (?:that )?(?:all |the |our |every |each )*(?:staff|team|teams|everyone|employees|colleagues|operators?|engineers?|technicians?|developers?|nurses?|teachers?|drivers?|crews?|people|members|workers|shifts?|chemists?|pharmacists?|procedures?|rules?|checks?|guidelines?|instructions?)\b[^.;:()|]{0,40}\b(?:follow|followed|comply|aware|check|checked|careful|adhere|know|understand|observe|observed|read|respected|pay|take|done properly|carried out)\b/,
  /\b(?:awareness|importance|need for [a-z]+|rules?|procedures?|instructions?|guidelines?)\b[^.;:()|]{0,60}\b(?:(?:be|is|are|been|was|were|being) (?:[a-z]+ ){0,3}?)(?:raised|increased|heightened|emphasi[sz]ed|stressed|underlined|reiterated|highlighted|reinforced|explained to|brought to|recalled|impressed|pointed out|strictly)\b/,
  /\b(?:made|make|making) (?:[a-z]+ ){0,4}known (?:to|among)\b|\b(?:brought|bring|bringing|drawn|draw) (?:[a-z]+ ){0,4}to the (?:attention|notice) of\b|\b(?:draw|drawing|drew|drawn) (?:[a-z]+ ){0,3}attention to\b|\b(?:circulat|distribut|communicat|publici[sz])(?:e|ed|es|ing) (?:[a-z]+ ){0,6}(?:to|among) (?:all |every |the |our )*(?:staff|teams?|everyone|everybody|employees|colleagues|departments?|wards?|branches|schools|drivers|crews?|shifts?)\b|\b(?:instil|instill|drum|drill) (?:[a-z]+ ){0,5}into\b|\b(?:instil|instill|foster|promote|build|strengthen|create) (?:[a-z]+ ){0,4}(?:sense of|culture of (?:care|safety|caution|attention|vigilance|responsibility)|spirit of|mindset|attitude)\b|\bsense of (?:responsibility|ownership|urgency|duty)\b/,
  /\b(?:call(?:ed|s|ing)? (?:up)?on|appeal(?:ed|s|ing)? to|urge[sd]?|exhort(?:ed|s)?) (?:all |every |our |the |each )*(?:staff|teams?|everyone|everybody|employees?|colleagues|operators?|engineers?|technicians?|nurses?|teachers?|drivers?|crews?|members?|workers?|guards?|shifts?)\b|\b(?:are|is|were|was|been|be) called (?:up)?on to\b|\b(?:receive[sd]?|receiving|given|give|giving|gave|got|attend(?:ed|s|ing)?|undergo(?:ne|es|ing)?|underwent|complete[sd]?|take part in|took part in|hold|held|holding|issue[sd]?|sent|send) (?:[a-z]+ ){0,4}(?:instructions?|guidance|warnings?|reprimands?|coaching|lectures?|admonitions?|briefings?|training|courses?|reminders?)\b|\bcommunicat(?:e|ed|es|ing) (?:[a-z]+ ){0,6}(?:to|with) (?:all|every|everyone|staff|the team|the staff|our|teams?|employees|squads?)\b/,
  /\bspeak (?:to|with) (?:the|our|all) (?:staff|team|engineer|operator|nurse|driver|person|employee|colleague|shift|crew|teacher|technician|developer)\b/,
]);
/** Something that works even when nobody is careful. */
const MECHANISM =
  /\b(?:automat[a-z]+|script|bot|gate|gates|lint(?:er)?|ci\b|pipeline|hook|tool(?! (?:tray|box|rack|crib|bag|shed|belt|use|talk))|software|alarm|alerts?|sensor|interlock|lock(?:s|ed|out)?|unlock[a-z]*|block(?:s|ed)?|reject(?:s|ed)?|refus(?:e|es|ed)|cannot|can't|can no longer|until|unless|only after|before (?:it|the [a-z]+) (?:can|opens|starts|unlocks|releases|is released|is merged)|required field|mandatory field|signature|sign-?off|signs? (?:off|it|the)|countersign|second (?:person|signature|pair)|two-person|four-eyes|checklists?|barcode|scanner|scan|template|form|field|button|dialog|prompt|prevent(?:s|ed)?|enforced by|removed|colou?r-coded|jig|poka-yoke|test (?:that|which)|pass(?:es|ed)? (?:a|the) test|exam|certif[a-z]+|licen[cs]e|permissions?|access rights|delete rights|approval|approves?|rota|timer|instead of|rather than|replaced by)\b/;
const TECHNICAL =
  /\b(?:model|models|ranking|classifier|network|machine|neural|dataset|data set|epochs?|gpu|algorithm|recommend[a-z]+|weights)\b|\btraining (?:data|set|job|run|pipeline|environment|cluster|images?|room|centre|center|ground|course booking|platform|portal|system|server|records?)\b|\breminder (?:e-?mails?|service|letters?|system|text|sms|notifications?)\b/;
/** The bot posts a reminder: the teller is a machine. */

/** Prevention that rests on people's care alone. */
export function attentionCalls(reading: Reading): readonly Stretch[] {
  const { folded } = reading;
  if (!isPrevention(reading)) return [];
  const care = [...CARE.matches(reading), ...TRAITS.matches(reading)];
  const telling = [...TELLING.matches(reading), ...APPEALS.matches(reading)];
  const calls = [
    ...stated(reading, care).map((match) => ({ start: match.index, end: match.index + match[0].length })),
    // What people are told is part of the call: "have been asked to take care".
    ...stated(reading, telling).map((match) => ({ start: match.index, end: endOfCall(folded, match) })),
  ];
  if (calls.length === 0 || isOthers(reading) || hasMechanismBelow(reading) || TECHNICAL.test(folded))
    return [];
  return calls.sort((a, b) => a.start - b.start).slice(0, 1);
}

function stated(reading: Reading, matches: readonly RegExpExecArray[]): readonly RegExpExecArray[] {
  return matches.filter(
    (match) => !MECHANISM.test(besides(reading.folded, match)) && isStated(reading, match),
  );
}

function endOfCall(folded: string, { index, 0: hit }: RegExpExecArray): number {
  const end = index + hit.length;
  return end + (/^[^,;.:()|]*/.exec(folded.slice(end))?.[0].trimEnd().length ?? 0);
}

/** The sentence without the call and what people are called upon to do: a mechanism counts only beside it. */
function besides(folded: string, match: RegExpExecArray): string {
  const rest = folded.slice(match.index + match[0].length);
  const end =
    /[,;.]|\b(?:and|but|which|that|until|unless|otherwise|or else|so that|because|with a|by)\b/.exec(rest)
      ?.index ?? rest.length;
  return `${folded.slice(0, match.index)} ${rest.slice(end)}`;
}

function isPrevention(reading: Reading): boolean {
  if (reading.sentence === undefined || (reading.inMeasures && reading.role !== 'conclusion')) return true;
  // Elsewhere only what is plainly promised for the future counts.
  return reading.commitments.some(
    (commitment) => commitment.kind === 'will' || commitment.kind === 'intention',
  );
}

/** Asked of the reader, said of a third party, or by a machine. */
function isOthers(reading: Reading): boolean {
  const { folded } = reading;
  if (
    /^\W*please\b|\bwe (?:ask|request|urge|advise|remind|kindly ask|would ask) (?:you|all customers|customers|guests|passengers|users|parents|residents)\b|\b(?:customers|users|guests|passengers|residents|parents|you|patients|visitors|members of the public) (?:should|are (?:asked|advised|reminded|requested|urged|encouraged)|will (?:be|receive|get))\b/.test(
      folded,
    )
  )
    return true;
  if (
    /\b(?:we|i) (?:will |'ll )?(?:send|email|text) (?:you|each|every|all|affected|the affected) ?(?:customers?|guests?|patients?|passengers?|members|parents|users|readers|riders)?\b/.test(
      folded,
    )
  )
    return true;
  return false;
}

function hasMechanismBelow(reading: Reading): boolean {
  const passage = reading.sentence?.passage;
  if (!passage) return false;
  return passage.children.some((child) =>
    child.sentences.some((sentence) => MECHANISM.test(sentence.text.toLowerCase())),
  );
}

/** Not negated, not a noun of something else, and in measures: said as what is done about it. */
function isStated(reading: Reading, match: RegExpExecArray): boolean {
  const before = reading.folded.slice(Math.max(0, match.index - 40), match.index);
  const after = reading.folded.slice(match.index + match[0].length);
  if (/^[^.;,]{0,20}(?:\b(?:does not|is not|cannot|was not|did not|will not|alone)\b|n't\b)/.test(after))
    return false;
  return (
    !/(?:\b|(?=n't))(?:not|n't|no|without|instead of|rather than|more than|relying on|rely on|depend on|depends on|reliance on|in place of|no amount of|asking (?:people|staff)|whether|need for|lack of|insufficient|missing) (?:[a-z]+ ){0,3}$/.test(
      before,
    ) || /\b(?:not only|not just)\b/.test(before)
  );
}
