import type { Range } from '../text';

/** Where and what the front matter is. `broken` keeps the document usable: the fields read so far are still there. */
export interface FrontMatter {
  readonly state: 'absent' | 'valid' | 'broken';
  /** Both `---` lines included; empty at the text's start where absent. */
  readonly range: Range;
  /** Between the `---` lines. */
  readonly body: Range;
  readonly fields: ReadonlyMap<string, Field>;
  readonly problems: readonly FrontMatterProblem[];
}

export interface Field {
  readonly key: Range;
  /** Empty just behind the colon where the value is left out. */
  readonly value: Range;
  /** Plain data: string, number, boolean, null, or arrays and objects of these. Dates stay strings. */
  readonly data: unknown;
}

/** A place where the YAML itself is wrong. `code` is the YAML library's. */
export interface FrontMatterProblem {
  readonly code: string;
  readonly message: string;
  readonly range: Range;
}
