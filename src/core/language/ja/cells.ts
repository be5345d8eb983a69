import type { Range } from '../../text';

/** The cells of a table's row that stands alone as text, 「| 作業 | 担当 | 未定 |」; the whole text where it is none. */
export function cellsIn(text: string): readonly Range[] {
  if (!/^\s*\|.*\|\s*$/.test(text)) return [{ start: 0, end: text.length }];
  const cells: Range[] = [];
  let start = text.indexOf('|') + 1;
  for (let bar = text.indexOf('|', start); bar >= 0; bar = text.indexOf('|', start)) {
    cells.push({ start, end: bar });
    start = bar + 1;
  }
  return cells;
}
