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
  return {
    text,
    locate: (start, end) => ({ start: base + start, end: base + end }),
  };
}

/** Units with their origins, while they are being collected. `from[i]` and `to[i]` bound the origin of unit `i`. */
export class Units implements MappedText {
  readonly from: number[] = [];
  readonly to: number[] = [];
  private parts: string[] = [];
  private joined = '';

  /** Appends `text`, all of whose units stand for the same stretch of the document. */
  add(text: string, from: number, to: number): void {
    this.parts.push(text);
    for (let i = 0; i < text.length; i++) {
      this.from.push(from);
      this.to.push(to);
    }
  }

  /** The piece added last. */
  get last(): string {
    return this.parts.at(-1) ?? this.joined.slice(-1);
  }

  get text(): string {
    if (this.parts.length > 0) {
      this.joined += this.parts.join('');
      this.parts = [];
    }
    return this.joined;
  }

  locate(start: number, end: number): Range {
    const from = this.from[start] ?? this.to.at(-1) ?? 0;
    return { start: from, end: end > start ? (this.to[end - 1] ?? from) : from };
  }
}
