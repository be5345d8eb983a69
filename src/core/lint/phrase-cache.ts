import type { Passage, Section, TenmatsuDocument } from '../document/model';
import type { PhraseHit } from './rule';

/** A hit with its rule, relative to the start of its passage, so that it holds wherever the passage moves. */
export interface CachedHit {
  readonly rule: number;
  readonly start: number;
  readonly end: number;
  /** Where its sentence starts, relative to the passage too. */
  readonly sentence: number;
  readonly message?: PhraseHit['message'];
  readonly data?: PhraseHit['data'];
}

/** Entries of passages not seen for long go first. Some 40 documents of 80,000 characters. */
const CAPACITY = 40_000;

/** Results by everything a check may read. The keys are texts, compared as a whole: a collision cannot happen. */
export class PhraseCache {
  private readonly entries = new Map<string, readonly CachedHit[]>();

  get(key: string, compute: () => readonly CachedHit[]): readonly CachedHit[] {
    const known = this.entries.get(key);
    if (known) {
      // Moved to the end: a Map keeps the order in which entries were set.
      this.entries.delete(key);
      this.entries.set(key, known);
      return known;
    }
    const hits = compute();
    this.entries.set(key, hits);
    if (this.entries.size > CAPACITY) {
      const oldest = this.entries.keys().next().value;
      if (oldest !== undefined) this.entries.delete(oldest);
    }
    return hits;
  }
}

const PART = '\u0000';

/** What checks with `context: 'passage'` may read, as one string. */
export function passageKey(document: TenmatsuDocument, passage: Passage): string {
  const { text } = document;
  const source = (other: Passage | undefined) =>
    other ? `${other.kind}:${other.task ?? ''}:${text.slice(other.range.start, other.range.end)}` : '';
  const parts = [source(passage), sectionKey(document, passage.section), passage.lang, passage.column ?? ''];
  parts.push(source(passage.previous), source(passage.next), source(passage.lead));
  for (let parent = passage.parent; parent; parent = parent.parent)
    parts.push(source(parent), source(parent.lead));
  for (const child of passage.children) parts.push(PART, descendants(text, child));
  if (passage.row) {
    parts.push(passage.row.header.join(PART), text.slice(passage.row.range.start, passage.row.range.end));
  }
  return parts.join(PART);
}

/** What checks with `context: 'section'` may read besides, as one string. */
export function sectionContent(document: TenmatsuDocument, passage: Passage): string {
  const { range } = passage.section;
  return document.text.slice(range.start, range.end);
}

function sectionKey(document: TenmatsuDocument, section: Section): string {
  const parts = [document.type ?? '', document.lang];
  for (let at: Section | undefined = section; at; at = at.parent) parts.push(at.title, at.id ?? '', at.role);
  return parts.join(PART);
}

/** The text from a nested item's first character to its last descendant's last. */
function descendants(text: string, passage: Passage): string {
  let last = passage;
  for (let child = last.children.at(-1); child; child = last.children.at(-1)) last = child;
  return text.slice(passage.range.start, last.range.end);
}
