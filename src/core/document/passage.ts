import type { Lang, Range } from '../text';
import { readInline } from './inline';
import type { Passage, Section, Sentence, TableRow } from './model';
import { Reading } from './sentences';

/** What stands around a passage when it is read. */
export interface PassageFrame {
  readonly parent: PassageNode | undefined;
  readonly lead: PassageNode | undefined;
  readonly row?: TableRow | undefined;
  readonly column?: string | undefined;
  readonly task?: Passage['task'];
}

/** A passage whose neighbours are filled in while the document is read, and whose sentences are computed on demand. */
export class PassageNode implements Passage {
  readonly parent: Passage | undefined;
  readonly lead: Passage | undefined;
  readonly row: TableRow | undefined;
  readonly column: string | undefined;
  readonly task: Passage['task'];
  readonly children: PassageNode[] = [];
  previous: PassageNode | undefined;
  next: PassageNode | undefined;
  private known: readonly Sentence[] | undefined;

  constructor(
    private readonly source: string,
    readonly kind: Passage['kind'],
    readonly range: Range,
    readonly section: Section,
    readonly lang: Lang,
    frame: PassageFrame,
    readonly content: Reading = new Reading(),
  ) {
    this.parent = frame.parent;
    this.lead = frame.lead;
    this.row = frame.row;
    this.column = frame.column;
    this.task = frame.task;
    frame.parent?.children.push(this);
  }

  get sentences(): readonly Sentence[] {
    const { start, end } = this.range;
    return (this.known ??= this.content.sentencesOf(this, this.source.slice(start, end)));
  }

  /** The whole text without marks, quotations kept. */
  get plain(): string {
    return readInline(this.source, this.range).text;
  }
}
