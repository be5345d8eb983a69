import { frequencyOf, needlesOf } from './needles';

/** How many patterns one prefilter holds: a bit of a small integer for each. */
export const PREFILTER_SIZE = 30;

const SINGLE_BUCKETS = 4096;
const PAIR_BUCKETS = 16_384;

/**
 * Tells which of a few patterns can match a text at all, in one pass over it: checks run hundreds of patterns over thousands of
 * sentences, and nearly none of them match.
 */
export class Prefilter {
  /** Patterns by the character, or the two characters, that one of their needles contains. */
  private readonly singles = new Map<number, number>();
  private readonly pairs = new Map<number, number>();
  /** Whether there may be an entry, by the low bits of its key: most characters of a text have none. */
  private readonly singleBuckets = new Uint8Array(SINGLE_BUCKETS);
  private readonly pairBuckets = new Uint8Array(PAIR_BUCKETS);
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
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (this.singleBuckets[code % SINGLE_BUCKETS] === 1) found |= this.singles.get(code) ?? 0;
      if (this.pairBuckets[bucketOf(before, code)] === 1) found |= this.pairs.get((before << 16) | code) ?? 0;
      before = code;
    }
    return found;
  }

  private add(needle: string, bit: number): void {
    const at = rarestPair(needle);
    const first = needle.charCodeAt(at);
    if (needle.length === 1) {
      this.singles.set(first, (this.singles.get(first) ?? 0) | bit);
      this.singleBuckets[first % SINGLE_BUCKETS] = 1;
      return;
    }
    const second = needle.charCodeAt(at + 1);
    const key = (first << 16) | second;
    this.pairs.set(key, (this.pairs.get(key) ?? 0) | bit);
    this.pairBuckets[bucketOf(first, second)] = 1;
  }
}

function bucketOf(first: number, second: number): number {
  return (first * 31 + second) % PAIR_BUCKETS;
}

/** Where the two units of a needle stand that are looked for. */
function rarestPair(needle: string): number {
  let best = 0;
  for (let at = 1; at + 1 < needle.length; at++) {
    if (frequencyOf(needle.slice(at, at + 2)) < frequencyOf(needle.slice(best, best + 2))) best = at;
  }
  return best;
}
