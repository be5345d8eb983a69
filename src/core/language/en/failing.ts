import type { Classes } from './grammar';
import { grammar } from './grammar';

const CLASSES: Classes = {
  person:
    'engineer|developer|operator|technician|nurse|doctor|teacher|manager|administrator|analyst|clerk|cashier|dispatcher|driver|pilot|captain|supervisor|foreman|inspector|lead|reviewer|tester|designer|author|worker|employee|intern|trainee|apprentice|member of staff|staff member|team member|colleague|receptionist|porter|courier|planner|pharmacist|surgeon|physician|midwife|secretary|assistant|officer|registrar|caretaker|guard|coordinator|controller|mechanic|fitter|welder|electrician|plumber|librarian|editor|accountant|director|dba|sre|admin|moderator|picker|packer|cook|chef|waiter|paramedic|volunteer|temp|freelancer|newcomer|new hire|new joiner|junior|senior|maintainer|programmer|person|man|woman|individual|lifeguard|cleaner|someone|somebody|whoever|on-call|committer|duty officer|watchkeeper|mate|crew member|signaller|machinist|baker|farmhand|groom|keeper|steward|attendant|tutor|instructor',
  inner:
    'carelessness|negligence|inattention|sloppiness|laziness|incompetence|recklessness|forgetfulness|complacency|indifference|absent-?mindedness|haste|impatience|overconfidence|arrogance|ignorance|inexperience|distraction|poor judge?ment|lack of [a-z]+|attitude|habits?|temper|mood|stubbornness|bad habits?|clumsiness|panic|confusion|memory|gullibility|bravado|fatigue|misjudge?ment|oversight|slip|lapse|hurry|eagerness|nerves|character|work ethic|discipline|sense of duty|obstinacy|thoughtlessness|neglect|curiosity|ego|pride',
  careless:
    'careless|negligent|inattentive|sloppy|lazy|reckless|distracted|inexperienced|incompetent|thoughtless|overconfident|complacent|forgetful|clumsy|hasty|impatient|unqualified|untrained|overeager|over-?eager|overtired|absent-?minded|gullible|lax|slack|slapdash|unprofessional|irresponsible|stubborn|green|clueless|undisciplined',
};

/** A person's nature put where the cause should stand. */
export const FAILINGS = grammar(CLASSES, [
  '(?:one|an?|the|some|our|that|this|single|simply|just an?) (?:single |lone |particularly |rather |very |too |all too )?(?:{careless}) (?:[a-z]+ )?(?:{person})s?',
  "(?:{person})s?(?:'s|') (?:own |sheer |usual |general |evident |apparent |personal |gross |plain )*(?:{inner})|(?:{inner}) (?:of|by|on the part of|in|from) (?:the|an?|one|our|some|two) (?:[a-z]+ ){0,2}?(?:{person})s?|(?:because of|due to|owing to|down to|out of|through|caused by|from) (?:sheer |plain |pure |simple |gross |mere |his |her |their |personal )+(?:{inner})",
  '(?:comes?|came|boils?|boiled|goes|went|was|is|traced|traces|due|put|points?|pointed) (?:back |all |entirely |solely |straight |simply )*(?:down |back |up )?(?:to|on) (?:a single |one |an? |the )(?:[a-z]+ )?(?:{person})(?: (?:who|at|on|in|from|not)[^.;,]{0,40})?(?=\\W*$|[.;,]| (?:who|not))',
  "(?:an?|the|our|one|some) (?:[a-z]+ )?(?:{person}) (?:who|that) (?:did not|didn't|does not|doesn't|had never|had not|hadn't|could not|couldn't|was not|wasn't|never|should|ought|forgot|failed|ignored|was (?:new|tired|careless|distracted|not|too|in a|on (?:his|her|their))|had (?:no|little|only|just)|barely|hardly|clearly|thought (?:he|she|they))[^.;,]{0,40}",
  "(?:{person})s? (?:on (?:duty|call|shift) |in charge |concerned |responsible )?(?:simply |just |clearly |obviously |evidently |also |really |probably |never |again )*(?:did not|didn't|does not|doesn't|could not|couldn't|would not|wouldn't|never) (?:even |really |bother to |bother |properly |ever |seem to |take the time to |know |care |have the |pay )+[a-z]+|(?:{person}) (?:lacked|lacks|has no|had no|shows no|showed no|is not up to|was not up to|is too|was too|had too much) (?:the |any |enough |basic |necessary )*[a-z]+",
]);
