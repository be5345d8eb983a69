import { escapeSnippet } from '../lint/places';

/** A place to fill in, with the words that stand there first. */
export function placeholder(tab: number, words: string): string {
  return `\${${tab}:${escapeSnippet(words)}}`;
}

/** A place to fill in from a list; plain text where the list is empty. */
export function choice(tab: number, options: readonly string[], otherwise: string): string {
  if (options.length === 0) return placeholder(tab, otherwise);
  return `\${${tab}|${options.map((option) => option.replace(/[\\,|$}]/g, '\\$&')).join(',')}|}`;
}
