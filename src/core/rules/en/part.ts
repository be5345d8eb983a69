import type { Sentence } from '../../document/model';
import { examplesIn } from '../../lint/example-list';
import type { PhraseHit } from '../../lint/rule';

/** The English half of a phrase rule; the rule's own file joins it to the Japanese one. */
export interface EnglishPart {
  readonly check: (sentence: Sentence) => Iterable<PhraseHit>;
}

export const { hits, passes } = /* @__PURE__ */ examplesIn('en');
