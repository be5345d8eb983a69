/** A word, number or mark of a folded sentence. `'ll`, `'re`, `n't` and the like are words of their own. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Folded. */
  readonly word: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Starts with a capital in the text as written. */
  readonly capital: boolean;
}

const TOKEN = /[\p{L}][\p{L}\p{M}\p{N}_-]*|\d[\d.,:/]*\d|\d|'(?:ll|re|ve|m|d|s)\b|[^\s]/gu;
const CONTRACTED_NOT = /^(.+)n$/;

/** `text` as written, `folded` its folded form. */
export function tokenize(text: string, folded: string): readonly Token[] {
  const tokens: Token[] = [];
  let previousEnd = 0;
  for (const match of folded.matchAll(TOKEN)) {
    const start = match.index;
    if (start < previousEnd) continue;
    const word = match[0];
    let end = start + word.length;
    // "don't" is read as "do" and "n't".
    if (CONTRACTED_NOT.test(word) && folded.startsWith("'t", end)) {
      tokens.push(token(text, folded, start, end - 1), token(text, folded, end - 1, end + 2));
      end += 2;
    } else tokens.push(token(text, folded, start, end));
    previousEnd = end;
  }
  return tokens;
}

function token(text: string, folded: string, start: number, end: number): Token {
  const word = folded.slice(start, end);
  const written = text.charAt(start);
  const kind = /^\d/.test(word)
    ? 'number'
    : /^['\p{L}]./u.test(word) || /^\p{L}$/u.test(word)
      ? 'word'
      : 'mark';
  return { start, end, word, kind, capital: written !== folded.charAt(start) };
}
