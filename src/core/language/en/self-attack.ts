import { PhraseSet } from './phrase-set';
import type { Reading } from './reading';
import type { Stretch } from './soon';
import { VERDICTS } from './verdict';

const ME =
  "(?:me being|i am|i'm|i was|i've been|i have been|i feel|i felt|i must be|i remain|i will (?:always|forever) be|i'll (?:always|forever|never) be|makes me|made me|i really am|i truly am|i'm just|i am just|what)";
const DEGREE =
  '(?:(?:like|such|just|simply|nothing but|clearly|obviously|really|truly|so|completely|totally|utterly|absolutely|basically|always|still|too|a complete|a total|an utter|an absolute|a real|an?|the|quite|plain|useless|one big|pretty|evidently|apparently|no better than|little more than|only|hopelessly|as) )*';
const LOW =
  '(?:worthless|useless|hopeless|stupid|incompetent|pathetic|a failure|failure|a fraud|fraud|an? impostor|an? imposter|impostor|imposter|an? idiot|idiot|a moron|moron|a joke|joke|a loser|loser|a disgrace|disgrace|a disaster|disaster|a burden|burden|a waste(?: of (?:space|time|oxygen|a salary))?|waste of space|an embarrassment|embarrassment|a nobody|nobody|worst [a-z]+|the worst|the stupidest|as thick as|good for nothing|no good|not good enough|never good enough|not cut out|unfit|unworthy|beneath contempt|dumb|dim|a fool|fool|a liability|liability|dead weight|a nuisance|rubbish|trash|garbage|broken beyond repair|beyond help|beyond hope|a lost cause|lost cause|damaged goods|finished|done for|doomed|toast|weak link|the weak link|too stupid|too dumb|too slow for|an? amateur|inadequate|a mess|hateful|inferior|trouble|a pain|disappointment|a disappointment|a let-?down|an? amateur|a bad joke|beyond saving|a hopeless case|the problem|a coward|coward|clueless|ridiculous|talentless|broken|defective|faulty|dense|thick|slow on the uptake|a jinx|a curse|poison|a menace|a hazard|nothing|no one|a fake|a phon(?:e)?y|a screw-?up|a wreck|a clown|a dunce|an? incompetent|a coward|hopeless at|useless at|terrible at|awful at|bad at everything|rubbish at|not up to|out of (?:my|their) league|a lightweight|a quitter|a wimp|a let ?down|unteachable|unlovable|unreliable|untrustworthy|toxic|talentless|unemployable|weakest|the (?:weakest|dumbest|slowest|stupidest|least [a-z]+|biggest [a-z]+)|a walking [a-z]+|a bad (?:person|manager|teacher|nurse|engineer|doctor|parent|colleague|pilot)|a terrible (?:person|manager|teacher|nurse|engineer|doctor|colleague|lead)|an awful [a-z]+)';
const ATTACKS = new PhraseSet(() => [
  new RegExp(`\\b${ME} ${DEGREE}${LOW}\\b`),
  /\bi (?:(?:just|simply|really|truly|will|'ll|can|could|do|did|always|again|have|of course|honestly|clearly) )*(?:can't|cannot|never|can never|will never|'ll never) (?:(?:even|seem to|manage to|ever|possibly) )*(?:do|get|have) (?:anything|a single thing|one thing|something|things|it|this|any of it|the simplest|even)(?: simple| single)? ?(?:right|done|properly|correctly|straight|thing)?\b|\bi (?:never|can't|cannot) (?:get|do) (?:anything|things|it|a thing) right\b|\bnothing i (?:do|touch|try|say|ever do|write|make)\b[^.]*\b(?:right|works?|good|any good|enough|succeeds?|out)\b/,
  /\bi(?:'ve)? (?:always|constantly|forever|keep|only ever|inevitably|keep on|manage to|once again|yet again|never fail to)(?: (?:manage to|have to|end up))? (?:mess(?:ing|ed)?|screw(?:ing|ed)?|ruin(?:ing|ed)?|spoil(?:ing|ed|t)?|wreck(?:ing|ed)?|break(?:ing)?|fail(?:ing|ed)?|let(?:ting)? (?:everyone|everybody|people|the team|them|others) down|disappoint(?:ing|ed)?|destroy(?:ing|ed)?|botch(?:ing|ed)?|blow(?:ing)?|drag(?:ging)?|get(?:ting)? (?:it|everything|things) wrong)\b|\bi (?:ruin|spoil|wreck|destroy|break|mess up|screw up) everything\b|\bi(?:'ve| have)? (?:ruined|wrecked|destroyed|spoiled|spoilt) (?:everything|it all|it for everyone|my (?:life|career|future|chances|reputation))\b|\bi(?:'ve| have)? let (?:everyone|everybody|the whole [a-z]+|them all) down(?: again| as always| every time)?\b|\b(?:i'll|i will) (?:just|only|always|never) (?:fail|mess|disappoint|ruin|screw|learn|change|amount|be (?:good|trusted|able|forgiven|any))\b/,
  /\b(?:everything|it|all of (?:it|this)|this|the whole (?:thing|mess)) (?:is|was|'s) (?:(?:all|entirely|always|only|again|once more|my own|just|of course) )*my (?:own )?fault\b|\ball my fault\b|\bi (?:only )?have (?:only )?myself to blame\b|\bit(?:'s| is) always me\b|\bi(?:'m| am) (?:always )?(?:the one to blame|to blame for everything|the problem|the reason (?:everything|it all)|a danger to)\b/,
  /\b(?:it is|it's|it was|all is|everything is|i'm|i am|my career is|my career here is|my life is|that's it,? (?:it's|my)|my time here is|this is) (?:all |completely |as good as |finally |pretty much |probably )?(?:over|finished|ruined|lost|hopeless|the end)(?: for me| of me| of my career| of everything)?\b|\bthere(?:'s| is) no (?:way back|coming back|hope|point|recovering|future|saving|use)(?: for me| in trying| left| in me| from this| trying)?\b|\bno ?(?:one|body) (?:will|would|could|can|should) (?:ever |possibly )?(?:trust|forgive|respect|want|hire|work with|listen to|take|believe|rely on) (?:me|anything i)\b|\b(?:i|it) (?:can|will|could) never (?:be (?:forgiven|undone|repaired|made good|trusted)|make (?:this|it|up)|recover|show my face|live (?:this|it) down|forgive myself|look (?:them|anyone|him|her))\b|\bthe end of (?:me|my career|the road for me)\b|\b(?:unforgivable|irreparable|beyond repair|unforgiveable)\b/,
  /\bwhy (?:can't|cannot|can) i (?:never |not |ever )?(?:do|get|be|manage|learn|have)\b|\bashamed (?:to (?:exist|be|show|even)|of (?:being|myself|who|what i am))\b|\bit would be (?:better|best)(?: for (?:everyone|all|them|us))? if i\b|\bi(?:'ve| have)? (?:completely |totally |utterly )?failed (?:as an?|everyone|everybody|them all|at everything|completely|on every|in every|my whole|again, as)\b|\bnothing (?:will|is ever going to|would) (?:ever )?(?:come of me|become of me|work out for me|get better)\b|\bi (?:always |just |only |manage to )?(?:wreck|ruin|spoil|break|destroy|mess up|screw up|botch|fail at|fail in) (?:everything|every [a-z]+|all|anything|whatever)\b|\bi (?:don't|do not) (?:know why|understand why) (?:they|anyone|anybody|she|he) (?:keep|keeps|hired|hire|puts? up|bothers?|trusts?|trusted)\b|\bi(?:'m| am) (?:beyond (?:help|hope|saving)|no use|of no use|no good|a hopeless|not even)\b/,
  /\bi(?:'ve| have)? (?:really |simply |just )?(?:have |got )?(?:nothing to (?:offer|give|contribute|show)|no (?:talent|skills?|future|value|place here|worth|backbone|brain))\b|\bthere(?:'s| is) no (?:making (?:up|good)|undoing|fixing|repairing|saving|forgiving|helping|coming back|way back|hope)\b[^.]{0,20}|\bi(?:'ll| will) never (?:get over|recover|live|forgive|make up|be good|belong|learn|manage|deserve|amount|be able|be trusted|understand)\b|\bi (?:can't|cannot) be (?:trusted|relied|helped|left)\b|\bi cause (?:nothing but|only) (?:trouble|problems)\b|\b(?:i|all i) (?:only |ever )*(?:cause|bring|make|do is (?:cause|make|break|ruin|disappoint)) (?:nothing but |only |more )?(?:trouble|problems|harm|damage|extra work|things worse|mistakes|people|everything)\b/,
  /\b(?:i|how could i|why (?:am|was|do|can't) i|what kind of [a-z]+) (?:be |have been |am |always |so |such |such a |too |really |this )*(?:so |such an? |too |this |an? )(?:stupid|dumb|dense|slow|careless|useless|idiot|fool|incompetent|bad|hopeless|naive|blind|pathetic|weak|idiotic|failure|loser|mess|disappointment|disaster|coward|joke|burden|screw-?up)\b|\bwhat (?:an? )?(?:idiot|fool|moron|loser|failure|joke|disgrace|stupid|useless|clown|disaster|waste)\b|\bstupid,? stupid\b|\bwhat(?:'s| is) wrong with me\b|\bwhat is the matter with me\b|\bwhy (?:am i like this|do i even (?:try|bother)|bother)\b/,
  /\bi (?:(?:really|so|just|truly|still|honestly|simply|probably|clearly|obviously) )*(?:hate myself|despise myself|loathe myself|detest myself|don't deserve|do not deserve|deserve (?:to be (?:fired|sacked|punished|hated)|it all|this|nothing|no|worse|every bit)|should (?:just )?(?:quit|resign|give up|disappear|be (?:fired|sacked|ashamed)|never have (?:been hired|taken|become|joined|started|been))|don't belong|do not belong|have no business|am not worth|'m not worth|wish i (?:could disappear|weren't|wasn't|had never)|want to (?:disappear|hide|vanish|sink|give up)|give up on myself|disgust myself|can't forgive myself|cannot forgive myself|never learn|don't have what it takes|do not have what it takes|lack what it takes|haven't got what it takes|have no talent|have no right)\b|\b(?:not|isn't|never) (?:be )?cut out for\b|\b(?:everyone|everybody|they|the (?:whole )?team|people|others)(?: |(?='d))(?:would be|is|are|'d be|will be|must be) (?:all )?(?:much |far )?(?:better off without me|laughing at me|ashamed of me|sick of me|disappointed in me|tired of me|talking about me|hate|hating)\b|\b(?:everyone|everybody|they|the team) (?:must |all |surely |probably |will )*(?:hate|hates|despise|despises|think|thinks|knows?|regret)s? (?:me|i(?:'m| am) (?:an? )?(?:idiot|useless|stupid|incompetent|fraud|joke)|hiring me)\b|\b(?:any|an) (?:idiot|fool|child|monkey|beginner|intern|one else|ten-year-old)(?: else)? (?:could|would|can|knows) (?:have )?(?:done|do|seen|see|spotted|managed|known|been)(?: better| it| that| this)?\b|\b(?:ashamed of (?:myself|who i am|being)|disgusted with myself|sick of myself|a disgrace to|shame on me|my own worst enemy)\b|\bi(?:'m| am) not (?:smart|clever|good|capable|strong|bright|fit|worthy|qualified|made)(?: enough)?\b/,
  /\b(?:someone|somebody|a person|people|a [a-z]+) like me\b(?=[^.]*)(?<=\b(?:nobody|no one|who|why|not|n't|never|without|useless|wants|needs|with)\b[^.]{0,40})|\bi(?:'ve| have) (?:disgraced|embarrassed|humiliated|shamed|ruined|destroyed) (?:myself|my [a-z]+|everyone|the [a-z]+|us all)\b|\bmy (?:brain|head|mind|judg(?:e)?ment|work|memory|whole [a-z]+|life|career) (?:is|was) (?:(?:just|simply|totally|completely|so) )*(?:useless|worthless|rubbish|garbage|trash|mush|a joke|a mess|a disaster|broken|empty|good for nothing|hopeless|over|finished)\b|\bi should be (?:ashamed|fired|sacked|punished)\b|\b(?:me|i),? (?:again, )?(?:the|an) (?:idiot|fool|moron|failure|clown|loser|disgrace|joke|weak link|problem)\b|\bthe (?:idiot|fool|moron|clown|loser|disgrace|joke|weak link) (?:of|in) the (?:team|company|office|family|class|ward|room)\b|\b(?:always|once again|again|of course) (?:it's |it is |it was )?(?:just )?me who (?:ruins|breaks|messes|fails|spoils)\b/,
]);
const REFRAMED =
  /\b(?:but|then|yet|though|although|instead|however|until|so i|and then|today|next|from (?:now|monday|tomorrow)|still,? i|says the voice|that is not true|not true|wrong about that|otherwise|the (?:facts|review|evidence|log) says?|told myself|thought of|used to think|no longer|not that i)\b/;
const FELT =
  /\b(?:felt|i thought|thought i was|kept thinking|was telling myself|told myself|caught myself|noticed (?:myself|the thought)|the thought|a voice|voice says|the voice|my head said|sounded|part of me)\b/;

/** Words that attack the writer's own person. */
export function selfAttacks(reading: Reading): readonly Stretch[] {
  const { folded } = reading;
  for (const match of [...ATTACKS.matches(reading), ...VERDICTS.matches(reading)]) {
    if (isDistanced(folded) || isFollowedUp(reading)) return [];
    if (!isNegated(folded, match))
      return [{ start: match.index, end: match.index + match[0].trimEnd().length }];
  }
  return [];
}

/** A feeling told as one, followed by what came of it, or a thought looked at from outside. */
function isDistanced(folded: string): boolean {
  if (/\bthe (?:idea|thought|feeling|fear|worry|story|sentence|belief|old line) (?:that|of)\b/.test(folded))
    return true;
  if (/^\W*\uFFFC/.test(folded) && /\b(?:says?|said|voice|thought|otherwise|not true)\b/.test(folded))
    return true;
  return FELT.test(folded) && REFRAMED.test(folded);
}

/** "I felt like a fraud. Then I listed …": the next sentence says what came of the feeling. */
function isFollowedUp({ folded, sentence }: Reading): boolean {
  if (!sentence || !FELT.test(folded)) return false;
  const next = sentence.passage.sentences[sentence.index + 1]?.text.toLowerCase() ?? '';
  return /^\W*(?:then|but|today|tomorrow|now|so|next|instead|still|after|by|yet|this morning|at \d|on [a-z]+day|i (?:then|wrote|listed|asked|told|called|went|checked|looked))\b/.test(
    next,
  );
}

function isNegated(folded: string, match: RegExpExecArray): boolean {
  if (
    /^(?:it (?:is|was|'s)|it's|this is|everything is|all is)/.test(match[0]) &&
    /over|finished/.test(match[0]) &&
    !/\b(?:me|my|i|everything|all|hopeless|ruined|lost)\b/.test(match[0])
  )
    return true;
  if (
    /(?:unforgiv|irrepar|beyond repair)/.test(match[0]) &&
    !/\b(?:i am|i'm|my|me|i did|i've|i have)\b/.test(folded)
  )
    return true;
  return (
    /(?:\b|(?=n't))(?:not|n't|never|doesn't make me|does not make me|nobody said|no longer) $/.test(
      folded.slice(Math.max(0, match.index - 22), match.index),
    ) ||
    /^i(?:'m| am|'m just) not (?:worthless|useless|stupid|a failure|an idiot|a fraud|hopeless)/.test(match[0])
  );
}
