import type { Reading } from './reading';
import { PhraseSet } from './phrase-set';
import { SHIFTED, UNOWNED } from './shifting';
import { baseIn, words } from './verb-forms';
import type { Stretch } from './soon';
import type { VerbGroup } from './verb-groups';

/** "An error occurred": plain among causes when the sentence goes on to say where and why. */
const OCCURRED =
  /\b(?:an?|the|some|several|this|internal|certain|our|one) (?:(?:internal|unfortunate|regrettable|simple|human|administrative|clerical|technical|organi[sz]ational|unexpected|unknown|procedural|systemic|small|serious) )*(?:error|mistake|problem|oversight|misunderstanding|miscommunication|mix-?up|confusion|lapse|failure|discrepancy|slip|mishap|irregularity|incident|issue|glitch|breakdown|omission|delay) (?:(?:has|had|must have|then|unfortunately|seems to have|appears to have|regrettably) )*(?:occurred|arisen|arose|happened|crept in|crept into|slipped in|took place|taken place|emerged|developed|ensued|resulted|come about|came about)\b/;
/** Formulas in which a fault has no author. */
const AGENTLESS = new PhraseSet(() => [
  /\b(?:mistakes?|errors?|oversights?|omissions?|slips?|lapses?|mishaps?|irregularit(?:y|ies)|shortcomings?|deficienc(?:y|ies)|failings?|inaccurac(?:y|ies)|misjudg(?:e)?ments?|wrong decisions?|bad decisions?|blunders?|faults?) (?:(?:have|has|had|may have|might have|must have|were|was|did|also|regrettably|unfortunately|clearly|obviously) )*(?:been )?(?:made|happen(?:ed)?|occur(?:red)?|committed|crept in|crept into|slipped (?:in|into|through)|arose|arisen|come to light|came to light|took place|taken place|allowed|found|identified|noted)\b(?! (?:by|at our|by us|in our))/,
  /\b(?:different|differing|diverging|divergent|varying|conflicting|mismatched|unaligned) (?:understandings?|views?|expectations?|interpretations?|ideas?|assumptions?|perceptions?|readings?|notions?)\b|\b(?:talk|talked|talking|spoke|speaking|spoken) past (?:each other|one another)\b|\bmisunderstood (?:each other|one another)\b|\bat cross[- ]purposes\b|\b(?:not|n't|never) (?:all )?on the same page\b|\b(?:no one|nobody) (?:in particular|specific|really|clearly) ?(?:was|is|were|felt)?\b|\b(?:was|were|is) (?:not |never )?(?:un)?clear who\b|\b(?:numbers|figures|results?|it|things|totals?|dates?|prices?|order|invoice|report|document|file|letter) (?:came out|turned out|ended up|went out|came back) (?:all |quite |completely |simply )?(?:wrong|incorrect|mixed|different|incomplete|twice|without|late)\b/,
  /\bsomething (?:must|may|might|will|seems to) (?:have )?(?:happened|gone|went|been|slipped)\b|\bmust have (?:slipped|fallen|got lost|been overlooked|gone missing)\b/,
  /\bit came to (?:an? |some |several )?(?:[a-z]+ )?(?:errors?|mistakes?|mix-?ups?|misunderstandings?|delays?|confusion|problems?|incidents?)\b|\bexpectations? (?:were|was|had been) (?:not |n't )?(?:mis)?(?:aligned|matched|clear|met|managed|communicated|different|shared)\b/,
  /\b(?:breakdown|gaps?|failures?|lapses?|lack|problems?|deficits?|difficult(?:y|ies)|shortcomings?|weakness(?:es)?|friction|disconnect) (?:in|of|with) (?:the |our |internal |mutual )?(?:communications?|coordination|co-ordination|information(?: flow)?|cooperation|collaboration|alignment|handover|handoff)\b(?! (?:bus|protocol|line|link|layer|channel|module|port|cable))|\b(?:it was|was) (?:generally |simply |widely |just )?(?:assumed|believed|thought|expected|taken for granted|understood) that (?:another|someone|somebody|the other|they|it|others)\b/,
  /\bthere (?:(?:has|have|had|may have|must have|seems? to have|appears? to have|was|were|is|are) (?:(?:obviously|clearly|apparently|unfortunately|also|sadly|evidently|probably) )?)(?:been )?(?:(?:a|an|some|several|certain|also|obviously|clearly|the|no|any|a certain|a number of|various|unfortunately|insufficient|poor|inadequate|slight|serious|regrettable|simple|genuine|small|internal) )*(?:misunderstandings?|miscommunications?|mis-communications?|mix-?ups?|confusion|breakdowns?|communication (?:breakdown|gap|problem|failure|issue|error|difficult(?:y|ies)|failures)|lack of (?:communication|coordination|co-ordination|clarity|alignment|oversight|information|attention|care)|gaps?|discrepanc(?:y|ies)|differences? (?:of|in) (?:opinion|understanding|interpretation|perception|expectations?|view)|differing (?:views|expectations|understandings?)|mismatch(?:es)?|oversights?|errors?|mistakes?|failures?|shortcomings?|deficienc(?:y|ies)|irregularit(?:y|ies)|omissions?|lapses?|slips?|coordination (?:problems?|failures?|issues?|gaps?|errors?)|failings?|weakness(?:es)?|misalignment|friction|delays?|negligence|crossed wires|hiccups?|glitch|problems? (?:with|in) (?:communication|the handover|coordination)|inconsistenc(?:y|ies)|ambiguity|wrong assumptions?|slip-ups?|mishaps?|muddles?|blunders?|imprecisions?|inaccurac(?:y|ies))\b/,
  /\b(?:something|things|somewhere something|matters|a lot|much|everything|it all|the process|communication|coordination|the handover) (?:(?:has|have|had|obviously|clearly|must have|just|simply|then|somehow|apparently|definitely) )*(?:went|gone|go|going|got|came|fell|broke|broken|slipped|ended up) (?:badly |very |quite |seriously |horribly |terribly )?(?:wrong|amiss|awry|astray|lost|unstuck|sideways|apart|down|pear-shaped|out of hand|off the rails|mixed up|muddled|confused|south)\b|\bthings (?:did not|didn't|have not|had not|haven't) (?:go|gone|run|work|worked) (?:as|to plan|well|smoothly|right|the way|out)\b/,
  OCCURRED,
  /\b(?:fell|fall|fallen|falling|slipped|slip|slipping|dropped) (?:through|between|off|past) (?:the |our |my |all |every |everyone's )?(?:cracks?|net|gaps?|grid|stools|radar|two stools|checks?|nets)\b|\b(?:got|gotten|was|were|been|get) (?:somehow |probably |simply |just )?(?:lost|mixed up|muddled|overlooked|forgotten|missed|delayed|stuck|left behind|confused|swapped|misplaced) (?:in (?:the (?:shuffle|process|handover|system|post|mail|transition|move|noise|rush|confusion|middle|inbox)|transit|translation|communication)|along the way|on the way|somewhere|between|during the)\b|\bgot (?:[a-z]+ )?(?:lost|mislaid|forgotten|muddled) (?:in|during|on|between) |\bsomehow\b|\bwires (?:got |were |had been )?crossed\b|\bcrossed wires\b|\bended up (?:with |in |on |at |being |not |going |[a-z]+ing |[a-z]+ed\b)|\b(?:was|were) (?:simply |just )?not on (?:anyone's|anybody's|the) (?:radar|agenda|list)\b|\b(?:the )?ball was dropped\b|\bballs? (?:got|were) dropped\b|\bleft hand\b[^.]{0,30}\bright\b/,
  /\b(?:communication|coordination|co-ordination|information|cooperation|responsibilit(?:y|ies)|alignment|follow-up|oversight|supervision|ownership|the (?:information|message|handover|communication|exchange|check|checks|process|procedure|coordination|response|notice|notification|reaction|review|follow-up)) (?:(?:between [^.;]{1,40}|with [^.;]{1,30}|on [^.;]{1,30}) )?(?:was|were|had been|has been|could have been|proved|turned out(?: to be)?|fell|did not|didn't|broke|failed) (?:(?:not|n't|simply|obviously|clearly|very|too|always|rather|sufficiently|quite|to be|been) )*(?:insufficient|inadequate|poor|lacking|unclear|missing|late|delayed|incomplete|better|short|optimal|ideal|sufficient|adequate|perfect|smooth|down|take place|happen|reach|work|clear|thorough|good enough|neglected|followed|up to standard|carried out|as (?:good|clear|fast|smooth) as)\b/,
  /\b(?:due to|owing to|because of|caused by|result of|resulted from|as a result of|attributable to|following|through|after|by) (?:a |an |the |some |certain |internal |an internal |the unfortunate |a simple |a regrettable |an unfortunate |poor |insufficient |differing |different |inadequate |a lack of |lack of |an administrative |a clerical |a communication |a genuine )*(?:misunderstandings?|miscommunications?|mis-communications?|mix-?ups?|crossed wires|communication (?:breakdown|gap|problems?|failure|issues?|error|difficulties)|oversights?|breakdown in communication|differences? (?:of|in) (?:opinion|understanding|interpretation|perception|expectations?)|differing (?:views|expectations|understandings?|interpretations)|discrepanc(?:y|ies) (?:in|of|between) (?:understanding|expectations?|views?|perception)|(?:communication|coordination|co-ordination|clarity|alignment|oversight) (?:between|within|among|with)|administrative error|clerical error|internal error)\b/,
  /\b(?:it (?:has |had |so |just |then |somehow )*(?:happened|transpired|came about|came to pass|turned out|emerged) that|(?:has|have) (?:unfortunately |regrettably )?come to (?:light|our attention))\b|\b(?:nobody|no one|nobody in particular) (?:can (?:say|tell|be) |was |is |felt |knows |really )[^.;]{0,40}(?:to blame|responsible|in charge|who|why|fault|blamed)\b|\bresponsibility (?:is|was|lies|rests) (?:with (?:many|several|everyone|all)|shared|collective|unclear|diffuse|spread|not (?:clear|with us|ours))\b|\b(?:one of those things|nobody's fault|no one's fault|no one is to blame|nobody is to blame|it takes two|both sides|fault (?:lies |is |was )?on both sides|six of one|everyone (?:is|was) (?:a little|partly|to blame))\b/,
]);
/** Faults a reader would ask "by whom?" about. */
const FAULTY = words(
  'mislay overlook miss forget lose mishandle misplace mistake neglect omit misread misinterpret misroute misdirect misjudge miscalculate misfile misstate misquote miscommunicate confuse mix swap misunderstand underestimate overestimate misassign mislabel misspell mistype misconfigure ignore skip duplicate misprint disregard mismanage misinform mismatch drop delay double-book overbook overcharge undercharge leave breach',
);
/** Duties: undone, one asks who should have. */
const DUTIES = words(
  'escalate check verify report inform tell notify follow review communicate pass notice update do carry test record document read answer reply return forward share pick raise inspect monitor perform confirm consult train test act apply complete consider detect discuss explain flag hand involve maintain meet observe recognise recognize respond see sign spot take treat warn warn watch catch discover announce approve assess clarify coordinate deal dispatch enter file identify implement issue keep log make measure mention obtain process provide question recheck register relay renew repair replace request schedule send service supervise transmit transfer understand validate assign transferred heed honour honor give bring handle prevent address tackle back brief call deliver correct cover define',
);
const WRONGLY =
  /\b(?:wrong|wrongly|incorrectly|erroneously|mistakenly|by mistake|in error|accidentally|inadvertently|unintentionally|improperly|twice|too late|too early|prematurely|incorrect|false|the wrong [a-z]+|late|not in time|without (?:the |any |a |prior )?(?:check|checking|approval|consent|notice|permission|review|test|testing|warning|consultation|authorisation|authorization))\b/;
/** In a cause lateness and repetition are plain facts. */
const WRONGLY_DONE =
  /\b(?:wrong|wrongly|incorrectly|erroneously|mistakenly|by mistake|in error|accidentally|inadvertently|unintentionally|improperly)\b/;
const AGENT =
  /\bby (?:the |a |an |our |my |us\b|me\b|one |two |hand\b|this |that |its |[a-z]+s\b|[a-z]+ing\b)|\b(?:at|in|from) our\b|\bour (?:own )?(?:[a-z]+ )?(?:failure|mistake|error|fault|decision|omission)\b|\b(?:we|i)\b(?! (?:regret|apologi[sz]e|are sorry|am sorry|'re sorry|'m sorry|ask|hope|would|understand|thank|see|note|find|believe|think|learned|noticed|discovered|found|have (?:found|learned|established)))/;
const MECHANISM =
  /[;:] (?:its|the|both|no|two|neither|nothing|an?) |\b(?:because|for (?:lack|want) of|due to|owing to|since (?:the|a|its|it|no)|as (?:the|a|its|no) [a-z]+ (?:was|is|had|has|did)|which|when the|when a|so that|so the|whose|by [a-z]+ing)\b/;
const OTHER =
  /\b(?:the|our|your|their|a|its) (?:[a-z]+ )?(?:vendor|supplier|provider|customer|client|contractor|subcontractor|manufacturer|carrier|partner|user|users|guest|guests|passenger|passengers|patient|patients|parents?|pupils?|students?|tenants?|residents?|reader|readers|caller|agency|bank|insurer|airline|hotel|landlord|[a-z]+ (?:company|firm|agency|supplier|vendor|contractor|provider)|(?:airport|network|tour|grid|rail|ferry|mobile) operator|caterer|shipyard|installer|landlord|consultants?|software house|other (?:side|party|team|department|branch|shift|hotel|company)|sales (?:team|department|side)|operations (?:team|department)|support team|platform team|network team|finance department|previous (?:team|shift)|night shift|head office|telecom|data cent(?:re|er)|cloud provider|payment provider|logistics company|police|ministry|council|utility|supplier's [a-z]+|vendor's [a-z]+|customers|clients|vendors|suppliers)\b/;
const OTHERS_DUTY = new RegExp(
  `${OTHER.source}(?: [a-z]+)? (?:should|could|ought to|might|was supposed to|were supposed to|was meant to|had a duty to|needed to|was obliged to|is obliged to|was responsible for|is responsible for|bears?|is to blame|are to blame|was to blame|is at fault|was at fault|are responsible|were responsible)\\b(?: (?:also|really|well|at least|clearly|have|to have))*(?: [a-z]+)?`,
);
const OTHERS_FAULT = new RegExp(
  `${OTHER.source} (?:(?:had|has|have|also|apparently|again|simply|obviously|clearly|then|wrongly|incorrectly|mistakenly) )*(?:(?:did not|didn't|failed to|neglected to|forgot(?:ten)? to|refused to|never) [a-z]+|misread|misunderstood|misinterpreted|mistyped|entered (?:the|a|an|it) (?:[a-z]+ )?(?:wrong|incorrect)|gave us (?:the |a |an )?(?:wrong|incorrect|late|no|incomplete)|sent us (?:the |a |an )?(?:wrong|incorrect|late)|overlooked|ignored|filled in|used (?:it|the [a-z]+) (?:incorrectly|wrongly))`,
);
const COLLEAGUES =
  /\b(?:marketing|sales|support|finance|legal|hr|ops|operations|purchasing|procurement|accounting|production|logistics|dispatch|design|qa|engineering|facilities|security|management|the (?:[a-z]+ )?(?:department|branch|desk|shift)) (?:should have|ought to have|could have|was supposed to|were supposed to|never told|did not tell|didn't tell|forgot to|failed to)\b/;
const YOURS =
  /\byou (?:(?:had|have|also|then|apparently|simply|obviously) )*(?:did not|didn't|have not|haven't|had not|hadn't|failed to|forgot to|neglected to|misread|misunderstood|mistyped|entered (?:the|a|an|your) (?:[a-z]+ )?(?:wrong|incorrect)|gave us (?:the |a |an )?(?:wrong|incorrect|old)|chose the wrong|should have|could have|ought to have)\b/;
const ELSEWHERE =
  /\b(?:on|at|from) (?:the )?(?:(?:customer|client|vendor|supplier|user|guest|patient|partner|provider|carrier|contractor|other)(?:'s|s')?) (?:side|end|part)\b|\b(?:on|at) the (?:side|end) of the (?:[a-z]+ )?(?:customer|client|vendor|supplier|user|guest|patient|partner|provider|carrier|contractor|company|firm|manufacturer|agency|bank|airline|shop|school)s?\b|(?:\b|(?=n't))(?:not|n't|outside|beyond|lies? outside|falls? outside|no) (?:[a-z]+ )?(?:our|in our|within our) (?:responsibility|remit|fault|area|duty)\b|\bresponsibility (?:lies|rests|is|was) (?:with|on) (?:the|your|their) (?!(?:board|management|team|company)\b)[a-z]+\b|\b(?:is|was) (?:entirely |solely |mainly |partly |also )?(?:the fault|the responsibility|the doing) of (?:the |our |your )?(?:vendor|supplier|customer|client|contractor|provider|user|carrier|manufacturer|courier)/;
const OTHERS = new PhraseSet(() => [OTHERS_DUTY, OTHERS_FAULT, ELSEWHERE]);
const SIDES = new PhraseSet(() => [YOURS, COLLEAGUES]);
/** "There was a flaw in …": a plain finding among causes, an evasion where one answers for it. */
const FLAW =
  /\bthere (?:was|were|has been|have been) (?:an? |some |several )?(?:[a-z]+ )?(?:flaws?|defects?|faults?|gaps?|weakness(?:es)?|problems?|issues?)(?= (?:in|with|on)\b)/;
const LIABLE: ReadonlySet<string> = new Set(['cause', 'responsibility', 'apology', 'judgement']);

/** Wording that leaves open who was responsible, or points at somebody else. */
export function dilutions(reading: Reading): readonly Stretch[] {
  const { folded, role } = reading;
  if (role === 'request' || role === 'contact' || role === 'luck') return [];
  if (!LIABLE.has(role) && role !== 'conclusion' && role !== 'reflection' && role !== 'subject') return [];
  if (/^\W*(?:if|whenever)\b/.test(folded)) return [];
  const shifted = shiftOf(reading);
  if (shifted && !isAdmitted(folded))
    return [{ start: shifted.index, end: shifted.index + shifted[0].trimEnd().length }];
  for (const match of [...AGENTLESS.matches(reading), ...UNOWNED.matches(reading)]) {
    if (isOwned(reading, match)) continue;
    if (
      match[0] === OCCURRED.exec(folded)?.[0] &&
      role === 'cause' &&
      /\b(?:because|when|in the [a-z]+ (?:job|service|query|code|script)|which)\b/.test(
        folded.slice(match.index),
      )
    )
      continue;
    return [{ start: match.index, end: match.index + match[0].length }];
  }
  if (/\b(?:was|were) (?:all )?(?:ours|mine)\b/.test(folded)) return [];
  const flaw = FLAW.exec(folded);
  if (flaw && (role === 'responsibility' || role === 'apology') && !/\b(?:our|my)\b/.test(folded)) {
    return [{ start: flaw.index, end: flaw.index + flaw[0].length }];
  }
  if (!LIABLE.has(role) || role === 'judgement') return [];
  for (const group of reading.groups) {
    const passive = hiddenBy(reading, group);
    if (passive) return [passive];
  }
  return [];
}

/** The words that point at somebody else, among causes and where one answers for it. */
function shiftOf(reading: Reading): RegExpExecArray | undefined {
  const anywhere = OTHERS.first(reading);
  if (anywhere || !LIABLE.has(reading.role)) return anywhere;
  return SIDES.first(reading) ?? SHIFTED.first(reading);
}

/** First person, or whoever it was, in the same sentence. */
function isOwned(reading: Reading, match: RegExpExecArray): boolean {
  const { folded } = reading;
  if (
    /\bit was (?:all )?(?:mine|ours)\b|\b(?:started|began|lies|lay) with (?:me|us)\b/.test(folded) ||
    /\b(?:was|were|is|are) (?:mine|ours|my|our)\b|\b(?:my|our) (?:own )?(?:mistake|error|fault|failure|misunderstanding|oversight|doing|omission|decision|lapse)\b/.test(
      folded,
    )
  )
    return true;
  if (
    /\bby (?:us|me|our|my)\b|\b(?:on|at|in) our (?:side|end|part|desk|front|office|warehouse|team|kitchen|ward)\b|\bour side\b/.test(
      folded,
    )
  )
    return true;
  const rest = folded.slice(match.index + match[0].length);
  if (/^[^.]{0,15}:\s*(?:i|we|our|my) /.test(rest) || /(?:[:;–—]|, because|because) (?:i|we)\b/.test(rest))
    return true;
  const before = folded.slice(0, match.index);
  return /\b(?:we|i) (?:caused|created|made|had|allowed|let|misread|misunderstood)\b/.test(before);
}

function isAdmitted(folded: string): boolean {
  return /\b(?:and|but|yet|;) (?:so did )?(?:we|i)\b[^.]*\b(?:did|had|not|never|should|failed|too|also|approved|accepted|own|responsible)\b|\bwe (?:had approved|accepted|approved|did not ask|should)\b|\bour (?:fault|responsibility|own)\b/.test(
    folded,
  );
}

/** A passive that hides who neglected or did it. */
function hiddenBy(reading: Reading, group: VerbGroup): Stretch | undefined {
  const past =
    group.tense === 'past' ||
    group.tense === 'perfect' ||
    (group.tense === 'modal' && group.modal?.endsWith('have') === true);
  if (!past || !group.passive) return undefined;
  const { folded } = reading;
  const subject = reading.subject(group);
  if (subject.kind === 'us' || subject.kind === 'person' || namesActor(reading, group)) return undefined;
  const clause = folded.slice(reading.clauseStart(group.start), reading.clauseEnd(group.end));
  const rest = folded.slice(group.end);
  if (
    AGENT.test(clause) ||
    (MECHANISM.test(rest) && reading.role === 'cause') ||
    /\b(?:because|which) /.test(folded.slice(0, group.start))
  )
    return undefined;
  // Under the heading of responsibility every passive asks "by whom?".
  if (reading.role === 'responsibility' && !BENIGN.test(group.verb)) {
    return { start: Math.min(subject.start, group.start), end: group.end };
  }
  const faulty =
    baseIn(group.verb, FAULTY) !== undefined &&
    !/^(?:left|dropped|delayed|skipped|duplicated|ignored|missed|lost|swapped|mixed)$/.test(group.verb);
  const loosely =
    baseIn(group.verb, FAULTY) !== undefined &&
    (reading.role !== 'cause' || isHumanThing(folded.slice(subject.start, subject.end)));
  const undone =
    group.negated &&
    baseIn(group.verb, DUTIES) !== undefined &&
    (reading.role !== 'cause' || !MECHANISM.test(folded));
  const wrongly =
    (reading.role === 'cause' ? WRONGLY_DONE : WRONGLY).test(
      `${folded.slice(group.start, group.end)} ${rest.slice(0, 60)}`,
    ) &&
    (reading.role !== 'cause' || isHumanThing(folded.slice(subject.start, subject.end)));
  if (!faulty && !loosely && !undone && !wrongly) return undefined;
  return { start: Math.min(subject.start, group.start), end: group.end };
}

/** Another clause says who: "Our driver had the old list, and your child was not collected." */
function namesActor(reading: Reading, passive: VerbGroup): boolean {
  return reading.groups.some((group) => {
    if (group === passive || group.passive || group.start > passive.start) return false;
    const { kind } = reading.subject(group);
    return (
      kind === 'person' ||
      (kind === 'us' && !SORRY_VERB.test(reading.folded.slice(group.start, group.end + 8)))
    );
  });
}

const SORRY_VERB = /apologi|regret|sorry|ask|hope|understand|thank|see|find|found|learned|note/;

/** Passives of mending and deciding hide no fault. */
const BENIGN =
  /^(?:refunded|repaired|restored|corrected|fixed|paid|compensated|informed|reimbursed|resolved|agreed|published|recorded|based|located|held|approved|shared|split|divided|defined|called|named|known|meant|made|done|replaced|committed|supposed|involved|affected)$/;

/** Things people handle: letters, bookings, parcels; not jobs, rows and queues, whose passives are plain technical ones. */
function isHumanThing(subject: string): boolean {
  return /\b(?:letters?|e-?mails?|bookings?|reservations?|orders?|parcels?|requests?|complaints?|calls?|messages?|appointments?|samples?|forms?|applications?|files?|documents?|documentation|invoices?|bills?|refunds?|cards?|luggage|bags?|suitcases?|notes?|notices?|warnings?|reports?|records?|deadlines?|dates?|prescriptions?|doses?|patients?|child(?:ren)?|pupils?|students?|guests?|passengers?|names?|addresses|keys?|meals?|rooms?|tables?|tickets?|contracts?|checks?|inspections?|instructions?|procedures?|steps?|signs?|doors?|valves?|lids?|case|matter|marks?|exam papers?|grades?|information|details?|you|your [a-z]+|the (?:alarm|handover|change|test|review|risk|step))\b/.test(
    subject,
  );
}
