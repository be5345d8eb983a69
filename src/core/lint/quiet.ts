import type { TenmatsuDocument } from '../document/model';
import { sentenceAt } from '../language/sentence-at';
import { contains, type Range } from '../text';
import { lineEnd } from './places';
import type { Finding } from './rule';

/** What is being written: where the cursors stand, and what the last edit put in (empty where it only took away). */
export interface Writing {
  readonly cursors: readonly number[];
  readonly edited: Range;
}

/**
 * The findings to hold back while their sentence is being written: those within a sentence that holds both a cursor and the last
 * edit. Behind its full stop a sentence is finished. Outside of sentences, as in the front matter, the line counts instead.
 */
export function heldBack(
  findings: readonly Finding[],
  document: TenmatsuDocument,
  { cursors, edited }: Writing,
): ReadonlySet<Finding> {
  const places = cursors
    .map((cursor) => unfinished(document, cursor))
    .filter((place) => place !== undefined && edited.start <= place.end && place.start <= edited.end);
  return new Set(findings.filter(({ range }) => places.some((place) => place && contains(place, range))));
}

const FULL_STOP = /[。．！？.!?][」』）)"”’]?$/;

/** The sentence a cursor stands in or at the end of, unless it is finished. */
function unfinished(document: TenmatsuDocument, cursor: number): Range | undefined {
  const { text } = document;
  const line = { start: text.lastIndexOf('\n', cursor - 1) + 1, end: lineEnd(text, cursor) };
  const inside = sentenceAt(document, cursor)?.range;
  if (inside && inside.start < cursor) return inside;
  // Blanks between the sentence and the cursor: the next word of the sentence is about to be typed.
  const before = text.slice(line.start, cursor).trimEnd();
  if (FULL_STOP.test(before)) return undefined;
  return (before !== '' && sentenceAt(document, line.start + before.length - 1)?.range) || line;
}
