import type { Lang } from '../text';

/**
 * What a fix or a template leaves for the writer to fill in, with a word on what belongs there: 「◯◯（担当）」. Left as it is, the
 * check for placeholders finds it, so that it cannot pass for a fact.
 */
export function blank(lang: Lang, hint: string): string {
  return lang === 'ja' ? `◯◯（${hint}）` : `XX (${hint})`;
}

/** Whether the words still start with such a blank. */
export function isBlank(words: string): boolean {
  return /^(?:◯◯|XX(?![A-Za-z]))/.test(words);
}
