import type { Range } from '../text';
import { BREAK, clusterEnd, FILLER, fold, isPlain, plainText, Units, type MappedText } from './normalise';

/**
 * Reads the inline marks of a passage in one pass: emphasis marks, tags and comments go, soft line breaks fold, and code, URLs,
 * links, images and struck-out text become one filler each. Linear in the passage, whatever stands in it.
 */
export function readInline(source: string, range: Range): MappedText {
  const text = source.slice(range.start, range.end);
  return isPlain(text) ? plainText(text, range.start) : new InlineReader(source, range).read();
}

const CJK = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;
const URL = /(?:https?:\/\/|www\.)[^\s<>"'`|「」『』（）()、。，．]+/y;
const TAG = /<\/?[A-Za-z][^<>\n]{0,500}>/y;
const AUTOLINK = /<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:|[^\s<>@]{1,64}@)[^\s<>]{0,1000}>/y;
const ENTITY = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});/y;
const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};
/** Characters that are neither marks nor folded, nor begin a URL. */
const ORDINARY =
  /[\x22-\x25\x27-\x29\x2b-\x3b\x3d\x3f-\x5a\x5d\x5e\x61-\x67\x69-\x76\x78-\x7d、。々〆〜ぁ-ゖァ-ヺー・一-鿿「」『』【】]+/y;
const ESCAPABLE = /[!-/:-@[-`{-~]/;

class InlineReader {
  private readonly units = new Units();
  private readonly closers: ReadonlyMap<number, number>;
  private readonly backticks = new Map<number, number[]>();
  /** Memory of forward searches, so that a mark without its partner is looked for once. */
  private readonly found = new Map<string, number>();
  private at: number;

  constructor(
    private readonly source: string,
    private readonly range: Range,
  ) {
    this.at = range.start;
    for (let at = range.start; at < range.end; at++) {
      if (source[at] !== '`') continue;
      const end = this.runEnd(at, '`');
      const starts = this.backticks.get(end - at);
      if (starts) starts.push(at);
      else this.backticks.set(end - at, [at]);
      at = end - 1;
    }
    for (const starts of this.backticks.values()) starts.reverse();
    this.closers = matchBrackets(source, range);
  }

  read(): MappedText {
    while (this.at < this.range.end) {
      this.ordinary();
      if (this.at >= this.range.end) break;
      const next = this.special();
      if (next !== undefined) {
        this.at = next;
        continue;
      }
      const end = clusterEnd(this.source, this.at, this.range.end);
      this.units.add(fold(this.source.slice(this.at, end)), this.at, end);
      this.at = end;
    }
    return this.units;
  }

  /** Takes over what needs no look. Its last character is left: a combining mark may follow it. */
  private ordinary(): void {
    ORDINARY.lastIndex = this.at;
    const match = ORDINARY.exec(this.source);
    const end = Math.min(this.at + (match?.[0].length ?? 0), this.range.end) - 1;
    if (end <= this.at) return;
    this.units.add(this.source.slice(this.at, end), this.at, end);
    this.at = end;
  }

  /** Handles a mark at the current place and returns the place behind it; undefined for an ordinary character. */
  private special(): number | undefined {
    switch (this.source[this.at]) {
      case '\\':
        return this.escape();
      case '`':
        return this.code();
      case '<':
        return this.angle();
      case '!':
        return this.source[this.at + 1] === '[' ? this.link(this.at + 1) : undefined;
      case '[':
        return this.link(this.at);
      case '*':
      case '_':
        return this.emphasis();
      case '~':
        return this.strike();
      case '&':
        return this.entity();
      case ' ':
        return this.blanks();
      case '\n':
      case '\r':
        return this.lineBreak();
      case 'h':
      case 'w':
        return this.filler(this.match(URL));
      default:
        return undefined;
    }
  }

  private filler(end: number | undefined): number | undefined {
    if (end === undefined) return undefined;
    this.units.add(FILLER, this.at, end);
    return end;
  }

  private match(pattern: RegExp, at = this.at): number | undefined {
    pattern.lastIndex = at;
    const match = pattern.exec(this.source);
    return match && at + match[0].length <= this.range.end ? at + match[0].length : undefined;
  }

  /** First place of `mark` at or behind `at` in the passage. */
  private find(mark: string, at: number): number | undefined {
    let known = this.found.get(mark);
    if (known === undefined || (known >= 0 && known < at)) {
      known = this.source.slice(at, this.range.end).indexOf(mark);
      if (known >= 0) known += at;
      this.found.set(mark, known);
    }
    return known < 0 ? undefined : known;
  }

  private runEnd(at: number, mark: string): number {
    let end = at;
    while (end < this.range.end && this.source[end] === mark) end++;
    return end;
  }

  private escape(): number | undefined {
    const next = this.at + 1;
    const char = this.source[next];
    if (next >= this.range.end || char === undefined) return undefined;
    if (char === '\n' || char === '\r') {
      this.units.add(BREAK, this.at, next);
      return this.skipBreak(next);
    }
    if (!ESCAPABLE.test(char)) return undefined;
    this.units.add(char, this.at, next + 1);
    return next + 1;
  }

  private code(): number {
    const start = this.at;
    const opened = this.runEnd(start, '`');
    const starts = this.backticks.get(opened - start) ?? [];
    while ((starts.at(-1) ?? Infinity) <= start) starts.pop();
    const close = starts.at(-1);
    if (close === undefined) {
      this.units.add(this.source.slice(start, opened), start, opened);
      return opened;
    }
    const end = close + (opened - start);
    this.units.add(FILLER, start, end);
    return end;
  }

  private angle(): number | undefined {
    if (this.source.startsWith('<!--', this.at)) {
      const close = this.find('-->', this.at + 4);
      return close === undefined ? undefined : close + 3;
    }
    const auto = this.match(AUTOLINK);
    if (auto !== undefined) return this.filler(auto);
    const end = this.match(TAG);
    if (end === undefined) return undefined;
    if (/^<br[\s/>]/i.test(this.source.slice(this.at, this.at + 4))) this.units.add(BREAK, this.at, end);
    return end;
  }

  private link(bracket: number): number | undefined {
    const close = this.closers.get(bracket);
    if (close === undefined) return undefined;
    if (this.source[bracket + 1] === '^') return close + 1;
    const target = this.closers.get(close + 1);
    return target === undefined ? undefined : this.filler(target + 1);
  }

  private emphasis(): number | undefined {
    const mark = this.source[this.at] as '*' | '_';
    const end = this.runEnd(this.at, mark);
    const before = this.at > this.range.start ? (this.source[this.at - 1] ?? ' ') : ' ';
    const after = end < this.range.end ? (this.source[end] ?? ' ') : ' ';
    const open = /\s/.test(before) && /\s/.test(after);
    const inWord = mark === '_' && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
    if (!open && !inWord) return end;
    this.units.add(this.source.slice(this.at, end), this.at, end);
    return end;
  }

  private strike(): number | undefined {
    if (!this.source.startsWith('~~', this.at)) return undefined;
    const close = this.find('~~', this.at + 2);
    return close === undefined ? undefined : this.filler(close + 2);
  }

  private entity(): number | undefined {
    const end = this.match(ENTITY);
    if (end === undefined) return undefined;
    const source = this.source.slice(this.at, end);
    this.units.add(ENTITIES[source] ?? FILLER, this.at, end);
    return end;
  }

  /** A soft break goes between Japanese characters and is a blank elsewhere; two blanks before it force a break. */
  private lineBreak(): number {
    const end = this.skipBreak(this.at);
    const hard = this.source.slice(Math.max(this.range.start, this.at - 2), this.at) === '  ';
    const after = this.source[end] ?? '';
    if (hard) this.units.add(BREAK, this.at, end);
    else if (!CJK.test(this.units.last) && !CJK.test(after)) this.units.add(' ', this.at, end);
    return end;
  }

  /** Blanks before a comment or at a line's end belong to these. */
  private blanks(): number | undefined {
    const end = this.runEnd(this.at, ' ');
    const after = this.source[end];
    return after === '\n' || after === '\r' || this.source.startsWith('<!--', end) ? end : undefined;
  }

  private skipBreak(at: number): number {
    let end = at;
    while (end < this.range.end && /\s/.test(this.source[end] ?? '')) end++;
    return end;
  }
}

/** Pairs `[` with `]` and `(` with `)` within a passage; keys are the openers' places. Unpaired ones have no entry. */
function matchBrackets(source: string, range: Range): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: Record<'[' | '(', number[]> = { '[': [], '(': [] };
  for (let at = range.start; at < range.end; at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (char === '[' || char === '(') open[char].push(at);
    else if (char === ']' || char === ')') {
      const opener = open[char === ']' ? '[' : '('].pop();
      if (opener !== undefined) pairs.set(opener, at);
    }
  }
  return pairs;
}
