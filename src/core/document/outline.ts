import type { DocumentSectionData, DocumentTypeData, SectionRole } from '../templates/metadata';
import type { Lang, Localized } from '../text';
import { byContent } from './by-content';
import type { Passage, Section, TenmatsuDocument } from './model';
import { builtInVocabulary, headingsOf, type Vocabulary } from './sections';
import { normaliseTitle } from './title';
import { documentType } from '../templates/metadata';

/** A section the document's type asks for, and where the document has it. */
export interface OutlineEntry {
  readonly data: DocumentSectionData;
  readonly title: Localized;
  readonly section: Section | undefined;
  /** A line such as 「件名: …」 in place of a section. */
  readonly line: Passage | undefined;
  /** The passage that says the section is left out on purpose. */
  readonly leftOut: Passage | undefined;
}

/**
 * Roles of which a document has one section: whatever that is called, it stands for the one asked for. Roles that a document
 * tells apart less strictly than a type does stand in one group.
 */
const INTERCHANGEABLE: readonly (readonly SectionRole[])[] = [
  ['subject'],
  ['conclusion'],
  ['impact'],
  ['cause'],
  ['responsibility'],
  ['apology'],
  ['interim-measures'],
  ['permanent-measures'],
  ['prevention'],
  ['request'],
  ['next-notice'],
  ['contact'],
  ['timeline'],
  ['next-steps', 'actions', 'permanent-measures'],
];
/** Sections that tell the facts as a whole. */
const WHOLE_FACTS: ReadonlySet<string> = new Set(['facts', 'known']);

const known = new WeakMap<TenmatsuDocument, { vocabulary: Vocabulary; entries: readonly OutlineEntry[] }>();

/** The sections of the document's type in their order, each with its place; empty where the type is unknown. */
export function outline(
  document: TenmatsuDocument,
  vocabulary: Vocabulary = builtInVocabulary,
): readonly OutlineEntry[] {
  const last = known.get(document);
  if (last?.vocabulary === vocabulary) return last.entries;
  const entries = readOutline(document, vocabulary);
  known.set(document, { vocabulary, entries });
  return entries;
}

function readOutline(document: TenmatsuDocument, vocabulary: Vocabulary): readonly OutlineEntry[] {
  const type = document.type === undefined ? undefined : documentType(document.type, vocabulary.types);
  if (!type) return [];
  const byId = firstById(document.sections);
  const own = new Set(type.sections.map(({ id }) => id));
  const spare = document.sections.filter(({ id, level }) => level > 0 && (id === undefined || !own.has(id)));
  const candidates: Candidates = {
    byId,
    spare: spare.map((section) => ({ section, key: normaliseTitle(section.title) })),
    joined: document.sections.flatMap((section) =>
      section.id === undefined ? [] : partsOf(section.title).map((key) => ({ section, key })),
    ),
  };
  let omissions: readonly Omission[] | undefined;
  return type.sections.map((data) => {
    const names = headingsOf(data, vocabulary);
    const section = byId.get(data.id) ?? standIn(data, names, type, candidates, vocabulary);
    const line = section || !data.line ? undefined : findLine(document, names);
    const leftOut = section || line ? undefined : findOmission((omissions ??= omissionsIn(document)), names);
    return { data, title: titleOf(data, vocabulary), section, line, leftOut };
  });
}

/** The heading a template would write for a section. */
export function titleOf(data: DocumentSectionData, vocabulary: Vocabulary = builtInVocabulary): Localized {
  return data.title ?? vocabulary.sections[data.id]?.title ?? { ja: data.id, en: data.id };
}

function firstById(sections: readonly Section[]): ReadonlyMap<string, Section> {
  const byId = new Map<string, Section>();
  for (const section of sections)
    if (section.id !== undefined && !byId.has(section.id)) byId.set(section.id, section);
  return byId;
}

/** A section with the heading, or the part of a heading, it may be known by. */
interface Candidate {
  readonly section: Section;
  readonly key: string;
}

/** Where to look for a section that is not there under its own name. */
interface Candidates {
  readonly byId: ReadonlyMap<string, Section>;
  /** Sections that the type does not list. */
  readonly spare: readonly Candidate[];
  /** The parts of headings that hold several: 「事実と影響」 */
  readonly joined: readonly Candidate[];
}

function partsOf(title: string): readonly string[] {
  const parts = title.split(/[と・&＆／/、]|および|及び|ならびに|\band\b/);
  return parts.length > 1 ? parts.map(normaliseTitle) : [];
}

function standIn(
  data: DocumentSectionData,
  names: readonly string[],
  type: DocumentTypeData,
  { byId, spare, joined }: Candidates,
  vocabulary: Vocabulary,
): Section | undefined {
  const keys = new Set(names.map(normaliseTitle));
  const full = normaliseTitle(titleOf(data, vocabulary).ja);
  const part = joined.find(({ key }) => keys.has(key)) ?? spare.find(({ key }) => isShortened(key, full));
  if (part) return part.section;
  const known = spare.map(({ section }) => section).filter(({ id }) => id !== undefined);
  if (WHOLE_FACTS.has(data.id)) return known.find(({ id }) => WHOLE_FACTS.has(id ?? ''));
  // With two sections of one role asked for, a stand-in is only taken for the first one that is not there.
  const roleOf = (id: string) => vocabulary.sections[id]?.role ?? 'other';
  const open = type.sections.find(({ id }) => roleOf(id) === roleOf(data.id) && !byId.has(id));
  const group = INTERCHANGEABLE.find((roles) => roles.includes(roleOf(data.id)));
  return open === data && group ? known.find(({ role }) => group.includes(role)) : undefined;
}

/** 「指標」 for 「指標の動き」: the asked-for heading's first word, up to a particle. */
function isShortened(short: string, full: string): boolean {
  if (short.length < 2) return false;
  return full.startsWith(short) && /[のとを]/.test(full[short.length] ?? '');
}

function findLine(document: TenmatsuDocument, names: readonly string[]): Passage | undefined {
  const keys = new Set(names.map(normaliseTitle));
  return document.passages.find((passage) => {
    if (passage.kind === 'cell' || passage.kind === 'heading') return false;
    const label = labelOf(passage, document);
    return label !== undefined && keys.has(label);
  });
}

/** What stands before the first colon of a line such as 「件名: …」. */
const labelOf = byContent((text) => {
  const label = /^[*_\s]*([^:：*\n]{1,30}?)[*_\s]*[:：]/.exec(text.slice(0, 40))?.[1];
  return label === undefined ? undefined : normaliseTitle(label);
});

const OMISSION: Readonly<Record<Lang, RegExp>> = {
  ja: /省略|省(?:き|く|い)|割愛|設け(?:て(?:い)?(?:ない|ません)|ない|ません|ず)|(?:記載|掲載)(?:して(?:い)?(?:ない|ません)|しない|しません|を?控え)|書(?:かない|きません|いていない|いていません)|載せ(?:て(?:い)?(?:ない|ません)|ない|ません)|該当(?:なし|しない|しません|がない|がありません|するもの)|(?:節|項|章)(?:は|を)(?:なし|ない|不要|ありません|置かない|置きません)|対象外|(?:別紙|別途|続報|次報|最終報|改めて|後日).{0,30}(?:報告|お知らせ|記載|示|提出|参照)/,
  en: /\b(?:omitted|omit|left out|leave out|not included|not applicable|does not apply|skipped|no such section)\b/i,
};

/** A sentence that says that something is left out. */
interface Omission {
  readonly passage: Passage;
  /** As written, in lower case: the section's name may stand in quotation marks, which the sentence's own text leaves out. */
  readonly source: string;
}

const mayTellOmission = byContent((text, lang) => OMISSION[lang].test(text));

function omissionsIn(document: TenmatsuDocument): readonly Omission[] {
  return document.passages.flatMap((passage) => {
    if (passage.kind === 'heading' || !mayTellOmission(passage, document)) return [];
    return passage.sentences
      .filter((sentence) => OMISSION[passage.lang].test(sentence.text))
      .map(({ range }) => ({ passage, source: document.text.slice(range.start, range.end).toLowerCase() }));
  });
}

/** The passage of a sentence that names the section and says that it is left out. */
function findOmission(omissions: readonly Omission[], names: readonly string[]): Passage | undefined {
  const long = names.filter((name) => name.length >= 2).map((name) => name.toLowerCase());
  return omissions.find(({ source }) => long.some((name) => isTopic(source, name)))?.passage;
}

/** The sentence speaks about the section itself: 「横展開」は…, 用語の節は…, the glossary is … */
function isTopic(sentence: string, name: string): boolean {
  for (let at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + 1)) {
    const after = sentence.slice(at + name.length, at + name.length + 8);
    if (
      /^[」』】”"]?(?:は|を|に(?:ついて|関し)|の?(?:節|項|欄|章)|\s+(?:is|are|was|were|section|has))/.test(
        after,
      )
    )
      return true;
  }
  return false;
}
