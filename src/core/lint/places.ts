import type { Section, TenmatsuDocument } from '../document/model';
import type { Range } from '../text';

/** The front matter's `tenmatsu: …`, where findings about the document as a whole are shown. */
export function declarationRange(document: TenmatsuDocument): Range {
  const field = document.frontMatter.fields.get('tenmatsu');
  if (!field) return { start: 0, end: Math.min(3, document.text.length) };
  return { start: field.key.start, end: Math.max(field.key.end, field.value.end) };
}

/** A section's heading, or the start of its text where it has none. */
export function headingRange(section: Section, document: TenmatsuDocument): Range {
  if (section.heading.end > section.heading.start) return section.heading;
  return section.passages[0]?.range ?? declarationRange(document);
}

const knownEnds = new WeakMap<TenmatsuDocument, ReadonlyMap<Section, number>>();

/** Where each section ends with all that is nested in it. Computed for all at once, in time linear in their number. */
function endsOf(document: TenmatsuDocument): ReadonlyMap<Section, number> {
  const known = knownEnds.get(document);
  if (known) return known;
  const ends = new Map<Section, number>();
  const open: Section[] = [];
  for (const section of document.sections) {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= section.level) {
      const closed = open.pop();
      if (closed) ends.set(closed, section.range.start);
    }
    open.push(section);
  }
  knownEnds.set(document, ends);
  return ends;
}

/** A section with all that is nested in it, as one stretch. */
export function wholeRange(section: Section, document: TenmatsuDocument): Range {
  return { start: section.range.start, end: endsOf(document).get(section) ?? document.text.length };
}

/** The line break the document uses. */
export function lineBreakOf(document: TenmatsuDocument): string {
  return document.text.includes('\r\n') ? '\r\n' : '\n';
}

/** Text that a snippet inserts as it stands. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** The end of the line that `at` stands in, before its line break. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
