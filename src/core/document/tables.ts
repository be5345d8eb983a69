import type { SyntaxNode } from '@lezer/common';
import type { TableRow } from './model';

/** The cells of a Markdown table, blank ones included. `base` is the offset of the tree in the text. */
export function readTable(
  table: SyntaxNode,
  text: string,
  base: number,
): { readonly header: readonly string[]; readonly rows: readonly TableRow[] } {
  let header: readonly string[] = [];
  const rows: TableRow[] = [];
  for (let node = table.firstChild; node; node = node.nextSibling) {
    if (node.name !== 'TableHeader' && node.name !== 'TableRow') continue;
    const range = { start: base + node.from, end: base + node.to };
    const cells = splitRow(text, range.start, range.end);
    if (node.name === 'TableHeader') header = cells.map((cell) => plainHeader(cell.text));
    else rows.push({ range, header, cells: fitted(cells, header.length) });
  }
  return { header, rows };
}

type Cell = TableRow['cells'][number];

/** Splits at every pipe that is not escaped; those at the row's ends are borders. */
function splitRow(text: string, start: number, end: number): Cell[] {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  if (text[from] === '|') from++;
  if (to > from && text[to - 1] === '|' && text[to - 2] !== '\\') to--;
  const cells: Cell[] = [];
  let cellStart = from;
  for (let at = from; at <= to; at++) {
    if (at === to || text[at] === '|') {
      cells.push(cellOf(text, cellStart, at));
      cellStart = at + 1;
    } else if (text[at] === '\\') at++;
  }
  return cells;
}

function cellOf(text: string, start: number, end: number): Cell {
  const source = text.slice(start, end);
  const trimmed = source.trim();
  const at = start + (trimmed === '' ? Math.min(1, source.length) : source.indexOf(trimmed));
  return { text: trimmed, range: { start: at, end: at + trimmed.length } };
}

/** Exactly one cell for each column: missing ones are blank at the row's end, surplus ones are not part of the table. */
function fitted(cells: readonly Cell[], columns: number): readonly Cell[] {
  const end = cells.at(-1)?.range.end ?? 0;
  return Array.from(
    { length: columns },
    (_, index) => cells[index] ?? { text: '', range: { start: end, end } },
  );
}

function plainHeader(text: string): string {
  const comment = text.indexOf('<!--');
  return (comment < 0 ? text : text.slice(0, comment))
    .replace(/[*_`~]/g, '')
    .normalize('NFKC')
    .trim();
}
