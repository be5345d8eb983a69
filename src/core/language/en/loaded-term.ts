import { PhraseSet } from './phrase-set';
import type { Reading } from './reading';
import type { Stretch } from './soon';

/** Words with a meaning in law. */
const TERMS = new RegExp(
  `\\b(?:${[
    'data (?:breach(?:es)?|leaks?|theft)|(?:security|privacy|confidentiality) breach(?:es)?|breach(?:es)? of (?:data|confidentiality|contract|duty|privacy|law|the law|security|personal [a-z]+)',
    'leak(?:ed|s|age|ing)? (?:of )?(?:(?:the |our |your |some |all |customer |patient |personal |user |confidential |member |sensitive )*)(?:data|information|details|records|passwords?|credentials|addresses|names|card numbers?|files)|(?:data|information|details|records|passwords?|credentials|addresses|documents) (?:was|were|has been|have been|had been|got) (?:leaked|stolen|hacked)',
    'unauthori[sz]ed (?:access|use|disclosure|intrusion|login|logins|entry|third part(?:y|ies))|unlawful(?:ly)?|illegal(?:ly)?|illicit(?:ly)?',
    'hack(?:ed|ers?|ing)|cyber-?attacks?|intrud(?:ed|ers?)|break-in',
    '(?:gross(?:ly)? )?negligen(?:ce|t|tly)|wilful(?:ly)?|liable|liabilit(?:y|ies)|culpab(?:le|ly|ility)|malpractice|misconduct',
    '(?:claims? for |pay |paying |liquidated |compensatory |punitive )damages|compensation for damages?|fraud(?:ulent(?:ly)?)?|embezzle(?:d|ment)?|forger(?:y|ies)|forged|theft|criminal(?:ly)?|sabotage[d]?|violat(?:ed|ion|ions|es) (?:of )?(?:the )?(?:law|act|gdpr|regulations?|contract|statute|privacy)|infringe(?:d|ment|ments|s)?|guilty|crime',
  ].join('|')})\\b`,
);
const LOADED = new PhraseSet(() => [TERMS]);
/** Confirmed, or told as open. */
const SETTLED =
  /\b(?:confirmed|established|found by|ruled|court|judg(?:e)?ment|verdict|convicted|admitted|notified (?:to|the)|reported to the (?:police|authority|regulator|commissioner)|police (?:confirmed|report)|forensic|investigation (?:showed|found|confirmed))\b/;
const OPEN =
  /\b(?:suspected|possible|potential|alleged|unconfirmed|(?<!\d )may|might|whether|if|under investigation|being (?:examined|investigated|checked)|no (?:sign|evidence|indication|trace|case|such|data|personal)|not|n't|without|against|prevent(?:s|ed|ing)?|protect(?:s|ed|ion)?|in case of|excluded?|rule[sd]? out|neither|nor|never|nobody)\b/;
const PLAIN =
  /\b(?:memory leak|leak test|leak detector|limited liability|liability (?:insurance|act|limited)|fraud (?:detection|team|check|department|prevention|rule|score|filter)|illegal (?:instruction|argument|state|character|move|operation)|unauthori[sz]ed (?:error|response|status)|hacking (?:together|around)|hackathon|anti-?theft|criminal record check|breach of (?:the )?(?:dam|dyke|wall|hull)|penetration test)/;

/** Legal terms stated before the facts are confirmed. */
export function loadedTerms(reading: Reading): readonly Stretch[] {
  const { folded } = reading;
  const match = LOADED.first(reading);
  if (!match || SETTLED.test(folded) || OPEN.test(folded) || PLAIN.test(folded)) return [];
  return [{ start: match.index, end: match.index + match[0].length }];
}
