import type { Sentence } from '../../document/model';
import type { Example, PhraseHit } from '../../lint/rule';

/** The English half of a phrase rule; the rule's own file joins it to the Japanese one. */
export interface EnglishPart {
  readonly check: (sentence: Sentence) => Iterable<PhraseHit>;
  readonly examples: readonly Example[];
}
