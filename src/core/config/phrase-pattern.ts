import { clusterEnd, fold } from '../document/normalise';
import type { Localized } from '../text';
import { boundPattern, escapeRegex, type PatternFault } from './bounded-pattern';

/** Something to find at one place of a sentence's normalised text. */
export interface PhrasePattern {
  /** Sticky where `first` is known, else it searches. */
  readonly regex: RegExp;
  /** All of a match, in lower case, where that is known. */
  readonly literal?: string;
  /** The UTF-16 units with which a match can begin; undefined where it can be any. */
  readonly first: ReadonlySet<string> | undefined;
  /** A match in which this group is not empty is none. */
  readonly emptyGroup?: number;
}

interface LiteralOptions {
  readonly ignoreCase: boolean;
  /** `edges`: Latin letters at either end stand at the border of a word. `always`: as prh's `wordBoundary`. */
  readonly wholeWords: 'edges' | 'always' | 'never';
}

/** A text in the form in which sentences are matched: half-width letters and digits, full-width kana. */
export function foldText(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length;) {
    const end = clusterEnd(text, at, text.length);
    folded += fold(text.slice(at, end));
    at = end;
  }
  return folded;
}

/** A literal text; undefined where nothing is left of it. */
export function literalPattern(text: string, options: LiteralOptions): PhrasePattern | undefined {
  const folded = foldText(text).trim();
  if (folded === '') return undefined;
  const { ignoreCase, wholeWords } = options;
  const border = (edge: string) => wholeWords === 'always' || (wholeWords === 'edges' && /\w/.test(edge));
  const source = [
    border(folded[0] ?? '') ? '\\b' : '',
    escapeRegex(folded),
    border(folded.at(-1) ?? '') ? '\\b' : '',
  ].join('');
  const unit = folded.charAt(0);
  const first = ignoreCase ? [unit, unit.toLowerCase(), unit.toUpperCase()] : [unit];
  const regex = new RegExp(source, ignoreCase ? 'iuy' : 'uy');
  return { regex, literal: lowerCase(folded), first: new Set(first) };
}

/** In lower case, unit by unit: the few letters that would become longer stay as they are. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (char) =>
    char.toLowerCase().length === char.length ? char.toLowerCase() : char,
  ).join('');
}

/** `/source/flags`, as in prh and JavaScript; undefined where the text is none. */
export function splitRegex(text: string): { readonly source: string; readonly flags: string } | undefined {
  const end = text.lastIndexOf('/');
  if (end < 2 || !text.startsWith('/') || !/^[gimsuy]{0,6}$/.test(text.slice(end + 1))) return undefined;
  return { source: text.slice(1, end), flags: text.slice(end + 1) };
}

/** A pattern between slashes, or why it is not taken. */
export function regexPattern(
  { source, flags }: { readonly source: string; readonly flags: string },
  wholeWords: boolean,
): PhrasePattern | { readonly fault: Localized } {
  const bounded = boundPattern(source, flags.includes('i'));
  if ('fault' in bounded) return { fault: FAULTS[bounded.fault] };
  const { source: own, first } = bounded;
  const body = wholeWords ? `\\b(?:${own})\\b` : own;
  return { regex: new RegExp(body, `u${flags.includes('i') ? 'i' : ''}${first ? 'y' : 'g'}`), first };
}

const FAULTS: Readonly<Record<PatternFault, Localized>> = {
  syntax: {
    ja: 'パターンの書き方に誤りがあります。括弧の組と \\ の後の文字を確かめてください',
    en: 'This pattern is not well formed. Check the brackets and what follows each \\',
  },
  unbounded: {
    ja: '上限のない繰り返し（* や +）は使えません。.{0,30} のように上限を書いてください',
    en: 'Repeats need an upper limit. In place of * or + write one, as in .{0,30}',
  },
  backreference: {
    ja: '前の括弧を指す \\1 は使えません。語を並べて書いてください',
    en: 'Back references such as \\1 are not possible. Spell the words out',
  },
  costly: {
    ja: '繰り返しや選択の組み合わせが多すぎます。いくつかのパターンに分けてください',
    en: 'This pattern combines too many repeats and choices. Split it into several',
  },
  long: {
    ja: 'パターンが長すぎます。いくつかに分けてください',
    en: 'This pattern is too long. Split it into several',
  },
  empty: {
    ja: '空の文字に当てはまるパターンです。必ず現れる文字を書いてください',
    en: 'This pattern matches nothing at all. Write a character that must be there',
  },
};
