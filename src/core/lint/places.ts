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

/** A section with all that is nested in it, as one stretch. */
export function wholeRange(section: Section, document: TenmatsuDocument): Range {
  const index = document.sections.indexOf(section);
  const next = document.sections.slice(index + 1).find(({ level }) => level <= section.level);
  return { start: section.range.start, end: next?.range.start ?? document.text.length };
}

/** The line break the document uses. */
export function lineBreakOf(document: TenmatsuDocument): string {
  return document.text.includes('\r\n') ? '\r\n' : '\n';
}

/** Text that a snippet inserts as it stands. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
