import type { Range } from '../text';
import { readInline } from './inline';
import type { Passage, Sentence } from './model';
import { BREAK, type MappedText } from './normalise';
import { maskQuotations } from './quotations';

/** What is read in a passage's text, wherever that stands: the passages of several versions of a document share it. */
export class Reading {
  private mapped: MappedText | undefined;
  private spans: readonly Range[] = [];

  /**
   * The sentences as a passage's own. See `Sentence` for the form they have.
   *
   * @param text the passage's; always the same for one reading
   */
  sentencesOf(passage: Passage, text: string): readonly Sentence[] {
    const mapped = (this.mapped ??= this.read(detached(text)));
    return this.spans.map(({ start, end }, index) => new MappedSentence(mapped, start, end, passage, index));
  }

  private read(text: string): MappedText {
    const mapped = maskQuotations(readInline(text, { start: 0, end: text.length }));
    this.spans = splitSentences(mapped.text);
    return mapped;
  }
}

/** A copy that stands for itself: as a part of the document's text it would keep all of that in memory. */
function detached(text: string): string {
  return [text.slice(0, 1), text.slice(1)].join('');
}

class MappedSentence implements Sentence {
  readonly text: string;

  constructor(
    private readonly mapped: MappedText,
    private readonly start: number,
    private readonly end: number,
    readonly passage: Passage,
    readonly index: number,
  ) {
    this.text = mapped.text.slice(start, end);
  }

  get range(): Range {
    return this.placed(this.start, this.end);
  }

  locate(start: number, end: number): Range {
    const last = this.text.length;
    let from = Math.min(Math.max(0, start), last);
    let to = Math.min(Math.max(from, end), last);
    if (splitsPair(this.text, from)) from--;
    if (splitsPair(this.text, to)) to++;
    return this.placed(this.start + from, this.start + to);
  }

  private placed(from: number, to: number): Range {
    const { start, end } = this.mapped.locate(from, to);
    const base = this.passage.range.start;
    return { start: base + start, end: base + end };
  }
}

function splitsPair(text: string, at: number): boolean {
  return (
    at > 0 && isLow(text.charCodeAt(at)) && !isLow(text.charCodeAt(at - 1)) && isHigh(text.charCodeAt(at - 1))
  );
}
const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;

const OPENERS = '「『（(【［[〈《“';
const CLOSERS = '」』）)】］]〉》”';
/** Never at a sentence's end. */
const ABBREVIATION =
  /(?:^|[\s(])(?:[A-Za-z]|e\.g|i\.e|vs|approx|Nos?|Mrs?|Ms|Dr|Prof|St|[Ff]ig|cf|[Vv]er|vol|pp|al)$/;
/** At a sentence's end where a capital follows. */
const MAYBE_ABBREVIATION =
  /(?:^|[\s(\d])(?:[ap]\.m|etc|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|min|max)$/;

/** Longer ones are cut, so that what a check costs has a bound. Nobody writes them. */
const MAX_SENTENCE = 800;

/** Ranges of the sentences in normalised text, without the blanks around them. Blank stretches yield nothing. */
export function splitSentences(text: string): readonly Range[] {
  const brackets = bracketPairs(text);
  let inside = 0;
  const sentences: Range[] = [];
  let start = 0;
  const close = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text[from] ?? '')) from++;
    while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
    for (; to - from > MAX_SENTENCE; from = sentences.at(-1)?.end ?? to) {
      const cut = from + MAX_SENTENCE;
      sentences.push({ start: from, end: splitsPair(text, cut) ? cut - 1 : cut });
    }
    if (to > from) sentences.push({ start: from, end: to });
    start = end;
  };
  for (const match of text.matchAll(SENTENCE_END)) {
    const at = match.index;
    while ((brackets[inside]?.end ?? Infinity) <= at) inside++;
    if (at < start || (brackets[inside]?.start ?? Infinity) < at) continue;
    if (match[0] === BREAK) {
      close(at);
      start = at + 1;
    } else if (endsSentence(text, at, match[0])) {
      let end = at + 1;
      while (end < text.length && '。！？｡!?'.includes(text[end] ?? '')) end++;
      while (end < text.length && '"’\''.includes(text[end] ?? '')) end++;
      close(end);
    }
  }
  close(text.length);
  return sentences;
}

const SENTENCE_END = /[。！？｡.!?\n]/g;
const BRACKET = /[「『（(【［[〈《“」』）)】］\]〉》”\n]/g;

/** Outermost pairs of brackets, in order. Brackets without a partner in the same line are ordinary text. */
function bracketPairs(text: string): readonly Range[] {
  const pairs: Range[] = [];
  const open = new Map<number, number[]>();
  for (const match of text.matchAll(BRACKET)) {
    const at = match.index;
    if (match[0] === BREAK) {
      open.clear();
      continue;
    }
    const opens = OPENERS.indexOf(match[0]);
    if (opens >= 0) {
      const places = open.get(opens);
      if (places) places.push(at);
      else open.set(opens, [at]);
      continue;
    }
    const start = open.get(CLOSERS.indexOf(match[0]))?.pop();
    if (start === undefined) continue;
    // Pairs that cross each other count as one.
    let from = start;
    while ((pairs.at(-1)?.end ?? -1) > from) from = Math.min(from, pairs.pop()?.start ?? from);
    pairs.push({ start: from, end: at + 1 });
  }
  return pairs;
}

const WIDE = /[\u3000-\u30ff\u3400-\u9fff\ufffc]/;

function endsSentence(text: string, at: number, char: string): boolean {
  if (char === '。' || char === '｡' || char === '！' || char === '？') return true;
  const after = text[at + 1];
  const before = text[at - 1] ?? '';
  if (char !== '.') {
    return after === undefined || /[\s"'”’)」』]/.test(after) || WIDE.test(after) || WIDE.test(before);
  }
  if (WIDE.test(before)) return after === undefined || !/[\w.]/.test(after);
  if (after !== undefined && !/[\s"'”’]/.test(after)) return false;
  if (after === undefined) return true;
  if (before === '.') return !/^\s+[a-z]/.test(text.slice(at + 1, at + 4));
  const word = text.slice(Math.max(0, at - 8), at);
  if (ABBREVIATION.test(word)) return false;
  return !MAYBE_ABBREVIATION.test(word) || /^\s+["'“]?[A-Z]/.test(text.slice(at + 1, at + 5));
}
