import * as data from 'tenmatsu:document-types';
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
  /** Tables of promises: every row needs an owner and a deadline. */
  | 'actions'
  /** Work announced in prose or a list: needs a deadline, but is no action table. */
  | 'next-steps'
  | 'request'
  | 'next-notice'
  | 'contact'
  | 'timeline'
  | 'reflection'
  /** Where good fortune may be named. */
  | 'luck'
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

/** A section of a type with what the vocabulary adds to it. */
export interface DocumentSection {
  readonly id: string;
  readonly role: SectionRole;
  /** The heading the type's template writes. */
  readonly title: Localized;
  readonly optional: boolean;
  readonly line: boolean;
}

// Typed here, because the ambient module's own types do not reach the other zones.
/** Every document type, by id in alphabetical order. */
export const documentTypes: readonly DocumentTypeData[] = data.documentTypes;
/** Every kind of section by its id. */
export const sectionVocabulary: SectionVocabularyData = data.sectionVocabulary;

/**
 * The type with this id or alias (`apology` for `apology-mail`), as written in front matter.
 *
 * @param types those of a team where it has its own
 */
export function documentType(
  name: string,
  types: readonly DocumentTypeData[] = documentTypes,
): DocumentTypeData | undefined {
  const wanted = name.trim();
  return types.find(({ id, aliases }) => id === wanted || aliases?.includes(wanted));
}

/** The id that an id or alias stands for. */
export function canonicalType(name: string): string | undefined {
  return documentType(name)?.id;
}

/** The sections of a type in the order in which they must stand; empty for an unknown type. */
export function documentSections(name: string): readonly DocumentSection[] {
  return (documentType(name)?.sections ?? []).map(resolveSection);
}

function resolveSection({ id, title, optional = false, line = false }: DocumentSectionData): DocumentSection {
  const entry = sectionVocabulary[id];
  return {
    id,
    role: entry?.role ?? 'other',
    title: title ?? entry?.title ?? { ja: id, en: id },
    optional,
    line,
  };
}
