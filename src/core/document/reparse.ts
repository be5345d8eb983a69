import { emptyBody, Transfer, type Body } from './body';
import type { Section, TenmatsuDocument } from './model';
import { Reader, titleStart, type Head } from './reader';

/**
 * The body of a changed text, made by reading the sections that the change touches and taking over all others. undefined where that
 * may differ from what the whole text holds: the front matter or a heading was changed, or the change reaches beyond its section.
 */
export function reparse(text: string, head: Head, previous: TenmatsuDocument): Body | undefined {
  const { sections, frontMatter, lang } = previous;
  if (head.frontMatter !== frontMatter || head.lang !== lang || sections.length === 0) return undefined;
  const change = changeBetween(previous.text, text);
  // Reading starts at a heading that stands before the change: whatever is above it has no effect on what follows.
  const anchor = lastIndex(sections, (section) => isHeadingBefore(section, text, change.start));
  const first = Math.max(0, anchor);
  const found = sections.findIndex(({ range }, index) => index > first && range.start >= change.end);
  const end = found < 0 ? sections.length : found;
  const stop = sections[end];

  const body = emptyBody();
  const transfer = new Transfer(text, previous, body);
  const start = (anchor < 0 ? undefined : sections[anchor]?.range.start) ?? frontMatter.range.end;
  transfer.copy(sections.slice(0, first), { start: 0, end: start }, 0);
  // The heading behind the changed sections is read too: if it still is one, all below it is what it was.
  const range = { start, end: stop ? stop.heading.end + change.delta : text.length };
  new Reader(text, head, body).read(range, { start: titleAfter(change, sections) });
  const again = body.sections.slice(first);
  const before = sections.slice(first, stop ? end + 1 : end);
  if (again.length !== before.length) return undefined;
  for (const [index, section] of again.entries()) {
    const old = before[index];
    if (!old || section.level !== old.level || section.title !== old.title) return undefined;
    transfer.map(old, section);
  }
  if (stop) {
    const { heading } = again.at(-1) ?? stop;
    if (heading.start !== stop.heading.start + change.delta || heading.end !== range.end) return undefined;
    body.sections.pop();
    while ((body.passages.at(-1)?.range.start ?? 0) >= heading.start) body.passages.pop();
    transfer.copy(sections.slice(end), { start: stop.range.start, end: Infinity }, change.delta);
  }
  return body;
}

interface Change {
  /** Where the texts begin to differ. */
  readonly start: number;
  /** Where they are the same again, in the old text. */
  readonly end: number;
  /** How much longer the new text is. */
  readonly delta: number;
}

function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  const delta = after.length - before.length;
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let end = before.length;
  while (
    end > start &&
    end + delta > start &&
    before.charCodeAt(end - 1) === after.charCodeAt(end + delta - 1)
  )
    end--;
  return { start, end, delta };
}

/** Whether a section's heading, with its line break, stands before a place. */
function isHeadingBefore({ level, heading }: Section, text: string, place: number): boolean {
  if (level === 0 || heading.end >= place) return false;
  const lineBreak = text.indexOf('\n', heading.end);
  return lineBreak >= 0 && lineBreak < place;
}

function lastIndex<T>(list: readonly T[], wanted: (one: T) => boolean): number {
  let index = list.length - 1;
  while (index >= 0 && !wanted(list[index] as T)) index--;
  return index;
}

/** Where the document's own title stands once the text is changed. */
function titleAfter({ end, delta }: Change, sections: readonly Section[]): number | undefined {
  const headings = sections.filter(({ level }) => level > 0);
  const start = titleStart(headings.map(({ heading, level }) => ({ start: heading.start, level })));
  return start !== undefined && start >= end ? start + delta : start;
}
