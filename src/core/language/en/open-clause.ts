import type { Classes } from './grammar';
import { composed } from './grammar';
import type { Haystack } from './phrase-set';
import { PhraseSet } from './phrase-set';
import type { Stretch } from './soon';

const CLASSES: Classes = {
  /** Comes about at a time nobody names. */
  state:
    'known|clear|clearer|ready|available|back|over|quiet|quieter|free|complete|completed|done|possible|approved|in place|funded|there|here|able|normal|settled|finished|fixed|stable|signed|confirmed|sorted|agreed|resolved|established|found|understood|identified|calmer|calm|down|behind us|out|in|open|dry|better|safe|online|live|staffed|filled|hired|trained|through|around|less busy|feasible|convenient|appropriate|right|set up|up and running|past|dealt with|gone|decided|granted|published|received|released|delivered|concluded|closed|permitted|allowed',
  happens:
    "allows?|permits?|becomes?|comes?|clears?|settles?|calms?|returns?|arrives?|resumes?|improves?|eases?|ends?|finish(?:es)?|repl(?:y|ies)|answers?|responds?|approves?|opens?|lands?|gets?|goes|go|emerges?|arises?|picks? up|dies? down|die down|quiete?ns?|dries|signs?|confirms?|delivers?|decides?|frees? up|materialises?|lifts?|drops?|slows?|turns? up|agrees?|receives?|hears?|finds?|knows?|learns?|has|have|had a|is|are|'s|'re|'ve|knows|see|sees|recovers?|completes?|concludes?|appears?|shows?|gives?|lets?|tells?|says?|publish(?:es)?|wraps? up|starts?|begins?|closes?",
  slack:
    'time|moment|minute|chance|hour|capacity|budget|funds|funding|money|staff|people|resources|hands|opportunity|breathing space|gap|slot|lull|news|idea|more|results?|information|details|clarity|approval|answer|reply|confirmation|evening|day|quiet [a-z]+|free [a-z]+|spare [a-z]+|room|go-ahead|green light|report|figures|parts?|word|feedback|picture|overview',
};

/** Words up to the end of the clause. */
const REST = '[^,;:.()|]{0,80}';
const SUBJECT = "(?:[a-z-]+ ){0,5}?[a-z-]+(?: |(?='))";

const OPEN = [
  // "once funding allows", "as soon as the vendor has replied", "after the parts arrive"
  `(?:once|as soon as|after|the moment|the minute|as and when) ${SUBJECT}(?:{happens})${REST}`,
  // "when the cause is known", "when I get a moment"
  `(?:when|whenever) ${SUBJECT}(?:is|are|'s|'re|has been|have been|feels?|looks?|gets?|becomes?|seems?) (?:(?:all|more|a bit|a little|fully|finally|next|again|a|some|less|been|better) )*(?:{state}|{slack})${REST}`,
  `(?:when|whenever) ${SUBJECT}(?:get|gets|have|has|find|finds|can find|know|knows|hear|hears|receive|receives|can spare|learn|learns|'ve got|'ve)(?: (?:a|an|the|some|more|enough|that|any|all|our|my|from|back|of|new|further|its|little|bit|spare|free|quiet|better|full|clear|clearer|necessary|required))* ?(?:{slack}|[a-z]+)${REST}`,
  `(?:when|whenever) (?:{slack}|time|[a-z]+|(?:the|our|my) (?:[a-z]+ ){1,2}?)(?:s)? ?(?:allows?|permits?|calms? down|settles?(?: down)?|returns?|arrives?|improves?|eases?|ends?|clears?|quiete?ns?(?: down)?|slows? down|lets up|finish(?:es)?|comes? (?:in|back|through)|dies? down|repl(?:y|ies)|approves?|frees? up|resumes?)${REST}`,
  // "as more becomes known", "as capacity permits"
  `as (?:more|further|new|additional|the|our|time|budget|capacity|resources|staffing|funds|funding|circumstances|they|it|information|details) (?:[a-z]+ ){0,4}?(?:becomes?|emerges?|comes?|arrives?|allows?|permits?|develops?|unfolds?|progresses?|get|gets|is|are)(?= )${REST}`,
  `as (?:time|budget|capacity|resources|staffing|funds|funding|circumstances|workload|weather|conditions) (?:allows?|permits?)`,
  `(?:upon|on) (?:completion|receipt|approval|confirmation|arrival|clarification|agreement|clearance) of${REST}`,
  `(?:pending|subject to|depending on|contingent (?:up)?on) (?:the |an? |our |further |final |internal |board |budget |management )*(?:approval|budget|funding|capacity|outcome|result|results|decision|availability|confirmation|sign-?off|clearance|review|delivery|resources|staffing|weather|agreement|workload)${REST}`,
  `(?:assuming|provided|if) (?:time|budget|funds|funding|resources|capacity|staffing|weather|circumstances|things|workload) (?:allows?|permits?|go|goes|is|are)${REST}`,
];
const CLAUSES = new PhraseSet(() => OPEN.map((phrase) => composed(CLASSES, phrase, 'g')));
const PAST = /\b(?:was|were|had|did|went|came|got|took|began)\b/;
const PRESENT = /\b(?:is|are|has|have|'s|be|been|gets?|becomes?|comes?)\b/;

/** Open conditions that stand where a date should: "once things calm down", "when the cause is known". */
export function openClauses(text: Haystack): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const match of CLAUSES.all(text)) {
    const clause = match[0].trimEnd();
    if (PAST.test(clause) && !PRESENT.test(clause)) continue;
    // "after the night shift ended": told, not planned.
    if (/^(?:after|once) /.test(clause) && !PRESENT.test(clause) && /\b[a-z]{3,}ed\b/.test(clause)) continue;
    found.push({ start: match.index, end: match.index + clause.length });
  }
  return found;
}
