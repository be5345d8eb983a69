import type { Range } from '../../text';

/** The clause around a stretch: from the comma or bar before it to the next one behind it. */
export function clauseAround(text: string, { start, end }: Range): Range {
  const head = text.slice(0, start);
  const from = Math.max(head.lastIndexOf('、'), head.lastIndexOf('|')) + 1;
  const rest = text.slice(end).search(/[、|。]/);
  return { start: from, end: rest < 0 ? text.length : end + rest };
}
