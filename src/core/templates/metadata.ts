import type { Lang, Localized } from '../text';

/**
 * What a section is for. Checks ask for the role, never for a title, so that a team may name its sections as it likes.
 * `other` has no rule of its own.
 */
export type SectionRole =
  | 'subject'
  | 'conclusion'
  | 'facts'
  | 'impact'
  | 'cause'
  | 'responsibility'
  | 'apology'
  | 'judgement'
  | 'interim-measures'
  | 'permanent-measures'
  | 'prevention'
  | 'actions'
  | 'request'
  | 'next-notice'
  | 'contact'
  | 'timeline'
  | 'reflection'
  | 'other';

/** An entry of templates/sections.yaml: one kind of section, whatever a team calls it. */
export interface SectionVocabularyEntry {
  readonly role: SectionRole;
  readonly title: Localized;
  /** Other headings that mean the same. Compared after NFKC, without numbering, brackets and spaces. */
  readonly synonyms: Readonly<Record<Lang, readonly string[]>>;
}
export type SectionVocabularyData = Readonly<Record<string, SectionVocabularyEntry>>;

/** A section of a document type: the id of a vocabulary entry, with the title this type gives it where it differs. */
export interface DocumentSectionData {
  readonly id: string;
  readonly title?: Localized;
  /** Further headings accepted in this type alone. */
  readonly synonyms?: Readonly<Partial<Record<Lang, readonly string[]>>>;
  /** May be left out. */
  readonly optional?: boolean;
  /** May stand as a line 「件名: …」 instead of a heading. */
  readonly line?: boolean;
}

export type MilestoneId = '24h' | '48h' | '72h' | '1w' | '30d' | '60d' | '90d';

/** templates/<id>.yaml */
export interface DocumentTypeData {
  readonly id: string;
  readonly name: Localized;
  /** One line for pickers: what it is for. */
  readonly description: Localized;
  /** Short names accepted in front matter. */
  readonly aliases?: readonly string[];
  /** Who reads it: people outside the organisation, inside, or the writer alone. */
  readonly audience: 'outside' | 'inside' | 'personal';
  readonly milestone?: MilestoneId;
  readonly sections: readonly DocumentSectionData[];
}
