import { clusterEnd, fold } from '../document/normalise';

/** Why a pattern is not taken. */
export type PatternFault = 'syntax' | 'unbounded' | 'backreference' | 'costly' | 'long' | 'empty';

export interface BoundedPattern {
  /** The pattern in JavaScript's notation for the `u` flag, full-width characters folded as sentences have them. */
  readonly source: string;
  /** The UTF-16 units with which a match can begin; undefined where it can be any. */
  readonly first: ReadonlySet<string> | undefined;
}

/** Characters of a pattern. */
const LONGEST = 1000;
const DEEPEST = 20;
/** What trying a pattern at one place may take. A place is then tried in constant time, and a text in linear time. */
const MOST_STEPS = 2000;

/**
 * Reads a pattern and proves that trying it at one place takes a bounded number of steps, whatever the text: repeats have an
 * upper limit, there are no back references, and the ways through it are few. Looking ahead and behind is fine. A native
 * regular expression then cannot hang, and no library of its own is needed.
 */
export function boundPattern(
  source: string,
  ignoreCase: boolean,
): BoundedPattern | { readonly fault: PatternFault } {
  if (source.length > LONGEST) return { fault: 'long' };
  try {
    const part = new PatternReader(source, ignoreCase).read();
    if (part.steps > MOST_STEPS) return { fault: 'costly' };
    new RegExp(part.source, 'u');
    if (part.empty) return { fault: 'empty' };
    return { source: part.source, first: part.first };
  } catch (error) {
    return { fault: error instanceof Fault ? error.kind : 'syntax' };
  }
}

/** A text as a pattern that matches itself. */
export function escapeRegex(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

class Fault extends Error {
  constructor(readonly kind: PatternFault) {
    super(kind);
  }
}

/** A part of a pattern with what matching it can cost. */
interface Part {
  readonly source: string;
  /** The most ways in which a backtracking matcher can leave this part. */
  readonly paths: number;
  /** The most steps over all these ways. */
  readonly steps: number;
  readonly first: ReadonlySet<string> | undefined;
  /** Can match the empty text. */
  readonly empty: boolean;
}

const NONE: ReadonlySet<string> = new Set();
const nothing: Part = { source: '', paths: 1, steps: 0, first: NONE, empty: true };
const digits = [...'0123456789'];

class PatternReader {
  private at = 0;
  private depth = 0;

  constructor(
    private readonly text: string,
    private readonly ignoreCase: boolean,
  ) {}

  read(): Part {
    const part = this.choice();
    if (this.at < this.text.length) throw new Fault('syntax');
    return part;
  }

  private choice(): Part {
    if (++this.depth > DEEPEST) throw new Fault('costly');
    const parts = [this.sequence()];
    while (this.take('|')) parts.push(this.sequence());
    this.depth--;
    return parts.length === 1 ? (parts[0] ?? nothing) : either(parts);
  }

  private sequence(): Part {
    let whole = nothing;
    while (this.at < this.text.length && !'|)'.includes(this.text.charAt(this.at)))
      whole = follow(whole, this.repeated(this.atom()));
    return whole;
  }

  private repeated(part: Part): Part {
    const found = /^(?:[*+?]|\{\d{1,4}(?:,\d{0,4})?\})/.exec(this.text.slice(this.at, this.at + 12))?.[0];
    if (found === undefined) return part;
    this.at += found.length;
    const lazy = this.take('?') ? '?' : '';
    if (found === '*' || found === '+' || found.endsWith(',}')) throw new Fault('unbounded');
    const [least = 0, most = least] = found === '?' ? [0, 1] : found.slice(1, -1).split(',').map(Number);
    return repeat(part, least, most, found + lazy);
  }

  private atom(): Part {
    const char = this.char();
    switch (char) {
      case '(':
        return this.group();
      case '[':
        return this.set();
      case '\\':
        return this.escape();
      case '.':
        return { source: '.', paths: 1, steps: 1, first: undefined, empty: false };
      case '^':
      case '$':
        return { ...nothing, source: char, steps: 1 };
      case '*':
      case '+':
      case '?':
        throw new Fault('syntax');
      default:
        return this.literal(char + this.marks());
    }
  }

  private group(): Part {
    const [opening = '('] =
      /^\((?:\?(?::|<?[=!]|<[A-Za-z_]\w{0,30}>))?/.exec(this.text.slice(this.at - 1)) ?? [];
    this.at += opening.length - 1;
    const part = this.choice();
    if (!this.take(')')) throw new Fault('syntax');
    const source = `${opening}${part.source})`;
    return /[=!]$/.test(opening) ? { ...nothing, source, steps: part.steps + 1 } : { ...part, source };
  }

  /** A set of characters: `[…]`. */
  private set(): Part {
    let source = '[';
    let first: Set<string> | undefined = new Set();
    if (this.take('^')) {
      source += '^';
      first = undefined;
    }
    for (;;) {
      const char = this.char();
      if (char === ']') break;
      if (char === '\\') {
        const escaped = char + this.classEscape();
        source += escaped;
        if (escaped === '\\d') for (const digit of digits) first?.add(digit);
        else if (/^\\[^\w]$/.test(escaped)) first?.add(escaped.charAt(1));
        else first = undefined;
      } else {
        const folded = fold(char);
        const one = [...folded].length === 1 ? folded : char;
        source += '[^-]'.includes(one) && char !== '-' ? `\\${one}` : one;
        first?.add(one.charAt(0));
      }
      // A range: what it covers is left to the matcher.
      if (this.text.charAt(this.at) === '-' && this.text.charAt(this.at + 1) !== ']') first = undefined;
    }
    return { source: `${source}]`, paths: 1, steps: 1, first: first && this.cases(first), empty: false };
  }

  private classEscape(): string {
    const rest = /^(?:u\{[\da-fA-F]{1,6}\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[pP]\{[\w=]{1,40}\})/.exec(
      this.text.slice(this.at, this.at + 50),
    )?.[0];
    if (rest !== undefined) {
      this.at += rest.length;
      return rest;
    }
    return this.char();
  }

  private escape(): Part {
    const escaped = this.classEscape();
    if (/^[1-9]$|^k$/.test(escaped)) throw new Fault('backreference');
    if (/^[bB]$/.test(escaped)) return { ...nothing, source: `\\${escaped}`, steps: 1 };
    const source = `\\${escaped}`;
    if (/^[ux]./.test(escaped))
      return this.literal(String.fromCodePoint(parseInt(escaped.replace(/[^\da-fA-F]/g, ''), 16)));
    if (escaped === 'd') return { source, paths: 1, steps: 1, first: new Set(digits), empty: false };
    if (/^[DwWsStnrfv0]$|^[pP]\{/.test(escaped))
      return { source, paths: 1, steps: 1, first: undefined, empty: false };
    if (/^[A-Za-z]$/.test(escaped)) throw new Fault('syntax');
    return this.literal(escaped);
  }

  private literal(char: string): Part {
    const folded = fold(char);
    if (folded === '') return nothing;
    const letters = [...folded];
    const source = letters.length === 1 ? escapeRegex(folded) : `(?:${escapeRegex(folded)})`;
    const first = this.cases(new Set([folded.charAt(0)]));
    return { source, paths: 1, steps: letters.length, first, empty: false };
  }

  private cases(units: ReadonlySet<string>): ReadonlySet<string> {
    if (!this.ignoreCase) return units;
    return new Set([...units].flatMap((unit) => [unit, unit.toLowerCase(), unit.toUpperCase()]));
  }

  /** The marks that belong to the character just read: ﾊﾞ is one letter. */
  private marks(): string {
    const { text, at } = this;
    this.at = clusterEnd(text, at - 1, text.length);
    return text.slice(at, this.at);
  }

  private char(): string {
    const code = this.text.codePointAt(this.at);
    if (code === undefined) throw new Fault('syntax');
    const char = String.fromCodePoint(code);
    this.at += char.length;
    return char;
  }

  private take(char: string): boolean {
    if (this.text.charAt(this.at) !== char) return false;
    this.at++;
    return true;
  }
}

function follow(a: Part, b: Part): Part {
  return {
    source: a.source + b.source,
    paths: a.paths * b.paths,
    steps: a.steps + a.paths * b.steps,
    first: a.empty ? union(a.first, b.first) : a.first,
    empty: a.empty && b.empty,
  };
}

function either(parts: readonly Part[]): Part {
  const paths = parts.map((part) => part.paths);
  const steps = parts.map((part) => part.steps);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  // Where no two can begin alike, at most one goes further than its first character.
  const apart = areApart(parts);
  return {
    source: parts.map((part) => part.source).join('|'),
    paths: apart ? Math.max(...paths) : sum(paths),
    steps: parts.length + (apart ? Math.max(...steps) : sum(steps)),
    first: parts.reduce<Part['first']>((all, part) => union(all, part.first), NONE),
    empty: parts.some((part) => part.empty),
  };
}

function areApart(parts: readonly Part[]): boolean {
  const seen = new Set<string>();
  for (const { first, empty } of parts) {
    if (!first || empty) return false;
    for (const unit of first) {
      if (seen.has(unit)) return false;
      seen.add(unit);
    }
  }
  return true;
}

/** At most `most` times: the ways out after each number of times, and the steps to get there. */
function repeat(part: Part, least: number, most: number, mark: string): Part {
  let paths = 0;
  let steps = 0;
  let ways = 1;
  for (let times = 0; times <= most && steps <= MOST_STEPS; times++) {
    if (times >= least) paths += ways;
    if (times < most) steps += ways * Math.max(part.steps, 1);
    ways *= part.paths;
  }
  return {
    source: part.source + mark,
    paths: Math.max(paths, 1),
    steps,
    first: part.first,
    empty: least === 0 || part.empty,
  };
}

function union(a: Part['first'], b: Part['first']): Part['first'] {
  return a && b ? new Set([...a, ...b]) : undefined;
}
