import type { Sentence } from '../document/model';
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
  return function* (sentence) {
    for (const { pattern, unless, message } of list) {
      for (const match of scan(sentence.text, pattern)) {
        if (match[0] === '' || unless?.(sentence, match)) continue;
        const narrowed = match.groups?.['hit'];
        const start = match.index + (narrowed === undefined ? 0 : match[0].indexOf(narrowed));
        const end = start + (narrowed ?? match[0]).length;
        yield message ? { start, end, message } : { start, end };
      }
    }
  };
}
