/**
 * Strings of which every text that a pattern matches contains at least one; undefined where there is no such set, or none was found.
 * Taken from the pattern's source, as full-text indexes do before they run a regular expression. Of several sets, the one that is
 * rarest by `frequency`.
 */
export function needlesOf(pattern: RegExp, frequency = frequencyOf): readonly string[] | undefined {
  // Folded case would need every spelling of every letter.
  if (pattern.ignoreCase) return undefined;
  try {
    return new Reader(pattern.source, /[uv]/.test(pattern.flags), frequency).read();
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

class Unreadable extends Error {}

type Needles = readonly string[] | undefined;

/** What is known of the stretches a part of a pattern matches. */
interface Part {
  /** All of them. */
  readonly exact: Needles;
  /** Each contains one of these. */
  readonly needles: Needles;
}

const NOTHING: Part = { exact: undefined, needles: undefined };
const EMPTY: Part = { exact: [''], needles: undefined };
/** More alternatives than this are not followed together. */
const MAX_EXACT = 64;
const MAX_CLASS = 16;
/** Needles of this length are rare enough; longer ones only take time to make. */
const LONG = 4;

class Reader {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly unicode: boolean,
    private readonly frequency: (needle: string) => number,
  ) {}

  read(): Needles {
    const needles = this.needlesOfPart(this.alternatives());
    if (this.at < this.source.length) throw new Unreadable();
    return needles;
  }

  private alternatives(): Part {
    const parts = [this.sequence()];
    while (this.take('|')) parts.push(this.sequence());
    const exact = union(parts.map((part) => part.exact));
    return {
      exact: exact && exact.length <= MAX_EXACT ? exact : undefined,
      needles: union(parts.map((part) => this.needlesOfPart(part))),
    };
  }

  private sequence(): Part {
    let best: Needles;
    let run: readonly string[] = [''];
    let whole = true;
    const consider = (needles: Needles) => (best = this.better(best, needles));
    while (this.at < this.source.length && !'|)'.includes(this.peek())) {
      const part = this.quantified(this.atom());
      consider(part.needles);
      if (part.exact && run.length * part.exact.length <= MAX_EXACT) {
        run = joined(run, part.exact);
        if (run.some(({ length }) => length < LONG)) continue;
        consider(run);
        run = [''];
        whole = false;
        continue;
      }
      consider(run);
      run = part.exact ?? [''];
      whole = false;
    }
    consider(run);
    return { exact: whole ? run : undefined, needles: best };
  }

  private quantified(part: Part): Part {
    if (!'*+?{'.includes(this.peek() || ' ')) return part;
    const [, marks] = /^([*+?]|\{\d+(?:,\d*)?\})?\??/.exec(this.source.slice(this.at, this.at + 16)) ?? [];
    if (marks === undefined) return part;
    this.at += marks.length;
    this.take('?');
    const [least = 0, most = Infinity] = { '*': [0], '+': [1], '?': [0, 1] }[marks] ?? bounds(marks);
    if (least === 1 && most === 1) return part;
    if (least > 0) return { exact: undefined, needles: this.needlesOfPart(part) };
    return most === 1 && part.exact ? { exact: union([part.exact, ['']]), needles: undefined } : NOTHING;
  }

  private atom(): Part {
    const char = this.next();
    if (char === '(') return this.group();
    if (char === '[') return this.characterClass();
    if (char === '\\') return this.escape();
    if (char === '^' || char === '$') return EMPTY;
    return char === '.' ? NOTHING : { exact: [char], needles: undefined };
  }

  private group(): Part {
    const kind = /^\?(?:<?[=!]|:|<[A-Za-z]\w*>)/.exec(this.source.slice(this.at, this.at + 64))?.[0] ?? '';
    if (kind === '' && this.peek() === '?') throw new Unreadable();
    this.at += kind.length;
    const inner = this.alternatives();
    if (!this.take(')')) throw new Unreadable();
    if (kind.endsWith('!')) return EMPTY;
    // What is looked for around the match stands in the text as well.
    return kind.endsWith('=') ? { exact: [''], needles: this.needlesOfPart(inner) } : inner;
  }

  private characterClass(): Part {
    const negated = this.take('^');
    const chars: string[] = [];
    let known = !negated;
    while (!this.take(']')) {
      const [from] = this.classMember() ?? [];
      if (from === undefined) {
        known = false;
      } else if (this.peek() === '-' && this.source[this.at + 1] !== ']') {
        this.at++;
        const [to] = this.classMember() ?? [];
        const first = from.codePointAt(0) ?? 0;
        const last = to?.codePointAt(0) ?? Infinity;
        if (last - first > MAX_CLASS) known = false;
        else for (let code = first; code <= last; code++) chars.push(String.fromCodePoint(code));
      } else chars.push(from);
      if (chars.length > MAX_CLASS) known = false;
    }
    return known ? { exact: chars, needles: undefined } : NOTHING;
  }

  private classMember(): Needles {
    const char = this.next();
    if (char === '[') throw new Unreadable();
    return char === '\\' ? this.escape().exact : [char];
  }

  private escape(): Part {
    const char = this.next();
    if (/[bB]/.test(char)) return EMPTY;
    if (/[pP]/.test(char) && this.unicode) {
      while (this.next() !== '}');
      return NOTHING;
    }
    if (/[dDsSwW]/.test(char)) return NOTHING;
    if (/[1-9kcux0]/.test(char)) return this.code(char);
    return { exact: [CONTROLS[char] ?? char], needles: undefined };
  }

  /** `\u3042` and `\x41`; other numbered and named things are not followed. */
  private code(kind: string): Part {
    const length = kind === 'u' ? 4 : kind === 'x' ? 2 : 0;
    const digits = this.source.slice(this.at, this.at + length);
    if (length === 0 || !/^[0-9a-fA-F]+$/.test(digits) || digits.length < length) throw new Unreadable();
    this.at += length;
    return { exact: [String.fromCharCode(parseInt(digits, 16))], needles: undefined };
  }

  private peek(): string {
    return this.source[this.at] ?? '';
  }

  private next(): string {
    const code = this.source.codePointAt(this.at);
    if (code === undefined) throw new Unreadable();
    const char = this.unicode ? String.fromCodePoint(code) : this.peek();
    this.at += char.length;
    return char;
  }

  private take(char: string): boolean {
    if (this.peek() !== char) return false;
    this.at++;
    return true;
  }

  private needlesOfPart({ exact, needles }: Part): Needles {
    return this.better(exact, needles);
  }

  /** The set that fewer texts contain one of. A set with the empty string says nothing. */
  private better(a: Needles, b: Needles): Needles {
    const useful = (set: Needles) => (set && set.length > 0 && !set.includes('') ? set : undefined);
    const [one, other] = [useful(a), useful(b)];
    if (!one || !other) return one ?? other;
    return this.rarity(one) <= this.rarity(other) ? one : other;
  }

  private rarity(set: readonly string[]): number {
    return set.reduce((sum, needle) => sum + this.frequency(needle), 0);
  }
}

const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v' };

function bounds(marks: string): readonly [number, number] {
  const [least = '0', most] = marks.slice(1, -1).split(',');
  return [Number(least), most === undefined ? Number(least) : most === '' ? Infinity : Number(most)];
}

function joined(starts: readonly string[], ends: readonly string[]): readonly string[] {
  const [start, end] = [starts[0], ends[0]];
  if (starts.length === 1 && ends.length === 1) return [`${start}${end}`];
  return starts.flatMap((one) => ends.map((other) => one + other));
}

function union(sets: readonly Needles[]): Needles {
  const all = new Set<string>();
  for (const set of sets) {
    if (!set) return undefined;
    for (const one of set) all.add(one);
  }
  return [...all];
}

/** Roughly how often a string stands in a Japanese sentence: kana often, other characters seldom, two of them still less. */
export function frequencyOf(needle: string): number {
  let estimate = 1;
  for (let at = 0; at < Math.min(needle.length, 3); at++)
    estimate *= isKana(needle.charCodeAt(at)) ? 0.3 : 0.05;
  return estimate;
}

/** Hiragana, and the marks 、 and 。 */
function isKana(code: number): boolean {
  return (code >= 0x3041 && code <= 0x3093) || code === 0x3001 || code === 0x3002;
}
