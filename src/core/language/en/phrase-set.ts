import { needlesOf } from '../needles';
import { scan } from '../scan';

/** Bits of the table that tells at once which trigrams no pattern needs. */
const TABLE_BITS = 14;
/** Patterns that one set tells apart by the bits of a number. */
const MAX_PATTERNS = 31;

/** A string that a text must contain for some of the patterns to match, found by the trigram at `offset` in it. */
interface Needle {
  readonly text: string;
  readonly offset: number;
  patterns: number;
}

/** What a set looks into: a folded text and its trigrams, numbered once for all sets. */
export interface Haystack {
  readonly folded: string;
  readonly trigrams: Int32Array;
}

/**
 * Patterns that are run only over texts which contain one of the strings they need: a sentence is asked hundreds of patterns,
 * and nearly none of them match. Made and compiled at the first use.
 */
export class PhraseSet {
  private made: readonly Group[] | undefined;

  constructor(private readonly make: () => readonly RegExp[]) {}

  /** The first match of each pattern, in the order of the patterns. */
  *matches(text: Haystack): Generator<RegExpExecArray & { readonly pattern: number }> {
    for (const { base, patterns, index } of (this.made ??= groupsOf(this.make()))) {
      let candidates = index.candidates(text);
      for (let at = 0; candidates !== 0; at++, candidates >>>= 1) {
        if ((candidates & 1) === 0) continue;
        const match = patterns[at]?.exec(text.folded);
        if (match) yield Object.assign(match, { pattern: base + at });
      }
    }
  }

  /** Whether the text contains a string that one of the patterns needs. */
  mayMatch(text: Haystack): boolean {
    return (this.made ??= groupsOf(this.make())).some(({ index }) => index.candidates(text) !== 0);
  }

  /** Every match of each pattern, for patterns with the `g` flag. */
  *all(text: Haystack): Generator<RegExpExecArray> {
    for (const { patterns, index } of (this.made ??= groupsOf(this.make()))) {
      let candidates = index.candidates(text);
      for (let at = 0; candidates !== 0; at++, candidates >>>= 1) {
        const pattern = (candidates & 1) === 0 ? undefined : patterns[at];
        if (pattern) yield* scan(text.folded, pattern);
      }
    }
  }

  /** The match of the first pattern that matches. */
  first(text: Haystack): RegExpExecArray | undefined {
    for (const match of this.matches(text)) return match;
    return undefined;
  }
}

/** As many patterns as one index tells apart. */
interface Group {
  /** Number of the first. */
  readonly base: number;
  readonly patterns: readonly RegExp[];
  readonly index: Index;
}

function groupsOf(all: readonly RegExp[]): readonly Group[] {
  const groups: Group[] = [];
  for (let base = 0; base < all.length; base += MAX_PATTERNS) {
    const patterns = all.slice(base, base + MAX_PATTERNS);
    groups.push({ base, patterns, index: new Index(patterns) });
  }
  return groups;
}

class Index {
  private readonly begins = new Uint8Array(1 << TABLE_BITS);
  private readonly needles = new Map<number, Needle[]>();
  /** Patterns of which no needed string is known. */
  private always = 0;

  constructor(patterns: readonly RegExp[]) {
    patterns.forEach((pattern, index) => {
      const needles = needlesOf(pattern, frequencyOf);
      if (!needles || needles.some(({ length }) => length < 3)) this.always |= 1 << index;
      else for (const needle of needles) this.add(needle, 1 << index);
    });
  }

  candidates({ folded, trigrams }: Haystack): number {
    let found = this.always;
    for (let at = 0; at < trigrams.length; at++) {
      const key = trigrams[at] ?? 0;
      if (this.begins[slot(key)] === 0) continue;
      for (const { text, offset, patterns } of this.needles.get(key) ?? []) {
        if ((found & patterns) !== patterns && folded.startsWith(text, at - offset)) found |= patterns;
      }
    }
    return found >>> 0;
  }

  private add(text: string, bit: number): void {
    const offset = rarestTrigram(text);
    const key = trigramAt(text, offset);
    const known = this.needles.get(key) ?? [];
    const same = known.find((needle) => needle.text === text);
    if (same) same.patterns |= bit;
    else known.push({ text, offset, patterns: bit });
    this.needles.set(key, known);
    this.begins[slot(key)] = 1;
  }
}

/** The numbers of all trigrams of a text, by their place. */
export function trigramsOf(text: string): Int32Array {
  const trigrams = new Int32Array(Math.max(0, text.length - 2));
  for (let at = 0; at < trigrams.length; at++) trigrams[at] = trigramAt(text, at);
  return trigrams;
}

function trigramAt(text: string, at: number): number {
  return (
    ((text.charCodeAt(at) & 0x3ff) << 20) |
    ((text.charCodeAt(at + 1) & 0x3ff) << 10) |
    (text.charCodeAt(at + 2) & 0x3ff)
  );
}

function slot(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - TABLE_BITS);
}

function rarestTrigram(text: string): number {
  let best = 0;
  for (let at = 1; at + 3 <= text.length; at++) {
    if (frequencyOf(text.slice(at, at + 3)) < frequencyOf(text.slice(best, best + 3))) best = at;
  }
  return best;
}

/** Letters of English text from the most to the least frequent, the blank among them. */
const BY_FREQUENCY = ' etaoinsrhldcumfpgwybvkxjqz';

/** Roughly how often a string stands in English text. */
function frequencyOf(needle: string): number {
  let estimate = 1;
  for (const char of needle.slice(0, 12)) {
    const rank = BY_FREQUENCY.indexOf(char);
    estimate *= rank < 0 ? 0.01 : 0.16 / (1 + rank / 2);
  }
  return estimate;
}
