import { documentTypes, sectionVocabulary } from 'tenmatsu:document-types';
import type {
  DocumentSectionData,
  DocumentTypeData,
  SectionRole,
  SectionVocabularyData,
} from '../templates/metadata';
import { normaliseTitle } from './title';

/** The document types and kinds of section a document is read with. */
export interface Vocabulary {
  readonly types: readonly DocumentTypeData[];
  readonly sections: SectionVocabularyData;
}

export const builtInVocabulary: Vocabulary = { types: documentTypes, sections: sectionVocabulary };

export interface SectionKind {
  readonly id: string | undefined;
  readonly role: SectionRole;
}

export const UNKNOWN_KIND: SectionKind = { id: undefined, role: 'other' };

/** Every heading under which a section of a type may stand, first the one its template writes. Both languages. */
export function headingsOf(
  section: DocumentSectionData,
  vocabulary: Vocabulary = builtInVocabulary,
): readonly string[] {
  const entry = vocabulary.sections[section.id];
  return [
    ...(section.title ? [section.title.ja, section.title.en] : []),
    ...(section.synonyms?.ja ?? []),
    ...(section.synonyms?.en ?? []),
    ...(entry ? [entry.title.ja, entry.title.en, ...entry.synonyms.ja, ...entry.synonyms.en] : []),
  ];
}

/**
 * What kind of section a heading opens. The type's own sections come first, then the whole vocabulary; where no heading
 * is the same, the longest known heading at the title's end decides (障害の原因 is a cause, 原因調査の依頼 a request).
 */
export function sectionKind(
  title: string,
  type: DocumentTypeData | undefined,
  vocabulary: Vocabulary = builtInVocabulary,
): SectionKind {
  const key = normaliseTitle(title);
  if (key === '') return UNKNOWN_KIND;
  const index = indexOf(vocabulary);
  const id =
    (type && index.byType.get(type)?.get(key)) ??
    index.all.get(key) ??
    longestEnd(key, (type && index.byType.get(type)) ?? index.all) ??
    longestEnd(key, index.all);
  return id === undefined ? UNKNOWN_KIND : { id, role: vocabulary.sections[id]?.role ?? 'other' };
}

interface Index {
  readonly all: ReadonlyMap<string, string>;
  readonly byType: ReadonlyMap<DocumentTypeData, ReadonlyMap<string, string>>;
}

const indexes = new WeakMap<Vocabulary, Index>();

function indexOf(vocabulary: Vocabulary): Index {
  const known = indexes.get(vocabulary);
  if (known) return known;
  const all = new Map<string, string>();
  for (const id of Object.keys(vocabulary.sections)) addHeadings(all, { id }, vocabulary);
  const byType = new Map(
    vocabulary.types.map((type) => {
      const own = new Map<string, string>();
      for (const section of type.sections) addHeadings(own, section, vocabulary);
      return [type, own] as const;
    }),
  );
  const index = { all, byType };
  indexes.set(vocabulary, index);
  return index;
}

function addHeadings(index: Map<string, string>, section: DocumentSectionData, vocabulary: Vocabulary): void {
  for (const heading of headingsOf(section, vocabulary)) {
    const key = normaliseTitle(heading);
    if (key !== '' && !index.has(key)) index.set(key, section.id);
  }
}

/** The section whose heading is the longest one that ends the title on a word's border. */
function longestEnd(title: string, index: ReadonlyMap<string, string>): string | undefined {
  for (let at = 1; at <= title.length - 2; at++) {
    const id = index.get(title.slice(at));
    if (id !== undefined && isBorder(title, at)) return id;
  }
  return undefined;
}

/** Where a word may begin: after a particle or an ending, or between ideographs. English lost its blanks, so length decides. */
function isBorder(title: string, at: number): boolean {
  const before = title[at - 1] ?? '';
  const after = title[at] ?? '';
  if (/[a-z]/.test(after)) return !/[a-z]/.test(before) || title.length - at >= 5;
  if (/[ぁ-ん]/.test(before)) return !/[ぁ-ん]/.test(after) || /[のとをへはがで]/.test(before);
  return /[\u30a1-\u30fc\u4e00-\u9fffa-z0-9]/.test(before) && /[\u4e00-\u9fff]/.test(after);
}
