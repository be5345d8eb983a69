import type { Sentence } from '../../document/model';
import type { Example, PhraseHit } from '../../lint/rule';
import type { Localized } from '../../text';

/** The English half of a phrase rule; the rule's own file joins it to the Japanese one. */
export interface EnglishPart {
  readonly check: (sentence: Sentence) => Iterable<PhraseHit>;
}

/** Where an example stands: document type and heading, as in `Example`. */
type Place = Pick<Example, 'doc' | 'section'>;

/** Texts with marks, each optionally with its better wording. */
export function hits(
  place: Place,
  ...texts: readonly (string | readonly [string, string])[]
): readonly Example[] {
  return texts.map((text) =>
    typeof text === 'string'
      ? { lang: 'en', ...place, text }
      : { lang: 'en', ...place, text: text[0], ok: text[1] },
  );
}

/** Texts that are right, all for one reason. */
export function passes(why: Localized, place: Place, ...texts: readonly string[]): readonly Example[] {
  return texts.map((text) => ({ lang: 'en', ...place, text, why }));
}
