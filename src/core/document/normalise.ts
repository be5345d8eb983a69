import type { Range } from '../text';

/** Stands for one stretch that is never flagged: code, a URL, a comment, quoted words. */
export const FILLER = '\ufffc';
/** Stands for a forced line break. It ends a sentence, so no sentence contains it. */
export const BREAK = '\n';

/** Text whose every UTF-16 unit knows the stretch of the document it came from. */
export interface MappedText {
  readonly text: string;
  /** The document range of the units from `start` to `end`; empty where they are equal. */
  locate(start: number, end: number): Range;
}

/** Compatibility characters whose folding would change what a sentence is, or that read better as one character. */
const KEPT: Readonly<Record<string, string>> = { '…': '…', '‥': '‥', '～': '〜', '⋯': '…' };

/** A base with more marks than this is noise; the rest is folded on its own, so that no cluster grows without bound. */
const MAX_MARKS = 8;

function isMark(code: number): boolean {
  return (
    (code >= 0x0300 && code <= 0x036f) ||
    code === 0x3099 ||
    code === 0x309a ||
    code === 0xff9e ||
    code === 0xff9f ||
    (code >= 0xfe00 && code <= 0xfe0f)
  );
}

/** End of the character at `at`: a code point with the combining marks behind it. */
export function clusterEnd(text: string, at: number, limit: number): number {
  let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  for (let marks = 0; marks < MAX_MARKS && end < limit && isMark(text.charCodeAt(end)); marks++) end++;
  return Math.min(end, limit);
}

/** One character in compatibility form: `Ａ` → `A`, `ｶﾞ` → `ガ`, a decomposed `が` → `が`. */
export function fold(cluster: string): string {
  if (cluster.length === 1 && cluster.charCodeAt(0) < 0x7f) return cluster;
  return KEPT[cluster] ?? cluster.replace(/[\ufe00-\ufe0f]/g, '').normalize('NFKC');
}

/** True for text that folding and inline marks leave as it is; most Japanese prose without brackets and digits in full width. */
export function isPlain(text: string): boolean {
  return (
    /^[\x20\x24\x25\x28-\x29\x2b-\x3b\x3d\x3f-\x5a\x61-\x7a、。々〆〜ぁ-ゖァ-ヺー・一-鿿]*$/.test(text) &&
    !text.includes('://') &&
    !text.includes('www.')
  );
}

/** A stretch of the document taken over unit by unit. */
export function plainText(text: string, base: number): MappedText {
  const units = new Units();
  units.add(text, base, base + text.length);
  return units;
}

/**
 * Text with its origins, while it is being collected. What was taken over unit by unit is remembered as one run, so that a passage
 * has few of them: `from[i]` and `to[i]` bound the origin of the units from `at[i]` to `at[i + 1]`.
 */
export class Units implements MappedText {
  private readonly at: number[] = [];
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private parts: string[] = [];
  private joined = '';
  private length = 0;

  /** Appends `text` that stands for a stretch of the document: unit by unit where both are equally long, else as a whole. */
  add(text: string, from: number, to: number): void {
    if (text === '') return;
    const last = this.at.length - 1;
    if (last >= 0 && text.length === to - from && this.to[last] === from && this.isRun(last))
      this.to[last] = to;
    else {
      this.at.push(this.length);
      this.from.push(from);
      this.to.push(to);
    }
    this.parts.push(text);
    this.length += text.length;
  }

  /** Appends a part of another text with its origins. */
  copy(other: MappedText, start: number, end: number): void {
    if (!(other instanceof Units)) return;
    for (let run = other.runOf(start); start < end; run++) {
      const stop = Math.min(end, other.at[run + 1] ?? other.length);
      const origin = other.locate(start, stop);
      this.add(other.text.slice(start, stop), origin.start, origin.end);
      start = stop;
    }
  }

  /** The last unit. */
  get last(): string {
    return (this.parts.at(-1) ?? this.joined).slice(-1);
  }

  get text(): string {
    if (this.parts.length > 0) {
      this.joined += this.parts.join('');
      this.parts = [];
    }
    return this.joined;
  }

  locate(start: number, end: number): Range {
    const first = this.runOf(start);
    const from = this.isRun(first)
      ? (this.from[first] ?? 0) + start - (this.at[first] ?? 0)
      : (this.from[first] ?? 0);
    if (start >= this.length) return { start: this.to.at(-1) ?? 0, end: this.to.at(-1) ?? 0 };
    if (end <= start) return { start: from, end: from };
    const last = this.runOf(end - 1);
    const to = this.isRun(last) ? (this.from[last] ?? 0) + end - (this.at[last] ?? 0) : (this.to[last] ?? 0);
    return { start: from, end: to };
  }

  /** Whether a run's units and its origin's are the same in number. */
  private isRun(run: number): boolean {
    return (
      (this.at[run + 1] ?? this.length) - (this.at[run] ?? 0) === (this.to[run] ?? 0) - (this.from[run] ?? 0)
    );
  }

  /** The run that holds a unit. */
  private runOf(unit: number): number {
    let low = 0;
    let high = this.at.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.at[middle] ?? 0) <= unit) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
