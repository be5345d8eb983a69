import type { Sentence } from '../document/model';
import { Prefilter, PREFILTER_SIZE } from '../language/prefilter';
import { scan } from '../language/scan';
import type { Localized } from '../text';
import type { PhraseHit } from './rule';

/** What a sentence must contain to be a hit, and what makes it right after all. */
export interface Phrase {
  /** With the `g` flag. Each match is a hit; a group named `hit` narrows it. */
  readonly pattern: RegExp;
  /** Takes a match back. */
  readonly unless?: (sentence: Sentence, match: RegExpExecArray) => boolean;
  readonly message?: Localized;
}

/** A check made of phrases; enough for most rules. Hits come in the order of the phrases. */
export function phrases(list: readonly Phrase[]): (sentence: Sentence) => Iterable<PhraseHit> {
  const groups = groupsOf(list);
  return function* (sentence) {
    for (const { prefilter, phrases } of groups) {
      let candidates = prefilter().candidates(sentence.text);
      for (let index = 0; candidates !== 0; index++, candidates >>= 1) {
        const phrase = phrases[index];
        if (phrase && (candidates & 1) !== 0) yield* hitsOf(phrase, sentence);
      }
    }
  };
}

/** The phrases in as many groups as prefilters are needed, which are made at their first use. */
function groupsOf(list: readonly Phrase[]) {
  const groups = [];
  for (let at = 0; at < list.length; at += PREFILTER_SIZE) {
    const phrases = list.slice(at, at + PREFILTER_SIZE);
    let made: Prefilter | undefined;
    const prefilter = () => (made ??= new Prefilter(phrases.map(({ pattern }) => pattern)));
    groups.push({ phrases, prefilter });
  }
  return groups;
}

function* hitsOf({ pattern, unless, message }: Phrase, sentence: Sentence): Iterable<PhraseHit> {
  for (const match of scan(sentence.text, pattern)) {
    if (match[0] === '' || unless?.(sentence, match)) continue;
    const narrowed = match.groups?.['hit'];
    const start = match.index + (narrowed === undefined ? 0 : match[0].indexOf(narrowed));
    const end = start + (narrowed ?? match[0]).length;
    yield message ? { start, end, message } : { start, end };
  }
}
