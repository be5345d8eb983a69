import type { PhraseHit } from '../lint/rule';

/** The hit that stands first in the sentence: a second one on the same fault would only repeat it. */
export function first(hits: Iterable<PhraseHit>): readonly PhraseHit[] {
  const [earliest] = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  return earliest ? [earliest] : [];
}

/** One hit over all that stand in the sentence: several signs of one fault are one fault. */
export function merged(hits: Iterable<PhraseHit>): readonly PhraseHit[] {
  const all = [...hits];
  if (all.length === 0) return [];
  return [{ start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) }];
}
