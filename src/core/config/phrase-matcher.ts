import { foldText, lowerCase, type PhrasePattern } from './phrase-pattern';
import type { TeamPhrase } from './team-config';

/** A phrase in a normalised text. */
export interface PhraseMatch {
  readonly start: number;
  readonly end: number;
  readonly phrase: TeamPhrase;
  /** What to write instead, with the pattern's groups filled in. */
  readonly prefer: string | undefined;
}

interface Candidate {
  readonly phrase: TeamPhrase;
  readonly pattern: PhrasePattern;
  /** `phrase.prefer` as sentences have it. */
  readonly preferred: string | undefined;
}

/**
 * A function that finds phrases in a sentence's text. Of those that overlap, the first one counts, and of those that begin
 * together the longest. Takes time in proportion to the text: literal words are looked up in one tree however many there are, and
 * of the patterns only those are tried at a place that can begin with its character, each in a bounded number of steps.
 */
export function createMatcher(phrases: readonly TeamPhrase[]): (text: string) => readonly PhraseMatch[] {
  const index = new Index();
  for (const phrase of phrases) {
    const preferred = phrase.prefer === undefined ? undefined : foldText(phrase.prefer);
    for (const pattern of phrase.patterns) index.add({ phrase, pattern, preferred });
  }
  return (text) => new Scan(text, index).matches();
}

/** A letter of the literal words' tree. */
interface Letter {
  readonly next: Map<string, Letter>;
  readonly ending: Candidate[];
}

class Index {
  /** The literal words, letter by letter. */
  readonly root: Letter = { next: new Map(), ending: [] };
  /** Patterns by the units with which they can begin. */
  readonly byUnit = new Map<string, Candidate[]>();
  /** Patterns that can begin with anything. */
  readonly anywhere: Candidate[] = [];

  add(candidate: Candidate): void {
    const { literal, first } = candidate.pattern;
    if (literal !== undefined) this.leaf(literal).ending.push(candidate);
    else if (!first) this.anywhere.push(candidate);
    else for (const unit of first) this.byUnit.set(unit, [...(this.byUnit.get(unit) ?? []), candidate]);
  }

  private leaf(word: string): Letter {
    let letter = this.root;
    for (let at = 0; at < word.length; at++) {
      const unit = word.charAt(at);
      const next = letter.next.get(unit) ?? { next: new Map(), ending: [] };
      letter.next.set(unit, next);
      letter = next;
    }
    return letter;
  }
}

class Scan {
  private readonly lower: string;
  /** Where patterns whose match was taken back go on. */
  private readonly resume = new Map<PhrasePattern, number>();
  /** The next match of a pattern that can begin with anything. */
  private readonly ahead = new Map<PhrasePattern, RegExpExecArray | null>();

  constructor(
    private readonly text: string,
    private readonly index: Index,
  ) {
    this.lower = lowerCase(text);
  }

  matches(): readonly PhraseMatch[] {
    const found: PhraseMatch[] = [];
    for (let at = 0; at < this.text.length;) {
      const match = this.longest(at);
      if (match) found.push(match);
      at = match ? match.end : at + 1;
    }
    return found;
  }

  private longest(at: number): PhraseMatch | undefined {
    const { root, byUnit, anywhere } = this.index;
    let best: PhraseMatch | undefined;
    const tryAll = (candidates: readonly Candidate[] | undefined) => {
      if (!candidates) return;
      for (const candidate of candidates) {
        const match = this.match(candidate, at);
        if (match && (!best || match.end > best.end)) best = match;
      }
    };
    let letter = root.next.get(this.lower.charAt(at));
    for (let end = at + 1; letter; letter = letter.next.get(this.lower.charAt(end++))) tryAll(letter.ending);
    tryAll(byUnit.get(this.text.charAt(at)));
    tryAll(anywhere);
    return best;
  }

  private match({ phrase, pattern, preferred }: Candidate, at: number): PhraseMatch | undefined {
    const { emptyGroup } = pattern;
    if (emptyGroup !== undefined && at < (this.resume.get(pattern) ?? 0)) return undefined;
    const match = this.exec(pattern, at);
    // On the second half of a pair the matcher steps back to its first.
    if (!match || match[0] === '' || match.index !== at) return undefined;
    const end = at + match[0].length;
    if (emptyGroup !== undefined && match[emptyGroup]) {
      this.resume.set(pattern, end);
      return undefined;
    }
    if (match.length === 1) {
      if (preferred !== undefined && this.isWritten(preferred, match[0], at)) return undefined;
      return { start: at, end, phrase, prefer: phrase.prefer };
    }
    const prefer = phrase.prefer?.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
    if (prefer !== undefined && this.isWritten(foldText(prefer), match[0], at)) return undefined;
    return { start: at, end, phrase, prefer };
  }

  /** A match at a place, or another one: only that at the place is asked for. */
  private exec(pattern: PhrasePattern, at: number): RegExpExecArray | null {
    const { regex, first } = pattern;
    const known = first ? undefined : this.ahead.get(pattern);
    if (known === null || (known && known.index >= at)) return known;
    regex.lastIndex = at;
    const match = regex.exec(this.text);
    if (!first) this.ahead.set(pattern, match);
    return match;
  }

  /** Whether what is preferred stands there already: 「サーバー」 contains 「サーバ」. */
  private isWritten(preferred: string, found: string, at: number): boolean {
    for (let inside = preferred.indexOf(found); inside >= 0; inside = preferred.indexOf(found, inside + 1))
      if (at >= inside && this.text.startsWith(preferred, at - inside)) return true;
    return false;
  }
}
