import { PhraseSet } from './phrase-set';
import { FIGURE } from './quantity';
import { SCALED_DOWN } from './scale';
import type { Reading } from './reading';
import type { Stretch } from './soon';

/** Words that make what happened look small. */
const SMALL = new PhraseSet(() => [
  /\b(?:no|not (?:a|that|such a|really a|exactly a)|hardly a|never a) (?:big|great|real|major|huge|serious) (?:deal|problem|issue|harm|matter|loss|worry)\b|\bno (?:great |real |major |serious |significant |lasting |substantial |notable |material |particular |appreciable |noticeable |meaningful |actual )(?:harm|damage|problems?|impact|effects?|consequences?|issues?|loss(?:es)?|disruptions?|concerns?|inconvenience|difficulty|difficulties|influence|hardship|disadvantage)\b/,
  /(?:\b|(?=n't))(?:not|n't) (?:particularly |especially |very |that |too |really |so |all that |overly )?(?:serious|severe|significant|critical|dramatic|bad|important|dangerous|noticeable|a catastrophe|the end of the world|worth (?:mentioning|worrying)|a disaster|a tragedy)\b/,
  /\b(?:nobody|no one|none|no [a-z]+) (?:was|were|is|are|has been|have been|got) (?:seriously|badly|gravely|severely|really|significantly|materially|lastingly|permanently|substantially) [a-z]+/,
  /\bnothing (?:serious|major|dangerous|harmful|toxic|alarming|permanent|irreparable|lasting|too bad|unusual|special|tragic|earth-shattering|irreversible|life-threatening|drastic|grave|big|bad|dramatic|critical|important|to worry about|more than|out of the ordinary|of importance|much|was lost that)\b|\bno (?:cause|reason|need|grounds) (?:for|to) (?:concern|alarm|panic|worry|be (?:concerned|alarmed|worried))\b|\bno biggie\b|\bno harm done\b/,
  /\b(?:a |an |the |some |this |only |just |merely |rather )*(?:slight|minor|small|tiny|trivial|minimal|negligible|insignificant|marginal|little|harmless|cosmetic|minuscule|unimportant|modest|mild|brief|short-lived|momentary)(?: [a-z]+)? (?:issues?|problems?|glitch(?:es)?|hiccups?|errors?|mistakes?|slips?(?: of the pen)?|mishaps?|incidents?|delays?|disruptions?|interruptions?|inconveniences?|impact|effects?|damage|discrepanc(?:y|ies)|deviations?|defects?|faults?|bugs?|oversights?|outages?|typos?|leaks?|discolou?ration|scratch(?:es)?|mix-?ups?|blips?|irregularit(?:y|ies)|inaccurac(?:y|ies)|imperfections?|annoyances?|setbacks?|losses|loss|degradation|bumps?|rash|injur(?:y|ies)|swelling|smell|odou?r|flaws?|lapses?|matter|thing|drop|dip|rise|excess|fluctuations?|nuisance|influence|spill(?:age)?|cuts?|burns?|bruises?|contamination|hitch(?:es)?|wobbles?|consequences)\b/,
  /\b(?:was|were|is|are|remained|remains|stayed|has been|have been|been|proved) (?:only |purely |entirely |simply |basically |rather |quite |fairly |very |relatively |comparatively |extremely |largely |merely |mostly |just |also )*(?:slight|minor|small|tiny|trivial|minimal|negligible|insignificant|marginal|harmless|cosmetic|unimportant|modest|mild|limited|contained(?! (?:in|within|to|by|at|on|inside)\b)|isolated|manageable|tolerable|bearable|barely noticeable|hardly noticeable|nothing|superficial|theoretical|rare)\b(?! (?:to|by|release|version|as|in scope to) ?)/,
  /\b(?:(?:is|was|were|are) )?(?:limited|confined|restricted) (?:in (?:scope|extent|number)|impact|effects?|extent|scope|number)\b|\b(?:had|has|with|of) (?:a |an |only |very |just |little |no )*(?:limited|little|minimal|negligible|minor|small|slight|marginal|hardly any|barely any|scarcely any) (?:impact|effects?|consequences?|influence|extent|significance|importance)\b|\blittle (?:or no )?(?:impact|effect|harm|damage|consequence|difference)\b/,
  /(?<![\w-])(?:(?:fortunately|luckily|thankfully|happily|mercifully)\b[^.;]{0,50}?(?:little more than|no more than|nothing more than|hardly more than) (?:an? )?[a-z]+|fortunately|luckily|thankfully|happily|mercifully|by (?:good |sheer |a stroke of |pure )?(?:luck|fortune|chance)|as luck would have it|luck was on our side|we (?:were|got) (?:very |quite |rather |really )?(?:lucky|fortunate)|it (?:was|is) (?:lucky|fortunate|a (?:stroke|piece) of (?:good )?luck|a blessing|pure luck|sheer luck)|thank god|thank goodness|the good news is|on the bright side|a blessing in disguise|at least (?:no|nobody|none|nothing|it|we|the|everyone))(?![\w-])/,
  /\b(?:it|things|this|the outcome|matters) (?:could|might) (?:easily |well |just as well |also )?have (?:been|turned out|gone|ended) (?:far |much |a lot |even |considerably )?worse\b|\bnot as bad as\b|\bworse things (?:have )?happen/,
  /\b(?:no|nothing|little|not much|hardly) more than (?:an?|one|some)\b(?! (?:[a-z]+ )?(?:hours?|minutes?|days?|second))/,
  /\b(?:merely|only|just|simply|purely|nothing but) (?:an? |one |some |the )(?:(?:small|minor|slight|little|simple|tiny|brief|single|short|honest|formal|one-off|temporary|cosmetic|harmless|innocent|isolated|lone|technical|typing|clerical|spelling|careless|logging|display|naming|rounding|printing|software|wording|formatting|cosmetic|timing|mapping|layout|labelling|labeling|billing|booking|paper|formal|visual|translation) )*(?:glitch|hiccup|blip|typo|slip|mistake|error|formality|mix-up|misprint|technicality|oversight|display (?:error|issue|problem|bug)|matter of|case of|precaution|test|bug|incident|delay|issue|problem|fault|thing|few|handful|scratch|inconvenience|detail|interruption|nuisance|hitch|slip-up|trifle|number|minority|fraction|part|leak|drill|one-off)\b/,
  /(?<![\w-])(?:an? )?(?:isolated|one-off|exceptional|single|lone|rare|individual|solitary) (?:incidents?|cases?|occurrences?|events?|instances?|exceptions?|one|mishap|error|mistake)(?![\w-])/,
  /(?<![\w-])(?:out of|in|from) an abundance of caution(?![\w-])|\b(?:as|by way of) (?:a |an )?(?:purely |merely |pure |additional |extra |mere )?(?:precaution(?:ary (?:measure|step))?|measure of precaution)\b|\bpurely (?:as a )?(?:precaution|precautionary)\b|\bto be on the safe side\b|\bjust in case\b|\bas a matter of (?:form|courtesy)\b/,
  /\b(?:barely|hardly|scarcely) (?:noticeable|noticed|perceptible|visible|any(?:one|body|thing)?|affected|measurable|a |worth|felt)\b|\bwent (?:largely |mostly |practically |almost )?unnoticed\b|\b(?:few|hardly anyone|nobody|no one) (?:(?:will|would|can|could|even|really) )*(?:have )?(?:noticed?|notices|minded?|felt|cared?)\b/,
  /\b(?:a|the|this) (?:glitch|hiccup|blip|bump in the road|storm in a teacup|trifle|non-issue|formality)\b|\btempest in a teapot\b|\bmountain out of a molehill\b|\bteething (?:troubles?|problems?)\b|\bgrowing pains\b/,
  /\b(?:please )?(?:do not|don't|no need to) (?:worry|be alarmed|panic|be concerned)\b|\brest assured\b|\b(?:these|such) things (?:do )?happen\b|\bto err is human\b|\bcan happen to (?:anyone|anybody|the best)\b|\bhappens to (?:everyone|everybody|the best)\b|\b(?:everyone|everybody|we all) makes? mistakes\b|\bnobody(?:'s| is) perfect\b|\bno one(?:'s| is) perfect\b|\bnot the first\b/,
  /\b(?:just|only|merely) (?:so )?happened to\b|\bby (?:pure |mere )?coincidence\b|\bcoincidentally\b|\bby (?:pure |mere )?chance\b|\b(?:hardly|scarcely|barely) ever\b|\b(?:very|extremely|exceedingly|quite) rare(?:ly)?\b|\b(?:rarely|seldom) (?:happens?|occurs?)\b|(?:\bnot|n't)\b[^.;]{0,25} (?:much of an?|a big|a major|a serious|such an?|a real) (?:problem|issue|deal|loss|matter)\b|\b(?:effects?|impact|damage|consequences|harm|extent) (?:on [a-z]+ )?(?:as |to be |remained |to have been )?(?:rather |very |fairly |quite )?(?:limited|minor|small|slight|negligible|minimal|contained)\b/,
  /\b(?:overall|on the whole|all in all|in the end|after all|ultimately),? (?:[a-z]+ ){0,5}(?:fine|ok|okay|well|all right|alright|nothing|no harm|manageable|minor|small|limited)\b|\ball'?s well that ends well\b|\bended well\b/,
]);
/** "only 12 customers": a count without what it is a part of. */
const ONLY_COUNT = new RegExp(
  `(?<![\\w-])(?:only|just|merely|no more than|a mere|not even|as few as) (?:about |around |some |roughly |a )?(?:${FIGURE})(?: [a-z-]+){0,2}? (?:users?|customers?|clients?|guests?|passengers?|patients?|pupils?|students?|residents?|readers?|riders?|people|persons?|members?|households?|homes|famil(?:y|ies)|orders?|bookings?|requests?|payments?|accounts?|records?|e-?mails?|letters?|messages?|cases?|complaints?|parcels?|typos?|errors?|mistakes?|items?|shops?|stores?|branches|schools?|streets?|flights?|trains?|seats?|rooms?|devices?|servers?|tickets?|files?|rows?|products?|parts?|pieces|samples?|employees?|staff|players?|listeners?|viewers?|subscribers?|visitors?|drivers?|vehicles?|prescriptions?|calls?|jobs?|builds?|hosts?|pages?|photos?|transactions?|invoices?|bills?|tenants?|donors?|children|teams?|bottles?|packs?|boxes|units?|doses?|cars?|buses)\\b`,
);
const ONLY_AFFECTED =
  /\b(?:only|just|merely) (?:(?:partly|partially|slightly|briefly|temporarily|marginally|a little|a bit) )(?:[a-z]+)\b|\b(?:affected|hit|touched|lasted|took|concerned|involved) (?:only|just|merely) (?:a |an |some |the |very )(?:few|small|handful|couple|moment|short|brief|little|tiny|part|fraction|minority|limited|one|single)\b/;
const COUNTS = new PhraseSet(() => [ONLY_COUNT]);
const PARTIAL = new PhraseSet(() => [ONLY_AFFECTED]);
const DENOMINATOR = new RegExp(
  `\\b(?:${FIGURE}) (?:out )?of (?:the |our |all |some |about |a total of )*(?:${FIGURE})|%|per ?cent|per ?mille|\\d ?/ ?\\d`,
);
const NEGATED =
  /\b(?:told (?:myself|ourselves|her|him|them)|thought|assumed|believed|wrote|hoped|felt|decided) (?:that )?(?:it|this|that) was $|(?:\b|(?=n't))(?:not|n't|no|never|neither|far from|anything but|nor|called it|call it|calling it|thought it|described as|dismissed as|treated as|regarded as|more than) (?:[a-z]+ ){0,2}$/;
const TECHNICAL =
  /\bminor (?:releases?|versions?|upgrades?|updates?|chord|planet|patch|bump|injuries unit|road|league|subject|gc|number)\b|\bminors?\b(?= (?:under|aged|without|and their))|\blimited (?:to|by|liability|company|edition|partnership|resources?|access token|offer|mode|scope token)\b|\b(?:small|short) (?:claims|print|files?|batch(?:es)?|parts|screens?|letters|message service|code|url|circuit)\b|\bisolated (?:network|environment|vm|subnet)\b|\blow (?:temperature|pressure|tide|voltage|battery|water|stock|memory)|\bsmall enough\b|\bonly (?:when|if|after|before|once|until|the|to|for|in|on|at|by|with|from)\b$/;

/** Words that play the event down, where no figure with its whole stands beside them. */
export function minimisations(reading: Reading): readonly Stretch[] {
  const { folded, role } = reading;
  for (const match of [
    ...SMALL.matches(reading),
    ...SCALED_DOWN.matches(reading),
    ...PARTIAL.matches(reading),
  ]) {
    const end = match.index + match[0].length;
    if (
      TECHNICAL.test(folded.slice(match.index, end + 25)) ||
      NEGATED.test(folded.slice(Math.max(0, match.index - 45), match.index))
    )
      continue;
    if (/^ (?:[a-z]+ )?(?:of|by|in) (?:about |only |some )?\d/.test(folded.slice(end))) continue;
    if (/precaution|safe side|just in case/.test(match[0]) && !opensNotice(folded, match.index)) continue;
    return isExempt(reading) ? [] : [{ start: match.index, end }];
  }
  const count = COUNTS.first(reading);
  if (count && !isExempt(reading) && role !== 'timeline' && !isMeasure(reading)) {
    const before = folded.slice(0, count.index);
    if (
      !/\b(?:not|can|could|may|accepts?|allows?|shows?|supports?|holds?|fits?|handles?|takes?|has|have|had|checks?|checked|tested|covers?|covered|reads?|returns?) $/.test(
        before,
      )
    )
      return [{ start: count.index, end: count.index + count[0].length }];
  }
  return [];
}

/** "As a precaution, we …", or said to the reader; not a snapshot kept as a precaution. */
function opensNotice(folded: string, index: number): boolean {
  return index < 6 || /\byour?\b/.test(folded);
}

function isMeasure(reading: Reading): boolean {
  return reading.inMeasures && reading.role !== 'conclusion';
}

function isExempt(reading: Reading): boolean {
  const { folded, role } = reading;
  if (DENOMINATOR.test(folded)) return true;
  if (
    /\bwas (?:my|our) (?:own )?(?:mistake|error|fault)\b|\b(?:i|we|that|which|it|this) (?:was|were) (?:wrong|mistaken)\b(?! (?:for|by) (?:a|an|some|just))/.test(
      folded,
    )
  )
    return true;
  if (role === 'luck' || role === 'request' || role === 'contact')
    return !/precaution|abundance|worry|assured/.test(folded);
  // Luck that is owned up to: nothing of ours would have caught it.
  if (
    /luck|fortun|chance/.test(folded) &&
    /\b(?:no (?:alert|alarm|monitor|check|test|process|sensor|rule|one else|other)|not (?:an alert|a check|detected|designed|our)|nothing (?:else )?(?:would|in|on|but|checks|watches|tests|alerts|monitors|stops|guards|warns)|without it|instead of|rather than|only because|had not|would have|did not detect|missed|nobody (?:watches|checks|looks)|(?:we )?(?:cannot|can't) (?:rely|count))\b/.test(
      folded,
    )
  )
    return true;
  return (
    isMeasure(reading) &&
    !reading.groups.some(
      (group) => group.tense === 'past' || group.tense === 'present' || group.tense === 'perfect',
    )
  );
}
