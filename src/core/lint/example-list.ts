import type { Lang, Localized } from '../text';
import type { Example } from './rule';

/** Where an example stands: document type and heading, as in `Example`. */
type Place = Pick<Example, 'doc' | 'section'>;

/** Writes a rule's examples in one language, many of one place at a time. */
export function examplesIn(lang: Lang) {
  return {
    /** Texts with marks, each optionally with its better wording. */
    hits: (place: Place, ...texts: readonly (string | readonly [string, string])[]): readonly Example[] =>
      texts.map((text) =>
        typeof text === 'string' ? { lang, ...place, text } : { lang, ...place, text: text[0], ok: text[1] },
      ),
    /** Texts that are right, all for one reason. */
    passes: (why: Localized, place: Place, ...texts: readonly string[]): readonly Example[] =>
      texts.map((text) => ({ lang, ...place, text, why })),
  };
}
