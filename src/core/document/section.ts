import type { SectionRole } from '../templates/metadata';
import type { Range } from '../text';
import type { Section } from './model';
import type { PassageNode } from './passage';
import type { SectionKind } from './sections';

/** A section that grows while the document is read. */
export class SectionNode implements Section {
  title = '';
  id: string | undefined;
  role: SectionRole;
  range: Range;
  readonly passages: PassageNode[] = [];

  constructor(
    private readonly source: string,
    readonly heading: Range,
    readonly level: number,
    readonly parent: Section | undefined,
  ) {
    this.range = heading;
    this.role = parent?.role ?? 'other';
  }

  name(title: string, kindOf: (title: string) => SectionKind): void {
    this.title = title.trim();
    const { id, role } = kindOf(this.title);
    this.id = id;
    if (role !== 'other') this.role = role;
  }

  /** Takes over what an earlier version of this section was found to be. */
  resume({ id, role }: Section, title: string): void {
    this.title = title;
    this.id = id;
    this.role = role;
  }

  add(passage: PassageNode): void {
    const before = this.passages.at(-1);
    if (before) {
      before.next = passage;
      passage.previous = before;
    }
    this.passages.push(passage);
  }

  end(offset: number): void {
    this.range = { start: this.heading.start, end: offset };
  }

  get empty(): boolean {
    const body = this.source.slice(this.heading.end, this.range.end);
    return withoutBlanks(body) === '';
  }
}

/** What is left of a section's body without comments, placeholders, list marks and the frames of blank tables. */
function withoutBlanks(body: string): string {
  return withoutComments(body)
    .split('\n')
    .filter((line) => !/^[\s|:\-–—*+・.]*$/.test(line.replace(/^\s*\d{1,9}[.)]\s*$/, '')))
    .filter((line) => !isPlaceholder(line))
    .join('\n');
}

function withoutComments(body: string): string {
  let out = '';
  let at = 0;
  for (;;) {
    const open = body.indexOf('<!--', at);
    if (open < 0) return out + body.slice(at);
    const close = body.indexOf('-->', open + 4);
    out += body.slice(at, open);
    if (close < 0) return out;
    at = close + 3;
  }
}

/** A line that holds nothing but a placeholder: ◯◯, TBD, {{…}}. */
function isPlaceholder(line: string): boolean {
  return /^[\s\-*+・]*(?:[◯○〇●]{2,}|[XＸ×]{2,}|TBD|TODO|\{\{[^{}]*\}\})[\s。.]*$/i.test(line);
}
