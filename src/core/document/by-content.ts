import type { Passage, TenmatsuDocument } from './model';

/**
 * A function of a passage's text that is computed once for that text in all versions of a document.
 *
 * @param compute may read the passage's text and language, and nothing around it
 */
export function byContent<T>(
  compute: (text: string, lang: Passage['lang']) => T,
): (passage: Passage, document: TenmatsuDocument) => T {
  const results = new WeakMap<object, { readonly value: T }>();
  return (passage, { text }) => {
    const known = results.get(passage.content);
    if (known) return known.value;
    const value = compute(text.slice(passage.range.start, passage.range.end), passage.lang);
    results.set(passage.content, { value });
    return value;
  };
}
