import type { SectionRole } from '../templates/metadata';
import type { Lang, Range } from '../text';
import type { FrontMatter } from './front-matter';

/** A parsed document. Immutable; a changed text yields a new one. */
export interface TenmatsuDocument {
  readonly text: string;
  readonly frontMatter: FrontMatter;
  /** Canonical document type id; undefined where the front matter declares none, or an unknown one. */
  readonly type: string | undefined;
  /** The document's own language (`lang`, else guessed from its text). */
  readonly lang: Lang;
  /** In order; the first has no heading where text stands before any heading. */
  readonly sections: readonly Section[];
  /** Every stretch of prose in order: paragraphs, list items' own text, table cells, headings. */
  readonly passages: readonly Passage[];
  readonly tables: readonly Table[];
  /** Fenced and indented code blocks. */
  readonly code: readonly Range[];
}

/** A heading and all that stands under it up to the next heading of any level. */
export interface Section {
  /** From the heading's first character to the next heading. */
  readonly range: Range;
  /** The heading's line; an empty range at the start where there is no heading. */
  readonly heading: Range;
  /** 1 to 6; 0 where there is no heading. */
  readonly level: number;
  /** As written, without marks. */
  readonly title: string;
  /** Vocabulary id of templates/sections.yaml (`facts`, `interim-measures` …) or undefined where the title is unknown. */
  readonly id: string | undefined;
  readonly role: SectionRole;
  /** The section this one is nested in (a `###` under a `##`). A role of `other` is inherited from it. */
  readonly parent: Section | undefined;
  /** Nothing but blanks, comments and placeholders of the template between this heading and the next one. */
  readonly empty: boolean;
  /** The passages below the heading, without it and without nested sections'. A check that reads them has `context: 'section'`. */
  readonly passages: readonly Passage[];
}

/** One continuous stretch of prose, the unit in which phrase checks run and are cached. */
export interface Passage {
  readonly kind: 'paragraph' | 'item' | 'cell' | 'heading';
  readonly range: Range;
  readonly section: Section;
  readonly lang: Lang;
  /** The text of the enclosing list item, whose deadline counts for this one too. */
  readonly parent: Passage | undefined;
  /** The paragraph that introduces the list this item stands in, or the table of this cell. */
  readonly lead: Passage | undefined;
  /** Nested items' text, in order. */
  readonly children: readonly Passage[];
  /** The neighbours among the section's passages. */
  readonly previous: Passage | undefined;
  readonly next: Passage | undefined;
  /** `- [ ]` open, `- [x]` done. */
  readonly task: 'open' | 'done' | undefined;
  readonly row: TableRow | undefined;
  /** Header of the cell's column. */
  readonly column: string | undefined;
  readonly sentences: readonly Sentence[];
  /** The same for this text in all versions of the document: a key for what follows from the text alone. */
  readonly content: object;
}

export interface Table {
  readonly range: Range;
  readonly section: Section;
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly range: Range;
  readonly header: readonly string[];
  /** One per header column; `text` is trimmed source text, the range covers it (empty at the cell's place if blank). */
  readonly cells: readonly { readonly text: string; readonly range: Range }[];
}

/**
 * One sentence in the form rules match on.
 *
 * `text` is normalised: soft line breaks folded away (Japanese) or to a space (English), full-width letters, digits, punctuation and
 * brackets and half-width kana folded (NFKC, per character: `（` is `(`, `：` is `:`, `～` is `〜`; `…` stays), inline marks
 * and comments removed, and what must never be flagged (code, URLs, links, struck-out text, quoted words) replaced by the filler U+FFFC, one for each
 * stretch. Offsets in `text` are turned into offsets of the document by `locate`.
 */
export interface Sentence {
  readonly text: string;
  readonly passage: Passage;
  /** Position among the passage's sentences. */
  readonly index: number;
  /** In the document. */
  readonly range: Range;
  /** The document range of a stretch of `text`. */
  locate(start: number, end: number): Range;
}
