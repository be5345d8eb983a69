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
  private reading: Reading | undefined;
  private known: readonly Sentence[] | undefined;

  constructor(
    private readonly source: string,
    readonly kind: Passage['kind'],
    readonly range: Range,
    readonly section: Section,
    readonly lang: Lang,
    frame: PassageFrame,
  ) {
    this.parent = frame.parent;
    this.lead = frame.lead;
    this.row = frame.row;
    this.column = frame.column;
    this.task = frame.task;
    frame.parent?.children.push(this);
  }

  get sentences(): readonly Sentence[] {
    if (this.known) return this.known;
    this.reading ??= new Reading(this.source.slice(this.range.start, this.range.end));
    return (this.known = this.reading.sentencesOf(this));
  }

  /** Takes over what was read of the same text in an earlier version of the document. */
  resume({ reading }: PassageNode): void {
    this.reading = reading;
  }

  /** The whole text without marks, quotations kept. */
  get plain(): string {
    return readInline(this.source, this.range).text;
  }
}
