import type { Passage, Section, Table, TableRow, TenmatsuDocument } from '../document/model';
import { fold } from '../language/en/fold';
import { timeExpressions as englishTimes } from '../language/en/time-expressions';
import { timeExpressions as japaneseTimes } from '../language/ja/time-expressions';
import type { Lang } from '../text';
import { wholeRange } from './places';

/** The passages of a section and of those nested in it, without headings. */
export function passagesUnder(section: Section, document: TenmatsuDocument): readonly Passage[] {
  return family(section, document).flatMap(({ passages }) => passages);
}

/** A section and those nested in it, in order. */
export function family(section: Section, document: TenmatsuDocument): readonly Section[] {
  const { end } = wholeRange(section, document);
  const { sections } = document;
  const first = indexOf(document).sections.get(section) ?? 0;
  let stop = first + 1;
  while ((sections[stop]?.range.start ?? Infinity) < end) stop++;
  return sections.slice(first, stop);
}

/** The tables of a section and of those nested in it, in order. */
export function tablesUnder(section: Section, document: TenmatsuDocument): readonly Table[] {
  const { tables } = indexOf(document);
  return family(section, document).flatMap((one) => tables.get(one) ?? []);
}

interface Index {
  readonly sections: ReadonlyMap<Section, number>;
  readonly tables: ReadonlyMap<Section, readonly Table[]>;
}

const indexes = new WeakMap<TenmatsuDocument, Index>();

function indexOf(document: TenmatsuDocument): Index {
  const known = indexes.get(document);
  if (known) return known;
  const tables = new Map<Section, Table[]>();
  for (const table of document.tables) {
    const own = tables.get(table.section);
    if (own) own.push(table);
    else tables.set(table.section, [table]);
  }
  const index = { sections: new Map(document.sections.map((section, at) => [section, at] as const)), tables };
  indexes.set(document, index);
  return index;
}

/** The sections with one of the ids that are nested in no other such section. */
export function sectionsWithId(document: TenmatsuDocument, ids: readonly string[]): readonly Section[] {
  const isOne = ({ id }: Section) => id !== undefined && ids.includes(id);
  return document.sections.filter((section) => {
    if (!isOne(section)) return false;
    for (let parent = section.parent; parent; parent = parent.parent) if (isOne(parent)) return false;
    return true;
  });
}

/** A passage's sentences as one normalised text. */
export function textOf(passage: Passage): string {
  return passage.sentences.map(({ text }) => text).join(passage.lang === 'ja' ? '' : ' ');
}

/** Whether a normalised text names a date, an hour, a period or a span of time. */
export function namesTime(text: string, lang: Lang): boolean {
  return lang === 'ja' ? japaneseTimes(text).length > 0 : englishTimes(fold(text)).length > 0;
}

const COLUMNS = {
  owner: /担当|責任者|実施者|主体|だれが|誰が|owner|assignee|responsible|\bwho\b/i,
  due: /期限|期日|締切|締め切り|〆切|納期|予定日|完了日|実施日|日程|時期|いつまで|いつ|\bdue\b|deadline|by when|target date|\bwhen\b/i,
  time: /時刻|日時|時間|いつ|time|when|date/i,
} as const;

/** The index of the column that holds owners, due dates or times; undefined where the table has none. */
export function columnOf(header: readonly string[], kind: keyof typeof COLUMNS): number | undefined {
  const index = header.findIndex((title) => COLUMNS[kind].test(title));
  return index < 0 ? undefined : index;
}

/** A cell's text, or undefined where the row says nothing there. A dash is nothing too. */
export function cellText(row: TableRow, column: number): string | undefined {
  const text = (row.cells[column]?.text ?? '').normalize('NFKC').trim();
  return /^[-ー―–—−‐]*$/.test(text) ? undefined : text;
}
