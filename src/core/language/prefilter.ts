import { frequencyOf, needlesOf } from './needles';

/** How many patterns one prefilter holds: a bit of a small integer for each. */
export const PREFILTER_SIZE = 30;

const BUCKETS = 4096;

/**
 * Tells which of a few patterns can match a text at all, in one pass over it: checks run hundreds of patterns over thousands of
 * sentences, and nearly none of them match.
 */
export class Prefilter {
  /** Whether a needle may begin with a character, by its low bits. */
  private readonly begins = new Uint8Array(BUCKETS);
  /** Patterns by the character, or the two characters, that one of their needles contains. */
  private readonly singles = new Map<number, number>();
  private readonly pairs = new Map<number, number>();
  /** Patterns that have no needles. */
  private always = 0;

  constructor(patterns: readonly RegExp[]) {
    if (patterns.length > PREFILTER_SIZE) throw new RangeError(`more than ${PREFILTER_SIZE} patterns`);
    patterns.forEach((pattern, index) => {
      const needles = needlesOf(pattern);
      if (!needles) this.always |= 1 << index;
      else for (const needle of needles) this.add(needle, 1 << index);
    });
  }

  /** One bit for each pattern, the first in the lowest: set where it may match. */
  candidates(text: string): number {
    let found = this.always;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (this.begins[code % BUCKETS] === 0) continue;
      found |= this.singles.get(code) ?? 0;
      found |= this.pairs.get((code << 16) | text.charCodeAt(at + 1)) ?? 0;
    }
    return found;
  }

  private add(needle: string, bit: number): void {
    const at = rarestPair(needle);
    const first = needle.charCodeAt(at);
    const [map, key] =
      needle.length === 1 ? [this.singles, first] : [this.pairs, (first << 16) | needle.charCodeAt(at + 1)];
    map.set(key, (map.get(key) ?? 0) | bit);
    this.begins[first % BUCKETS] = 1;
  }
}

/** Where the two units of a needle stand that are looked for. */
function rarestPair(needle: string): number {
  let best = 0;
  for (let at = 1; at + 1 < needle.length; at++) {
    if (frequencyOf(needle.slice(at, at + 2)) < frequencyOf(needle.slice(best, best + 2))) best = at;
  }
  return best;
}
