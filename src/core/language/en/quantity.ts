import { PhraseSet } from './phrase-set';
import type { Reading } from './reading';
import type { Stretch } from './soon';

const SMALL =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|a third|a quarter|a dozen|twice|double|doubled|halved|tripled|none|zero';
/** A figure, in digits or words. */
export const FIGURE = `(?:\\d[\\d.,]*(?: ?%)?|(?:${SMALL})(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)`;

/** "some of", "a small number of", "dozens of": how many is left open. */
const AMOUNT = new RegExp(
  '(?<![\\w-])(?:' +
    [
      '(?:only |just |at least |not )?(?:quite |rather |just )?a (?:whole |long |large |good |entire |mere |small |growing |steady )?(?:few|couple|handful|bunch|string|series|host|multitude|raft|range|batch|trickle|spate|wave|flood)(?: (?:dozen|hundred|thousand|more))?(?: of)?',
      "(?:an? )(?:[a-z]+ )?(?:large |small |certain |limited |considerable |significant |substantial |good |great |huge |tiny |low |high |sizeable |fair |growing |not insignificant |minor |modest )*(?:numbers?|proportion|portion|part|fraction|share|percentage|subset|minority|majority|amount|group|quantity|volume|deal|section|area|swathe|stretch|chunk|slice|tranche|cluster|pocket|segment|block|crowd|smattering|sprinkling|clutch|fistful|sizeable [a-z]+|cohort|contingent) of(?! (?:the (?:form|page|process|procedure|system|code|building|network|pipeline|contract|team|team's) ))",
      '(?:large|huge|big|vast|great|long|whole) (?:crowds?|queues?|groups?|batches|parts|areas|sections|swathes|stretches|districts|families|rows)(?! of (?:\\d|the \\d))',
      '(?:large|small|significant|considerable|huge|unknown|limited|substantial) (?:numbers|parts|portions|amounts|quantities|sections|volumes) of',
      '(?:the (?:vast |great |large |overwhelming )?majority|the bulk|most|much(?! of an? )|many|some|several|few|part|parts|half a dozen|dozens|scores|hundreds|thousands|tens|millions|lots|plenty|loads|portions|a lot) of',
      '(?:a lot|lots|plenty)',
      '(?:some|several|numerous|many|most|multiple|various|certain|sundry|countless|innumerable|very few|quite some|(?:comparatively |relatively |very )few|isolated|individual|sporadic|scattered|occasional)(?! of\\b)',
      '(?:almost|nearly|practically|virtually|more or less|pretty much|not quite) (?:all|every|everyone|everything|none|no)',
      'a (?:great|good|fair) (?:many|few)|no (?:small|mean|inconsiderable) (?:number|share|part) of|any number of|umpteen|upwards of a|the lion.s share of|the better part of|a good (?:part|deal|chunk|portion|number|half|third) of|pockets of|swathes of|half of (?:the|our|all)|well over half|more than half|the (?:odd|occasional)|an? (?:odd|occasional)|more than (?:a few|one|usual)|not a few|(?:unusually|surprisingly|relatively|comparatively|extremely|very|so|too) (?:many|few)|a small (?:group|circle|batch|handful)|up to several',
      'one or two|two or three|three or four|a dozen or so',
    ].join('|') +
    ')(?![\\w-])',
  'g',
);

/** "fell sharply", "considerably slower": how much is left open. */
const DEGREE =
  /(?<![\w-])(?:significantly|considerably|substantially|sharply|dramatically|markedly|noticeably|appreciably|vastly|massively|hugely|drastically|heavily|greatly|enormously|steeply|slightly|somewhat|marginally|moderately|partially|partly|largely|mostly|mainly|to some (?:extent|degree)|(?:a lot|a great deal|a good deal|quite a bit|quite a lot|a fair bit|a fair amount|no end|by a fair amount|by a good margin)(?=\W*$|[.,;]| (?:during|when|after|since|while|on|in|at|over)\b)|to a (?:large|great|certain|considerable|significant|limited|lesser) (?:extent|degree)|by a (?:lot|large margin|wide margin|good deal|long way|great deal)|(?:far|much|a lot|a good deal|a great deal|a bit|a little) (?:more|less|higher|lower|longer|slower|faster|later|fewer|worse|greater|smaller|larger|bigger|too (?:high|low|long|late|many|much))|a significant (?:drop|rise|increase|decrease|delay|fall|loss|decline|reduction|slowdown|backlog|queue)|(?:considerable|substantial|significant|severe|serious|long|lengthy|extensive|heavy|major|marked|sharp|steep|noticeable|prolonged) (?:delays?|drops?|rises?|increases?|decreases?|falls?|losses|loss|declines?|reductions?|slowdowns?|backlogs?|queues?|waits?|waiting times?|traffic jams?|disruptions?|downtime|damage|dips?|spikes?|overruns?))(?![\w-])/g;
const TREND =
  /\b(?:rose|risen|rise|rises|rising|fell|fallen|fall|falls|falling|drop(?:s|ped|ping)?|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|grew|grown|grow|shrank|shrunk|slow(?:s|ed|ing)?(?: down)?|slower|faster|longer|later|higher|lower|delayed|exceed(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|affected|damaged|degraded|deteriorated|worsened|improved|dipped|climbed|jumped|surged|spiked|plunged|late|down|up|unavailable|unusable|complete|restored|recovered|lost|flooded|impaired|disrupted|overloaded|limited|empty|full|blocked|over|below|above|under|more|less|fewer|worse|better|weaker|stronger|warmer|colder|hotter|too|out of|underestimated|overestimated|longer than|behind|impacted|overran|short|cut|hit|suffered)\b/;

/** "for a while", "several hours": how long is left open. */
const DURATION =
  /(?<![\w-])(?:(?:spent|took|takes|waited|lasted|for|after|cost (?:us|them|you)|lost) (?:ages|forever|an age|an eternity|(?:far |much )?too long|hours(?: and hours)?|days(?: and days)?|weeks|a (?:good|long) (?:while|time)|half the (?:day|night|morning|afternoon)|most of (?:the|a) (?:day|night|morning|afternoon|week|evening)|longer than (?:usual|planned|expected))(?! of)|well into the (?:night|evening|morning|next day|afternoon)|for (?:quite |rather )?(?:a (?:long |short |little |good |considerable |certain |brief |prolonged |extended |longer |lengthy |limited )*(?:while|time|period|spell|stretch|moment|bit)(?: of time)?|some (?:considerable )?time|ages|(?:many |several |some |a few |a couple of |two or three )?(?:minutes|hours|days|weeks|months|years)|(?:an? )?(?:long|extended|prolonged|lengthy|considerable|unspecified|unknown)(?: periods?)?(?: of time)?|much (?:of the|longer)|most of the|part of the|the better part of|longer than (?:usual|planned|expected|normal|necessary|announced))(?: (?:day|morning|afternoon|evening|night|week|weekend))?|(?:several|many|some|a few|a couple of) (?:long )?(?:seconds|minutes|hours|days|weeks|months|years)|over (?:several|a few|some|many) (?:minutes|hours|days|weeks)|hours (?:late|later|long|on end)|quite some time|temporarily|briefly|intermittently|momentarily)(?![\w-])/g;

/** Things a report counts: people, what they hold or wait for, and what broke. */
const COUNTED =
  /\b(?:users?|customers?|clients?|guests?|passengers?|patients?|parents?|pupils?|students?|residents?|readers?|riders?|travell?ers?|subscribers?|households?|tenants?|players?|viewers?|listeners?|shoppers?|visitors?|members?|donors?|applicants?|citizens?|famil(?:y|ies)|merchants?|people|persons?|staff|employees?|colleagues|teams?|workers|drivers|nurses|teachers|children|schools?|shops?|stores?|branches|stations?|wards?|offices?|sites?|regions?|districts?|streets?|homes|houses|rooms?|flights?|trains?|bus(?:es)?|trips?|journeys|rides|bookings?|reservations?|orders?|requests?|transactions?|payments?|transfers?|invoices?|bills?|refunds?|tickets?|messages?|e-?mails?|letters?|notifications?|calls?|parcels?|packages?|shipments?|deliveries|prescriptions?|samples?|tests?|results?|records?|rows?|files?|documents?|photos?|images?|entries|accounts?|profiles?|passwords?|addresses|cards?|devices?|servers?|hosts?|machines?|nodes?|instances?|pods?|jobs?|builds?|deploys?|deployments?|pipelines?|services?|pages?|sessions?|logins?|events?|alerts?|errors?|failures?|incidents?|cases?|complaints?|reports?|parts?|items?|products?|units?|pieces|batch(?:es)?|lots|pallets?|crates?|bottles?|valves?|pumps?|lines?|machines|lorries|cars?|vehicles?|bikes?|seats?|beds?|appointments?|operations|surgeries|lessons?|classes|exams?|exam papers|marks|grades|games?|matches|characters|items|purchases?|coins|points|episodes?|feeds?|articles?|books?|loans?|data|traffic|water|stock|inventory|revenue|sales|money|time|capacity|area|areas|network|town|city|building|system|library|afternoon|morning|day|night|others|them|those|these|you|our|your|queries|clusters?|tables?|endpoints?|screens?|terminals?|kiosks?|lockers?|trucks?|suitcases?|bags?|cases|meters?|readings?|salaries|payslips?|contracts?|certificates?|votes?|ballots?|permits?|attachments?|backups?|replicas?|tenants?|workspaces?|organisations?|organizations?|companies|partners?|suppliers?|vendors?|countries|markets?|languages?|browsers?|versions?|clients|subscriptions?|claims?|policies|animals?|cows|trees|fields?|plots?|meals?|dishes|portions|doses?|vaccinations?|consignments?|instruments?|components?|boards?|panels?|welds?|bolts?|boxes|cartons?|labels?|lights?|lamps?|doors?|lifts?|gates?|tracks?|points|signals?|crossings?)\b/;

/** Where impact is told, whatever is counted counts; elsewhere a technical "several threads" is plain. */
const COUNTS_ALL: ReadonlySet<string> = new Set(['impact', 'conclusion', 'apology', 'subject']);
const CLEAN_BEFORE =
  /\b(?:at|the|as|all too|how|so|too|not|any|every|for|ever|thank|thanks|of the|what|than|in) $/;
const IDIOM =
  /^(?:most (?:likely|of all|probably|recent|recently|important|importantly|notably|sincere|sincerely|severe|common|often|serious|urgent|efficient|cases)|most [a-z]+(?:ly|ate|ant|ent|ive|ful|ous|al|able|ible|ed)\b|many thanks|many apologies|some day|some time (?:ago|later|soon)|some (?:kind|sort|form|way|how)|several times a|multiple[- ](?:choice|of|times|factor|instances of|sclerosis|inheritance)|certain (?:that|of|to|about|whether|who|what|how)|certain\b\W*$|various reasons|individual (?:care|support|cases? will|plan|user|basis|responsib|level|account|who|needs|log|runner|file|test|key|token|record)|isolated (?:network|environment|from|in a|process|vm|test|incident|case|build|vpc|room|subnet|container)|part of (?:the|our|a|this) (?:job|process|plan|team|release|procedure|routine|reason|problem|cause|pipeline|review|contract|role|form|standard|checklist|daily|handover|onboarding|training|course|migration|design|same)|a lot to|some (?:\d|hundred|thousand|twenty|thirty|forty|fifty))/;

/** A figure in the same breath: in brackets, after a dash, "nineteen in all", "from 200 to 50", "by a third". */
const FIGURE_IN_BRACKETS = new RegExp(
  `^[^.;()]{0,70}\\((?:about |around |roughly |approximately |some |up to |at least |at most |exactly |in total |namely |~|≈|=|n ?= ?)*(?:${FIGURE})(?![\\w-]*(?:\\.\\d+)* (?:release|version))`,
);
/** "(years 3 and 5, 146 pupils)" */
const LISTED_COUNT = /^[^.;()]{0,70}\([^()]*, (?:about |around |some )?\d[\d.,]* [a-z][^()]*\)/;
const APPOSITION = new RegExp(
  `^[^.;()]{0,70}(?:[,:–—-]|namely|that is|i\\.e\\.) ?(?:namely |that is |i\\.e\\.,? |about |around |roughly |approximately |exactly |in total |or |to be exact,? |at least |up to )*(?:${FIGURE})(?: (?:of|out of|in (?:all|total)|at|to be exact|altogether|overall|all told|to date|so far)\\b|%|[,.;)–—]|$)`,
);
const IN_ALL = new RegExp(
  `\\b(?:${FIGURE}) (?:[a-z]+ )?(?:in all|in total|altogether|all told|overall|of them|in number)\\b|\\b(?:now (?:confirmed|corrected|known|counted) (?:as|to(?: be)?|at)|a total of|totalling|totaling|amounting to|or) (?:${FIGURE})\\b`,
);
const CHANGE = new RegExp(
  `\\b(?:by|from|to|at|of|below|above|under|over|only|than|reached|reaching|within|for|after|lasted|took|between|about|around|almost|nearly|roughly|approximately|up to) (?:about |around |almost |nearly |more than |less than |over |under |some |roughly |approximately |up to )?(?:€|\\$|£|¥|eur |usd )?(?:${FIGURE})(?! (?:january|february|march|april|may|june|july|august|september|october|november|december)\\b|:\\d)`,
);
const NAMES =
  /^[^.;()]{0,40}(?:: |\(|, namely |, that is |, i\.e\. )[^.;()]*[A-Z][^.;()]*(?:, | and )[^.;()]*/;

const DURATIONS = new PhraseSet(() => [DURATION]);
const AMOUNTS = new PhraseSet(() => [AMOUNT]);
const DEGREES = new PhraseSet(() => [DEGREE]);

/** Amounts about people, things or time that carry no figure. */
export function vagueAmounts(reading: Reading): readonly Stretch[] {
  const { folded } = reading;
  if (!tellsImpact(reading)) return [];
  const found: Stretch[] = [];
  const add = (start: number, end: number) => {
    if (!found.some((other) => start < other.end && other.start < end)) found.push({ start, end });
  };
  for (const match of DURATIONS.all(reading)) {
    const rest = folded.slice(match.index + match[0].length);
    if (
      !isFigured(reading, match.index, match[0].length) &&
      !/^ (?:ago|later|before|earlier)/.test(rest) &&
      isOfImpact(reading, match.index, match[0])
    )
      add(match.index, match.index + match[0].length);
  }
  for (const match of AMOUNTS.all(reading)) {
    const { index } = match;
    const end = index + match[0].length;
    const rest = folded.slice(end);
    if (
      IDIOM.test(folded.slice(index, end + 30)) ||
      (/^ (?:\d|hundred\b|thousand\b)/.test(rest) && /some$/.test(match[0]))
    )
      continue;
    if (
      CLEAN_BEFORE.test(folded.slice(Math.max(0, index - 12), index)) &&
      !/^(?:almost|nearly|several|a |an )/.test(match[0]) &&
      !/\b(?:of the|in|for|than|not|the) $/.test(folded.slice(Math.max(0, index - 12), index))
    )
      continue;
    if (/\bthe $/.test(folded.slice(0, index)) && !/of$/.test(match[0])) continue;
    // "a majority of 3 out of 5 nodes"
    if (/of$/.test(match[0]) && COUNT_FOLLOWS.test(rest)) continue;
    if (isTechnical(reading, match[0], rest) || isReaction(reading, rest)) continue;
    const noun = rest.slice(0, 60);
    const alone = /^\W*(?:$|\(|\||are|were|had|have|could|was|did|also|only|reported|lost|received|saw)/.test(
      rest,
    );
    if (!alone && !COUNTS_ALL.has(reading.role) && !COUNTED.test(noun.split(/[,;.:()]/)[0] ?? '')) continue;
    if (isFigured(reading, index, match[0].length)) continue;
    add(index, end + (/^ [a-z-]+/.exec(rest)?.[0].length ?? 0));
  }
  for (const match of DEGREES.all(reading)) {
    const around = folded.slice(Math.max(0, match.index - 60), match.index + match[0].length + 50);
    const noun =
      / (?:delay|drop|rise|increase|decrease|fall|loss|decline|reduction|slowdown|backlog|queue|wait|traffic jam|disruption|downtime|damage|dip|spike|overrun)/.test(
        match[0],
      );
    if (
      !noun &&
      !TREND.test(around.replace(match[0], ' ')) &&
      !/^(?:far|much|a (?:bit|little|lot|good deal|great deal) [a-z])/.test(match[0])
    )
      continue;
    if (
      /\b(?:no|any|without|avoid|avoids|prevent|prevents) $/.test(
        folded.slice(Math.max(0, match.index - 10), match.index),
      ) ||
      isFigured(reading, match.index, match[0].length) ||
      CHANGE.test(folded.slice(Math.max(0, match.index - 40)))
    )
      continue;
    add(match.index, match.index + match[0].length);
  }
  return found.sort((a, b) => a.start - b.start);
}

const COUNT_FOLLOWS = new RegExp(`^ (?:the |our |all )?(?:${FIGURE})\\b`);

/** "Several threads shared one handle", "a wave of sickness": how a thing is built or what kept people busy, not how much was hit. */
function isTechnical({ role }: Reading, amount: string, rest: string): boolean {
  if (/\b(?:wave|spate|flood|flurry|rush|series|string|host) of$/.test(amount) && UNCOUNTED.test(rest))
    return true;
  return role === 'cause' && /^(?:several|multiple|many|some|various|most)$/.test(amount) && PARTS.test(rest);
}

const UNCOUNTED =
  /^ (?:[a-z]+ )?(?:sickness|illness|absences?|work|demand|events|circumstances|coincidences|measures|steps|checks|changes|staff|leave|departures|holidays?|cold|heat)\b/;
/** Parts of a machine or a program. */
const PARTS =
  /^ (?:[a-z-]+ )?(?:threads?|processes|workers|writers|clients share|replicas|locks?|retries|instances|consumers|producers|goroutines|coroutines|tasks share|callers|connections|handlers|jobs share|nodes|shards|partitions|versions|environments|modules|layers|paths|branches|keys|fields|columns|tables share|clocks|sensors|relays|pumps share|valves|bolts|cables)\b/;

/** "Some residents were displeased": how people took it is the matter of another rule. */
function isReaction({ folded }: Reading, rest: string): boolean {
  return (
    /\b(?:sorry|apolog|regret)/.test(folded) &&
    /^ [a-z]+(?: [a-z]+)? (?:were|was|are|felt|feel|found|took|may|might|have been|had been) (?:[a-z]+ )?(?:displeased|upset|hurt|offended|unhappy|disappointed|annoyed|angry|it|as|that|inconvenienced|have|feel|felt|put out|confused|irritated|dissatisfied|shocked|alarmed|frustrated|uneasy|let down|misled)\b/.test(
      rest,
    )
  );
}

/** Measures and requests speak of what shall be; amounts in them are no impact, unless they tell what was. */
function tellsImpact(reading: Reading): boolean {
  const { role, folded } = reading;
  if (/^\W*(?:please|you (?:may|might|can|will))\b/.test(folded)) return false;
  if (role === 'request' || role === 'contact') return false;
  if (!reading.inMeasures || role === 'conclusion') return true;
  return (
    reading.groups.some(
      (group) => group.tense === 'past' && !/^[a-z]+ed$/.test(folded.slice(group.start, group.end)),
    ) && reading.commitments.length === 0
  );
}

function isOfImpact(reading: Reading, index: number, stretch: string): boolean {
  if (/^(?:temporarily|briefly|intermittently|momentarily)$/.test(stretch)) {
    return (
      reading.groups.some((group) => group.tense === 'past') &&
      reading.role !== 'timeline' &&
      /unavailable|offline|out of service|interrupted|lost|down|unreachable|closed|could not|failed|disrupted|without|shown|visible|exposed/.test(
        reading.folded,
      )
    );
  }
  return !/\b(?:every|valid|kept|stored|within|in|after|at most|up to) $/.test(
    reading.folded.slice(0, index),
  );
}

function isFigured(reading: Reading, index: number, length: number): boolean {
  const { folded, text } = reading;
  const rest = folded.slice(index + length);
  if (LISTED_COUNT.test(rest)) return true;
  if (FIGURE_IN_BRACKETS.test(rest) || IN_ALL.test(folded) || NAMES.test(text.slice(index + length)))
    return !isIdentifier(rest);
  const apposition = APPOSITION.exec(rest);
  return apposition !== null && !isDateOrClock(rest, apposition);
}

/** "(branch 12, Harbour Road)": a number that names, not counts. */
function isIdentifier(rest: string): boolean {
  const bracket = /\(([^)]*)\)/.exec(rest)?.[1];
  return (
    bracket !== undefined &&
    /^[a-z]+ \d/.test(bracket) &&
    !/, (?:about |around )?\d+ [a-z]/.test(bracket) &&
    !/^(?:about|around|roughly|approximately|some|up|at|exactly|in|namely)\b/.test(bracket) &&
    !/\band\b|\d+ of \d+/.test(bracket)
  );
}

function isDateOrClock(rest: string, apposition: RegExpExecArray): boolean {
  return (
    /^ ?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/.test(
      rest.slice(apposition[0].replace(/ [a-z]+$/, '').length),
    ) || /\d:\d\d/.test(apposition[0])
  );
}
