import type { Range } from '../text';
import type { Passage, Section, Table, TableRow, TenmatsuDocument } from './model';
import { PassageNode } from './passage';
import { SectionNode } from './section';

/** What stands below the front matter, while it is being collected. */
export interface Body {
  readonly sections: SectionNode[];
  readonly passages: PassageNode[];
  readonly tables: Table[];
  readonly code: Range[];
}

export function emptyBody(): Body {
  return { sections: [], passages: [], tables: [], code: [] };
}

/** Takes over sections of a document's earlier version. They become nodes of the new text, so that the old one can be forgotten. */
export class Transfer {
  private readonly sections = new Map<Section, SectionNode>();
  private readonly rows = new Map<TableRow, TableRow>();
  private readonly passages = new Map<Passage, PassageNode>();

  constructor(
    private readonly text: string,
    private readonly previous: TenmatsuDocument,
    private readonly body: Body,
  ) {}

  /** Says which section of the new text stands for one of the previous version. */
  map(old: Section, section: SectionNode): void {
    this.sections.set(old, section);
  }

  /** Copies some sections and what stands from offset `from` up to `to`; all of it stands `delta` units further on. */
  copy(old: readonly Section[], { start: from, end: to }: Range, delta: number): void {
    const { passages, tables, code } = this.previous;
    const isWithin = ({ start }: Range) => from <= start && start < to;
    for (const section of old) this.section(section, delta);
    for (const table of tables) if (isWithin(table.range)) this.table(table, delta);
    for (const passage of passages) if (isWithin(passage.range)) this.passage(passage, delta);
    for (const range of code) if (isWithin(range)) this.body.code.push(moved(range, delta));
  }

  private section(old: Section, delta: number): void {
    const parent = old.parent && this.sections.get(old.parent);
    const heading = moved(old.heading, delta);
    const section = new SectionNode(this.text, heading, old.level, parent);
    section.resume(old, this.own(old.title, heading));
    section.end(old.range.end + delta);
    this.sections.set(old, section);
    this.body.sections.push(section);
  }

  private table(old: Table, delta: number): void {
    const section = this.sections.get(old.section);
    if (!section) return;
    const range = moved(old.range, delta);
    const header = old.header.map((title) => this.own(title, range));
    const rows = old.rows.map((row) => {
      const cells = row.cells.map((cell) => {
        const place = moved(cell.range, delta);
        return { text: this.text.slice(place.start, place.end), range: place };
      });
      const copy = { range: moved(row.range, delta), header, cells };
      this.rows.set(row, copy);
      return copy;
    });
    this.body.tables.push({ range, section, header, rows });
  }

  private passage(old: Passage, delta: number): void {
    const section = this.sections.get(old.section);
    if (!section) return;
    const row = old.row && this.rows.get(old.row);
    const frame = {
      parent: old.parent && this.passages.get(old.parent),
      lead: old.lead && this.passages.get(old.lead),
      row,
      column: old.column === undefined ? undefined : row?.header[old.row?.header.indexOf(old.column) ?? -1],
      task: old.task,
    };
    const content = old instanceof PassageNode ? old.content : undefined;
    const range = moved(old.range, delta);
    const passage = new PassageNode(this.text, old.kind, range, section, old.lang, frame, content);
    this.passages.set(old, passage);
    this.body.passages.push(passage);
    if (passage.kind !== 'heading') section.add(passage);
  }

  /** The same words as a part of the new text where they stand in it: as a part of the old one they would keep all of that. */
  private own(words: string, { start, end }: Range): string {
    const at = this.text.indexOf(words, start);
    return at >= 0 && at + words.length <= end ? this.text.slice(at, at + words.length) : words;
  }
}

function moved({ start, end }: Range, delta: number): Range {
  return { start: start + delta, end: end + delta };
}
