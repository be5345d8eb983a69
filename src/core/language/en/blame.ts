import { FAILINGS } from './failing';
import { PhraseSet } from './phrase-set';
import type { Reading } from './reading';
import type { Stretch } from './soon';
import { words } from './verb-forms';

/** Causes that are a person, whoever it was. */
const HUMAN = [
  /\b(?:human|operator|user|pilot|driver|handling|operating|operational|manual|staff|personnel|personal|individual|typing|nurse|engineer|employee|worker|crew|clerical|controller|dispatcher|technician|developer|reviewer|teacher|doctor|trainee|supervisor|cashier|picker|courier|captain|maintainer|administrator|admin|author|on-call|guard) (?:error|mistake|failure|fault|oversight|negligence|carelessness|misconduct|incompetence|misjudge?ment|inattention|misreading|mishandling|confusion|inexperience|distraction|forgetfulness|complacency|laziness|indiscipline|ignorance|slip|lapse|fatigue|haste|omission|neglect|disobedience|indifference|sloppiness|typo)s?\b|\bpilot error\b|\berrors? by (?:the |an? |our )?(?:[a-z]+ ){0,2}(?:operator|engineer|nurse|driver|employee|technician|clerk|developer|teacher|administrator|member of staff|colleague|worker|intern|trainee|pilot|pharmacist|staff|person|supervisor|manager|picker|cashier)\b|\bpebkac\b|\bfat[- ]finger(?:ed)?\b/,
  /\b(?:carelessness|negligence|inattention|inattentiveness|sloppiness|laziness|incompetence|recklessness|thoughtlessness|forgetfulness|complacency|indifference|absent-?mindedness|insubordination|lack of (?:care|attention|discipline|skill|skills|experience|concentration|diligence|awareness|knowledge|commitment|motivation|common sense|responsibility|competence|judgement|judgment|thought|expertise|professionalism|effort|foresight|understanding)|poor (?:judgement|judgment|discipline|attitude|workmanship|concentration)|insufficient (?:care|attention|skill|skills|experience|diligence|knowledge|awareness|competence)|inadequate (?:skill|skills|care|attention|knowledge|competence)|(?:bad|wrong|careless|lax|sloppy|casual|negligent) attitude|lack of [a-z]+ (?:on the [a-z]+'s part|on the part of|by the)|a (?:careless|sloppy|stupid|silly|thoughtless|negligent|lazy) (?:mistake|error|slip|engineer|operator|driver|nurse|clerk|worker|employee|developer|colleague|technician|act|omission))\b/,
];
const ROLE =
  '(?:engineer|developer|operator|technician|nurse|doctor|teacher|manager|administrator|analyst|clerk|cashier|chemist|dispatcher|driver|pilot|captain|mate|skipper|sailor|helmsman|deckhand|gardener|baker|butcher|hairdresser|carer|caregiver|anaesthetist|radiographer|referee|coach driver|bus driver|train driver|conductor|steward|supervisor|foreman|inspector|lead|leader|owner|reviewer|tester|designer|author|worker|employee|intern|trainee|apprentice|member of staff|staff member|team member|colleague|receptionist|porter|courier|planner|scheduler|pharmacist|surgeon|physician|midwife|secretary|assistant|officer|registrar|principal|headteacher|caretaker|warden|guard|agent|attendant|coordinator|controller|mechanic|fitter|welder|machinist|electrician|plumber|librarian|editor|translator|accountant|auditor|bookkeeper|teller|trader|buyer|director|chief|head|deputy|ceo|cto|dba|sre|sysadmin|admin|producer|moderator|picker|packer|loader|baker|cook|chef|waiter|dispenser|paramedic|volunteer|temp|temporary worker|freelancer|newcomer|new hire|new joiner|expert|specialist|consultant|shift|shift leader|maintainer|committer|contributor|programmer|person|person in charge|man|woman|individual|handler|signaller|conductor|instructor|coach|tutor|lecturer|professor|lifeguard|cleaner|cleaning staff|staff|crew|shift crew|night shift|day shift|night operator|apprentices|operators|engineers|nurses|technicians|developers|drivers|teachers|members of staff|employees|workers|clerks|reviewers|interns|pickers|controllers|dispatchers|on-call(?: (?:engineer|person|nurse|doctor))?|someone|somebody|whoever [^.;,]{1,40}?|anyone|he|she)';
/** Whose fault it was said to be: "the clerk's mistake", "the night operator is to blame". */
const POSSESSIVE = new RegExp(
  `(?:\\b${ROLE}(?:'s|s')|\\b[A-Z][a-z]+(?:'s|s')|\\b(?:his|her|their)) (?:(?:own|personal|careless|simple|grave|serious|repeated|obvious|fatal|gross|apparent|inexplicable) )*(?:mistakes?|errors?|carelessness|negligence|oversight|fault|failure|inattention|lack of|slip|forgetfulness|inexperience|incompetence|misjudg(?:e)?ment|omission|blunder|haste|laziness|poor|wrong|bad|disregard|neglect|misunderstanding|misreading|sloppiness|lapse|complacency|attitude|hasty|delay in|ignorance|confusion|typo|memory lapse|doing|misconduct|recklessness|disobedience|misjudgement|inability|unwillingness|stubbornness|arrogance)\\b`,
);
const TO_BLAME = new RegExp(
  `\\b${ROLE}(?: [a-z]+ [a-z]+)? (?:is|was|are|were|has been|must be) (?:(?:solely|entirely|clearly|mainly|also|simply|too|very|not|personally|fully|a bit|so|obviously|completely|in) )*(?:to blame|at fault|responsible for|careless|negligent|inattentive|sloppy|incompetent|distracted|inexperienced|unqualified|reckless|lazy|forgetful|complacent|under-?qualified|unskilled|insufficiently trained|hasty|confused|asleep|absent-minded|in the wrong|the cause|unfamiliar with|ignorant|undisciplined|overconfident|(?:going|driving|working|acting|moving|walking|typing) (?:far |much )?too (?:fast|quickly|carelessly|hastily|slowly)|(?:working|acting|driving) (?:carelessly|without)|tired|drunk|late|on (?:his|her|their) phone|paying attention|careful enough|attentive|thorough)\\b`,
);
const FAULT =
  '(?:(?:had|has|have|then|also|again|simply|accidentally|mistakenly|wrongly|inadvertently|carelessly|unfortunately|apparently|obviously|clearly|just|even|negligently|deliberately|knowingly|unknowingly|incorrectly|erroneously|hastily|blindly|twice|himself|herself|on duty|in charge|concerned|responsible|who|on call|on shift|at the desk|of the (?:day|night|late|early) shift) )*';
/** What they did wrong. */
const WRONGDOING = new RegExp(
  `(?:failed to|fails to|forgot|forgotten|forgets|neglected|omitted|overlooked|ignored|disregarded|missed|misread|misheard|misunderstood|misinterpreted|misjudged|miscalculated|mistyped|mistook|mixed up|mixed|confused|skipped|bypassed|bungled|botched|fumbled|messed up|slipped|blundered|screwed up|fat-?fingered|dozed off|fell asleep|overslept|panicked|lost (?:concentration|track|focus)|got (?:confused|distracted|it wrong|the [a-z]+ wrong)|mislabel(?:l)?ed|misplaced|misfiled|mishandled|misconfigured|violated|broke (?:the|a|our) (?:rules?|procedure|protocol|policy)|disobeyed|took a shortcut|cut corners|acted (?:carelessly|rashly|negligently|without|against|on (?:his|her|their) own)|jumped to|didn't|did not|n't|never|should have|should not have|shouldn't have|ought to have|could have|lacked|was careless|made (?:a|an|the|several|two|some) (?:[a-z]+ )?(?:mistakes?|errors?|slip|typo|miscalculation|wrong|blunder)|chose the wrong|waved [^.;,]{1,25} through|waved through|nodded [^.;,]{1,25} through|rubber-?stamped|let (?:it|this|that|the [a-z]+) (?:through|pass|slide|go)|turned a blind eye|looked (?:away|the other way)|took (?:his|her|their) eyes? off|guessed|gambled|was(?: not|n't) (?:paying|looking|listening|concentrating|watching)|did not bother|couldn't be bothered|was on (?:his|her|their) phone|signed (?:it )?(?:off )?(?:blind|unread|without)|hit the wrong|pressed the wrong|pushed the wrong|deleted the wrong|typed the wrong|picked the wrong|grabbed the wrong|fed the wrong|went ahead|acted on|overruled|overrode|disabled|switched off|silenced|muted|brushed (?:it|this|them) (?:aside|off)|shrugged (?:it|this) off|dismissed|knew (?:better|about)|slept through|woke (?:up )?late|left (?:it|out|early)|left the [a-z ]{1,20} (?:out|in|up|down)|put [^.;]{0,30} in the wrong|plugged|pulled the|tripped over|dropped the|worked (?:carelessly|sloppily)|left (?:the|a|his|her|it|them|his or her) [^.;]{0,30}(?:open|unlocked|unattended|on|running|behind|unchecked|off|out)|lost|let [^.;]{0,30} (?:slip|lapse|expire)|underestimated|overestimated|(?:[a-z]+ed|[a-z]+t|put|set|ran|gave|took|chose|wrote|drew|hit|read|cut|laid|drove|flew|made|hung) (?:[^.;,]{0,40} )?(?:wrong|wrongly|incorrectly|incorrect|by mistake|by accident|accidentally|inadvertently|mistakenly|in error|erroneously|carelessly|without (?:checking|verifying|reading|looking|asking|testing|permission|approval|authori[sz]ation|confirming|thinking|a second|waiting|telling|informing|noticing|consulting|following|review|backup|a backup|a check|a test|[a-z]+ing)|instead of|too (?:fast|early|late|quickly|soon|hastily)|negligently|twice))`,
);
const BY_ROLE = new RegExp(
  `^(?:[^.;]{0,60})?\\b(?:the |an? |our |one |another |some |this |that |both |two |three |on-call |duty |night |responsible |new |junior |senior |temporary |outside |[a-z-]+ )*\\b${ROLE}(?: (?:on (?:duty|call|shift)|in charge|concerned|responsible|involved|of the (?:day|night|late|early) shift|at the [a-z]+|from [a-z]+|who [^.;,]{1,40}))? ${FAULT}${WRONGDOING.source}`,
);
const CLAUSE_ROLE = new RegExp(
  `\\b${ROLE}(?: (?:on (?:duty|call|shift)|in charge|concerned|responsible|involved|of the (?:day|night|late|early) shift|at the [a-z]+))?,? ${FAULT}${WRONGDOING.source}`,
);
const PASSIVE = new RegExp(
  `\\b(?:forgotten|overlooked|missed|neglected|misread|skipped|ignored|mishandled|mistyped|misjudged|omitted|confused|mixed up|mislabel(?:l)?ed|left [a-z]+|lost|entered (?:wrongly|incorrectly)|(?:wrongly|incorrectly|mistakenly|accidentally|carelessly) [a-z]+ed) by (?:the |an? |our )?(?:[a-z-]+ ){0,2}${ROLE}\\b|\\b(?:the|his|her|a|an) (?:own )?(?:fault|mistake|error|doing|negligence|oversight|carelessness|blunder) of (?:the |an? |our )?(?:[a-z-]+ ){0,2}${ROLE}\\b|\\b(?:inattentive|careless|negligent|untrained|inexperienced|incompetent|sloppy|lazy|unqualified|reckless|distracted|overconfident|overtired) (?:[a-z]+ )?${ROLE}\\b|\\b[a-z]+(?:ed|en|n|t) (?:carelessly|negligently|wrongly|incorrectly|hastily|blindly|mistakenly|by mistake|sloppily|twice|without [a-z]+ing) by (?:the |an? |our )?(?:[a-z-]+ ){0,2}${ROLE}\\b`,
);
const OWNED = new PhraseSet(() => [POSSESSIVE]);
const ACTS = new PhraseSet(() => [CLAUSE_ROLE]);
const PERSONS = new PhraseSet(() => [...HUMAN, TO_BLAME, PASSIVE]);
/** Words that make agent, driver, operator … a program. */
const SOFTWARE_ROLE =
  /\b(?:agent|agents|driver|drivers|operator|operators|controller|controllers|scheduler|handler|handlers|worker|workers|dispatcher|manager|loader|reader|editor|planner|coordinator|tester|author|guard|monitor|shift|head|lead|owner|maintainer|buyer|conductor)\b/;
const SOFTWARE =
  /\b(?:start|restart|load|connect|reconnect|mount|boot|initiali[sz]e|reconcile|respond|compile|parse|register|renew|schedule|resolve|bind|authenticate|sync|synchronise|synchronize|write to|poll|acquire|refresh|retry|come up|recover|allocate|evict|emit|detach|attach|heartbeat|ack|acknowledge|drain|shut down|terminate|crash|release the (?:lock|lease)|see the (?:new|node|pod)|pick up the (?:new|config|change|label))\b|\b(?:kernel|pod|pods|node|nodes|cluster|kubernetes|config|gpu|cpu|daemon|process|container|module|namespace|queue|socket|database|disk|memory|deployment|crd|webhook|tls|dns|http|port|api|firmware|usb|graphics|network card|printer|version \d|plugin|service account|thread|mutex|log file|cron|socket|timeout|heap|lease|replica|backend|endpoint|broker)\b|\uFFFC/;
const SYSTEM_FACTOR =
  /[;:] (?:both|the two|the|its|all|neither|no|our) [^.]*\b(?:share|shares|shared|look alike|looks? the same|have the same|had the same|next to)\b|\b(?:because|since|as) (?:the|a|an|its|our|no|both|there|neither|two|it|nothing|all|that) (?!(?:engineer|operator|nurse|driver|clerk|developer|technician|employee|person|man|woman|team|shift|staff)\b)[^.]*\b(?:screens?|forms?|fields?|consoles?|labels?|buttons?|panels?|tools?|scripts?|prompts?|menus?|names?|colou?rs?|runbooks?|checklists?|procedures?|alerts?|alarms?|dialogs?|warnings?|documentation|instructions?|manuals?|rota|handover|page|system|interface|dashboard|editor|software|template|guide|wizard|list|log|light|lamp|sign|packag(?:es?|ing)|vials?|switch(?:es)?|valves?|levers?|keys?|branches|tags|environments?|check|test|gate|nothing|no [a-z]+)\b|\b(?:the|our) (?:[a-z]+ ){0,3}(?:screen|form|field|console|label|button|panel|tool|script|prompt|menu|runbook|checklist|procedure|alert|alarm|dialog|warning|documentation|instructions|manual|rota|interface|template|system|page|design|process|pipeline|permission|permissions|access rights|gate) (?:[a-z]+ ){0,4}(?:did not|does not|didn't|doesn't|showed|shows|lacked|lacks|has no|had no|allowed|allows|accepted|accepts|gave no|gives no|offered|offers|looks? the same|looked|hid|hides|permits|permitted|made it|invited|let|lets|named|stood|sat|is|are|was|were)\b|\bnothing in the\b|\bno (?:check|alert|alarm|guard|gate|prompt|warning|confirmation|test|second|review|label|lock|step|field|limit)\b/;
/** Acts only people are said to do: with these even a word that looks like a plain noun is a name or a role. */
const HUMAN_ACT =
  /\b(?:forgot|neglected|misread|misheard|misunderstood|overslept|panicked|mistook|carelessly|without (?:asking|reading|looking|thinking)|dozed|fell asleep|mistyped)\b/;
/** A sentence about how things are made: "The two vials have the same colour." */
const DESIGN =
  /^\W*(?:the|both|no|neither|nothing|its|all|two|there (?:is|was|are|were) no|a|an|our|on this|in this|at (?:this|the)) [^.]*\b(?:same|identical|alike|next to|side by side|similar|no (?:warning|check|label|lock|alarm|prompt|step|second|field)|shows?|showed|accepts?|accepted|allows?|allowed|asks?|asked|lists?|listed|names?|lacks?|lacked|requires?|required|offers?|offered|prints?|printed|hides?|hid|leaves|left|stores?|stored|does not|do not|did not|had no|has no)\b/;
const NAME =
  /(?:^|[.;:,(] ?|\b(?:and|when|because|that|as|after|but|since|so|then|while|where|had|if|Had|If) )((?:Dr |Mr |Ms |Mrs |Prof )?\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}'’-]+)?)(?= |, who )/gu;
const NO_PERSON = words(
  'the a an this that these those we i it he she they you our my his her its their when if because since after before as while although though there here one two three in on at by for from to with due no not nobody everyone someone somebody nothing something anyone each every both most some many few all another such what who how why where then so but and or however meanwhile instead also only even still thus therefore neither traffic users customers january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday redis kafka postgres postgresql mysql kubernetes docker linux windows jenkins terraform ansible nginx android chrome safari firefox excel outlook slack github gitlab jira grafana prometheus python java node oracle azure aws google amazon cloudflare stripe paypal twilio puppet vault consul envoy istio helm spark airflow hadoop elasticsearch kibana datadog sentry',
);

/** Causes laid on a person or a role. */
export function blames(reading: Reading): readonly Stretch[] {
  const { folded, role } = reading;
  if (!BLAMING.has(role)) return [];
  const blame = blameIn(reading);
  if (!blame || isFirstPerson(folded) || isExplained(reading) || isPositive(folded)) return [];
  return [blame];
}

function blameIn(reading: Reading): Stretch | undefined {
  const { folded, role } = reading;
  for (const match of [...PERSONS.matches(reading), ...FAILINGS.matches(reading)]) {
    if (!isDenied(folded, match.index, match[0])) return span(match.index, match[0]);
  }
  const possessive = OWNED.first(reading) ?? namePossessive(reading);
  if (possessive && !isDenied(folded, possessive.index, possessive[0]))
    return span(possessive.index, possessive[0]);
  const act = ACTS.first(reading);
  if (act && BY_ROLE.test(folded) && !isSoftware(folded, act) && !/\bnot only\b/.test(folded))
    return span(act.index, act[0]);
  const junior = role === 'cause' ? JUNIOR.exec(folded) : null;
  if (junior) return span(junior.index, junior[0]);
  return byName(reading);
}

const BLAMING: ReadonlySet<string> = new Set([
  'cause',
  'responsibility',
  'conclusion',
  'judgement',
  'reflection',
  'other',
  'apology',
  'prevention',
]);

function span(start: number, text: string): Stretch {
  return { start, end: start + text.trimEnd().length };
}

/** The newest hand as the cause, whatever was done. */
const JUNIOR =
  /^(?:\W|- )*(?:the |an? |one |our |this )(?:[a-z-]+ )?(?:junior|intern|trainee|apprentice|junior [a-z]+|new (?:hire|joiner|colleague|employee|engineer|nurse|teacher)|newcomer|temp|temporary worker|student worker|substitute|rookie)(?:,? (?:who|whose|with|without|on|in|from|fresh) [^.;,]{1,50},?)? (?:[a-z]+ly )?(?:[a-z]+ed|ran|did|put|set|took|gave|sent|made|wrote|cut|left|let|chose|drove|hit|shut|went|had|was)\b/;
const NAMED_ACT = new RegExp(
  `^(?:, who [^,.;]{1,60},)? ?(?:(?:${FAULT}${WRONGDOING.source})|(?:is|was|are|were) (?:[a-z]+ly )?(?:to blame|at fault|careless|negligent|responsible for|inattentive|the one who|(?:not|too|n't|so|insufficiently) (?:[a-z]+ )?(?:careful|attentive|thorough|fast|slow|hasty|quick|careless|concentrat|experienced|qualified|confident|tired|trained)[a-z]*|(?:going|driving|working|acting) (?:far |much )?too)\\b)`,
);

/** "Had Marta run the tests" */
const HAD_ONLY =
  /^ (?:(?:only|had|just|properly|at least) )*(?:run|read|checked|looked|asked|followed|listened|waited|tested|noticed|called|seen|thought|paid|stopped|taken|known|been|done|verified|reported|told|said|locked|closed|used|kept)\b/;

/** "Yusuf pushed the wrong branch". */
function byName(reading: Reading): Stretch | undefined {
  for (const match of reading.text.matchAll(NAME)) {
    const name = (match[1] ?? '').replace(/^(?:Had|If) /, '');
    const at = match.index + match[0].lastIndexOf(name);
    const first = name.split(' ')[0]?.toLowerCase() ?? '';
    if (NO_PERSON.has(first)) continue;
    const before = reading.folded.slice(0, at);
    if (/\b(?:had|if) $/.test(before) && HAD_ONLY.test(reading.folded.slice(at + name.length)))
      return span(at, name);
    const rest = reading.folded.slice(at + name.length).trimStart();
    const act = NAMED_ACT.exec(rest);
    const noun = at === 0 && /(?:ing|tion|ment|ness|ity|ance|ence|ware|s|ed|ly)$/.test(first);
    if (act && (!noun || HUMAN_ACT.test(act[0])))
      return span(at, reading.folded.slice(at, at + name.length + 1 + act[0].length));
  }
  return undefined;
}

function namePossessive(reading: Reading): RegExpExecArray | null {
  const match =
    /\b\p{Lu}\p{Ll}+['’]s? (?:(?:own|careless|simple|grave|serious|repeated) )*(?:mistakes?|errors?|carelessness|negligence|oversight|fault|failure to|inattention|lack of|slip|forgetfulness|inexperience|incompetence|misjudge?ment|omission|blunder|haste|neglect|sloppiness|typo|typing error|misclick|slip-up|impatience|misreading|confusion|laziness|recklessness|attitude|inattentiveness|wrong [a-z]+|bad [a-z]+|poor [a-z]+|hasty [a-z]+|rushed [a-z]+|forgotten [a-z]+|missing [a-z]+)\b/u.exec(
      reading.text,
    );
  return match && !NO_PERSON.has(match[0].split(/['’]/)[0]?.toLowerCase() ?? '') ? match : null;
}

function isFirstPerson(folded: string): boolean {
  return (
    /^(?:\W|- )*(?:i|we|my|our)\b/.test(folded) ||
    /\b(?:my|our) own\b|\bwas (?:mine|ours)\b|\b(?:i|we) (?:was|were|am|are) (?:to blame|careless|at fault|responsible)\b|\bwe, the\b/.test(
      folded,
    )
  );
}

/** The system factor behind the act follows: in the sentence, in the next one, or in an item below. */
function isExplained(reading: Reading): boolean {
  if (SYSTEM_FACTOR.test(reading.folded)) return true;
  const passage = reading.sentence?.passage;
  const next = passage?.sentences[(reading.sentence?.index ?? 0) + 1];
  if (next && (SYSTEM_FACTOR.test(next.text.toLowerCase()) || DESIGN.test(next.text.toLowerCase())))
    return true;
  return (
    passage?.children.some((child) =>
      child.sentences.some((sentence) => SYSTEM_FACTOR.test(sentence.text.toLowerCase())),
    ) ?? false
  );
}

/** Praise, owners, quoted or rejected explanations. */
function isPositive(folded: string): boolean {
  return /\b(?:owner|responsible|reviewer|assignee|approver):|(?<!\bshould have )(?<!\bought to have )(?<!\bcould have )\b(?:thanks? to|noticed|spotted|quickly|rightly|correctly|well done)\b(?![^.]*\b(?:failed|forgot|wrong|mistake))/.test(
    folded,
  );
}

function isDenied(folded: string, at: number, hit: string): boolean {
  const before = folded.slice(Math.max(0, at - 30), at);
  const after = folded.slice(at + hit.length, at + hit.length + 60);
  return (
    /(?:\b|(?=n't))(?:not|n't|no|never|rather than|instead of|beyond|more than|without|stop at|stops at|against|avoid|avoids|prevent|prevents|catch|catches|protect against|tolerates?|reduce|reduces|risk of|chance of) (?:[a-z]+ ){0,2}$/.test(
      before,
    ) ||
    /^ (?:is|was|are|were) (?:not|no|never|n't)\b|^ (?:cannot|can't|explains (?:nothing|little)|rates?\b|budget|message|code|log|page|handling|messages|codes|pages)/.test(
      after,
    )
  );
}

/** An agent, driver or operator that is a program. */
function isSoftware(folded: string, act: RegExpExecArray): boolean {
  const role = act[0].split(' ')[0] ?? '';
  return SOFTWARE_ROLE.test(role) && SOFTWARE.test(folded);
}
