import { deadlinesOf } from './deadline';
import { INKLINGS } from './inkling';
import { PhraseSet } from './phrase-set';
import type { Reading } from './reading';
import { read } from './reading';
import type { Stretch } from './soon';

/** Words by which a statement of fact turns out to be a guess. */
const HEDGES = new PhraseSet(() => [
  /(?<![\w-])(?:most |very |quite |more than |highly )?(?:probably|presumably|perhaps|maybe|possibly|apparently|seemingly|supposedly|conceivably|doubtless|ostensibly|allegedly|reportedly|evidently|arguably|likely|plausibly)(?![\w-])/,
  /\b(?:seems?|seemed|seemingly|appears?|appeared) (?:to|that|as (?:if|though)|like|(?:very |highly |quite |rather )?(?:likely|probable|plausible|possible|unlikely)|it|the|related|connected|linked)\b/,
  /\b(?:it |this |that |which |everything |all |the [a-z]+ )?(?:looks?|looked|sounds?|feels?) (?:very much |a lot |rather |almost |to (?:me|us) )?(?:as (?:if|though)|like|likely)\b/,
  /\b(?:i|we|the team|our team|(?:the )?(?:engineers?|operators?|experts?|police|vendor|supplier|technicians?|staff|council|company|manufacturer|doctors?|investigators?)) (?:(?:currently|now|still|all|strongly|rather|do|would|can only|have to|must|also|tend to|am inclined to|are inclined to) )*(?:think|thinks|believe|believes|suspect|suspects|guess|guesses|assume|assumes|take it|presume|presumes|suppose|supposes|reckon|reckons|imagine|figure|gather|surmise|speculate|theori[sz]e|conclude that it may|infer)\b/,
  /\b(?:it|which|this|the [a-z]+) is (?:(?:currently|now|generally|widely|commonly) )?(?:thought|believed|assumed|suspected|presumed|supposed|said|rumou?red|understood|considered likely|conceivable|plausible|imaginable|possible|probable|likely|anyone's guess)\b(?: (?:that|to))?|\b(?:is|are) (?:currently )?(?:thought|believed|assumed|suspected|presumed|said|rumou?red) to\b/,
  /\b(?:is|are) (?:currently |now |generally )?(?:considered|deemed|regarded|viewed|seen) (?:to be|to have|as|likely|the)\b/,
  /\b(?:is|are|was|were|seems?|appears?) (?:most |very |quite |more |highly |un)?(?:likely|unlikely) (?:to|that|due|because|the|a|caused|linked|related)\b|\bthe (?:most )?(?:likely|probable|plausible|suspected|presumed|assumed) (?:cause|reason|explanation|trigger|culprit|source|origin|root cause)\b|\bin all (?:likelihood|probability)\b|\bchances are\b|\bodds are\b|\bthere is (?:a |every |some |reason to |good reason to )?(?:good |strong |high |fair |real )?(?:chance|likelihood|probability|suspicion|reason to believe|indication)\b|\bby all accounts\b|\bfrom the looks? of it\b/,
  /\b(?:must|might|may|could) (?:well |also |then |somehow |just |simply |already |only |easily |indeed )?have (?:[a-z]+ly )?(?:been |[a-z]+(?:ed|en|t|d|n|g|k|e|w)\b|had|come|gone|run|made|put|cut|hit|set|let|done|got|become)/,
  /\b(?:may|might|could) (?:well |also |possibly |somehow )?(?:be|have been|lie|come|stem|result|arise|originate|point) ?(?:due|because|caused|related|linked|the (?:cause|reason|result|source|culprit|trigger|effect)|a (?:result|consequence|side effect|coincidence)|down to|connected|to blame|behind|responsible|attributable|from|with|in)\b/,
  /\bmust be (?:a |an |the |some |due|because|down to|that|connected|related|caused)\b|\bmust (?:somehow|just|simply|surely)\b/,
  /\bshould (?:(?:now|already|by now|all|still|normally|in theory|probably|hopefully|therefore|no longer|again) )*(?:not )?(?:be (?:fine|ok|okay|all right|alright|safe|back|gone|fixed|resolved|stable|over|working|complete|restored|unaffected|intact|correct|available|enough|solved|up|in order|clean|online|recovered|done)|have (?:arrived|been (?:delivered|fixed|restored|resolved|received|corrected|completed|updated|replaced|sent)|recovered|reached|returned|received|gone|disappeared|cleared)|affect|matter|work again|happen)\b/,
  /\b(?:i'm|i am|we're|we are) (?:pretty|fairly|quite|almost|reasonably|relatively|nearly|more or less|practically|rather|not entirely|not quite|not completely|not|not 100 ?%) (?:sure|certain|confident|positive|convinced)\b|\bas far as (?:i|we|anyone) (?:know|knows|can (?:tell|see|say|judge)|am aware|are aware|could (?:tell|see|make out)|understand|remember|recall)\b|\bto (?:the best of )?(?:my|our) (?:best )?(?:knowledge|recollection|understanding|memory)\b|\bif (?:i|we) (?:remember|recall|understand|am not mistaken|are not mistaken|'m not mistaken)(?: (?:correctly|right(?:ly)?|it))?\b|\b(?:my|our|the|one) (?:best |current |working |first |leading |prevailing |preferred |favourite |main )*(?:guess|theory|suspicion|assumption|hunch|impression|feeling|understanding|hypothesis|bet|belief|sense|view|explanation|reading|diagnosis) (?:is|was|would be|at the moment)(?: that)?(?:(?: [a-z]+){1,3})?|\bi(?:'d| would) (?:say|guess|bet|assume|imagine|think)\b|\bi bet\b|\bno doubt\b|\bi (?:dare say|daresay|take it|want to say)\b|\bfor (?:some|whatever|unknown) reasons?\b|\bgut feeling\b|\bwe (?:have|had) (?:a |the |strong )?(?:suspicion|feeling|theory|hunch|reason to (?:believe|think|suspect))\b/,
  /^\W*(?:pretty|fairly|quite|almost|not entirely|not quite|not) (?:sure|certain|confident)\b/,
  /\b(?:i|we) (?:do not|don't) (?:really |actually )?(?:think|believe|suppose|expect)\b/,
  /\b(?:points?|pointing|hints?|suggests?|suggesting|indicates?|speaks?) (?:strongly |rather )?(?:to|towards?|at|for|that|a|an) [^.;]{0,40}\b(?:as the (?:cause|culprit)|being the cause|may|might|somewhere|some)\b|\b(?:a|the) theory (?:is|goes|holds)\b|\bone (?:theory|possibility|explanation) is\b|\brumou?rs?\b|\bword has it\b|\bit would (?:seem|appear)\b|\bwould explain\b|(?<!\b(?:the|a|an|this|that|what|any|some|same|every|another|one|which|no|certain|these|those|different|right|wrong|new) )\b(?:kind|sort) of\b(?! (?:work|thing|person|people)\b)|\bor something\b/,
]);
/** Named as open, with a time by which it will be known. */
const MARK =
  /\b(?:unconfirmed|not (?:yet )?confirmed|hypothes[ie]s|working theory|assumption to (?:be )?(?:check|test)|under investigation|being investigated|still open|to be confirmed|not yet (?:known|clear|established|verified|proven)|unverified|open question|tentative|provisional|preliminary|suspected)\b/;
const PAST_BELIEF =
  /\b(?:i|we|the team|he|she|they|nobody|everyone|both|the [a-z]+|it|people|staff|[a-z]+) (?:had |all |both |wrongly |first |initially |at first |mistakenly |originally )*(?:thought|believed|assumed|suspected|guessed|presumed|supposed|reckoned|imagined|figured)\b/;
const EXPOSURE =
  /\b(?:may|might|could) have been (?:accessed|exposed|viewed|seen|read|copied|downloaded|disclosed|compromised|obtained|affected|leaked|visible|stolen)\b/;
const OPINION =
  /\b(?:think|believe|suppose|guess|reckon|feel) (?:that )?(?:we|i|it|this|the team|you|they|a [a-z]+|the [a-z]+) (?:would |should|could|can|need|needs|must|ought|might|makes|is (?:better|worth|right|best|sensible|time|the right)|'s (?:better|worth|right|best|time))/;

/** Guesses told as facts. */
export function guesses(reading: Reading): readonly Stretch[] {
  if (reading.role === 'request' || reading.role === 'contact') return [];
  for (const match of [...HEDGES.matches(reading), ...INKLINGS.matches(reading)]) {
    if (isNoGuess(reading, match)) continue;
    if (isMarked(reading)) return [];
    return [{ start: match.index, end: match.index + match[0].trimEnd().length }];
  }
  return [];
}

function isNoGuess(reading: Reading, match: RegExpExecArray): boolean {
  const { folded } = reading;
  const hit = match[0];
  const before = folded.slice(Math.max(0, match.index - 50), match.index);
  const after = folded.slice(match.index + hit.length);
  if (/^\W*(?:please|if you|you (?:may|might|can|will|could)\b)/.test(folded) || /\byou $/.test(before))
    return true;
  if (/^will /.test(hit) && (reading.deadlines.length > 0 || reading.inMeasures)) return true;
  if (/\b(?:ruled out|disproved|turned out (?:wrong|false)|withdrawn)\b/.test(after)) return true;
  if (EXPOSURE.test(folded.slice(match.index, match.index + 80))) return true;
  if (
    /(?:\b|(?=n't))(?:not|no|n't|never|nothing|without|whether|rather than|instead of|as|less|equally|how|more|than|when|if) $/.test(
      before,
    ) &&
    /likely|possibl|probabl|sure|certain|somehow|unlikely/.test(hit)
  )
    return true;
  if (
    OPINION.test(folded) ||
    /^(?:could|might) (?:[a-z]+ )*have (?:been|turned out|gone) (?:[a-z]+ )?worse/.test(
      folded.slice(match.index),
    )
  )
    return true;
  if (/\b(?:sorry|apolog|regret)/.test(folded) && /^(?:may|might|could) /.test(hit)) return true;
  if (
    / (?:foreseen|predicted|known|expected|imagined|guessed|anticipated|seen)\b/.test(
      folded.slice(match.index, match.index + 40),
    ) &&
    /\b(?:anyone|nobody|no one|we|one|anybody) $/.test(before)
  )
    return true;
  if (
    /^should\b/.test(hit) &&
    /[;,] (?:but )?(?:it|they|instead|that)\b|\b(?:but|instead|yet|however|only)\b/.test(after)
  )
    return true;
  // Contrary to fact: "I could have asked", "it could have been caught had there been".
  if (
    /^(?:could|might) /.test(hit) &&
    / have\b/.test(hit) &&
    /(?:\bi|\bwe|\byou|\bthat|\bwhich|\bone|\bcheck|\balert|\btest|\breview|\balarm|\bnobody|\bno one) (?:[a-z]+ )?$/.test(
      before,
    )
  )
    return true;
  if (
    /^(?:could|might)\b/.test(hit) &&
    /\b(?:if|had) (?:[a-z]+ ){1,5}(?:been|had|known|checked|seen|asked|run|done|looked|stopped|read|tested|[a-z]+ed)\b/.test(
      folded,
    )
  )
    return true;
  if (
    /^(?:may|might|could|must) /.test(hit) &&
    /\b(?:users?|guests?|staff|customers?|you|anyone|patients?|nobody|no one|everyone|visitors|tokens?|requests?|values?|entry|entries|images?|each [a-z]+|every [a-z]+|releases?|changes?|doors?|valves?) $/.test(
      before,
    ) &&
    !/ have\b/.test(hit)
  )
    return true;
  if (
    /^(?:appears?|seems?)/.test(hit) &&
    /^(?:to|that|as|like)/.test(hit.slice(hit.indexOf(' ') + 1)) &&
    /^ (?:users?|customers?|guests?)\b/.test(after)
  )
    return true;
  if (/^(?:point|hint|suggest|indicat|speak)/.test(hit) && !/cause|culprit|may|might|some/.test(hit))
    return true;
  if (/^(?:report|evident|apparent)/.test(hit) && reading.role === 'timeline' && /^\W*$/.test(after))
    return true;
  // What was believed then is a fact about then.
  const past = PAST_BELIEF.exec(folded);
  if (
    past &&
    !/^(?:it|which|this|the [a-z]+|is|are) ?(?:is|are)\b/.test(hit) &&
    Math.abs(past.index - match.index) < 25 &&
    /thought|believed|assumed|suspected|guessed|presumed|supposed|reckoned|imagined|figured|seemed|appeared|looked/.test(
      hit,
    )
  )
    return true;
  if (
    /^(?:seemed|appeared|looked|sounded)|\b(?:looked|seemed|appeared) /.test(hit) &&
    /\b(?:but|until|in fact|actually|it was(?:n't)?|when in|turned out|although|while|at the time|then)\b/.test(
      folded,
    )
  )
    return true;
  // One's own cause, owned up to in talk with the manager.
  if (isOwnAnalysis(reading, match)) return true;
  // A dated forecast.
  return (
    /\b(?:expected|forecast|plan)\b/.test(folded) &&
    deadlinesOf(reading).length > 0 &&
    /likely|should/.test(hit)
  );
}

/** "I think I misjudged the effort": said by the one who did it. */
function isOwnAnalysis(reading: Reading, match: RegExpExecArray): boolean {
  return (
    /^i (?:[a-z]+ )*(?:think|believe|suppose|guess)/.test(match[0]) &&
    /^ (?:that )?(?:i|my|the (?:cause|reason|root|real|main) [a-z ]*(?:was|is|lies) (?:that i|my|in (?:my|how i)))\b/.test(
      reading.folded.slice(match.index + match[0].length),
    )
  );
}

/** 【未確定】-like: named as unconfirmed here or at the head of the paragraph, with the time of the check beside it. */
function isMarked(reading: Reading): boolean {
  const sentence = reading.sentence;
  if (!sentence) return MARK.test(reading.folded) && deadlinesOf(reading).length > 0;
  const around = sentence.passage.sentences.map((other) => read(other));
  const marked =
    MARK.test(reading.folded) ||
    around
      .slice(0, sentence.index + 1)
      .some((other) =>
        /^\W*(?:\[?unconfirmed|hypothesis|not (?:yet )?confirmed|open|tbc|to be confirmed|unverified)\b/.test(
          other.folded,
        ),
      ) ||
    around
      .slice(sentence.index + 1, sentence.index + 2)
      .some(
        (other) =>
          MARK.test(other.folded) ||
          /^\W*(?:this|that|it|we|[a-z]+) (?:will |is |are |being |to be |'ll |'re )*(?:check|confirm|verif|compar|test|investigat)/.test(
            other.folded,
          ),
      );
  return marked && around.some((other) => deadlinesOf(other).length > 0);
}
