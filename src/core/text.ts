/** A half-open stretch of a text. Offsets count UTF-16 code units from the start of the whole text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The languages a document or the user interface can have. */
export type Lang = 'ja' | 'en';

/** One text in every language; the compiler sees to it that none is missing. */
export type Localized = Readonly<Record<Lang, string>>;

export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
