import type { SyntaxNode, Tree } from '@lezer/common';
import type { DocumentTypeData } from '../templates/metadata';
import type { Lang, Range } from '../text';
import { parseBlocks } from './block-grammar';
import type { Body } from './body';
import type { FrontMatter } from './front-matter';
import { passageLanguage } from './language';
import type { Passage, Section, TableRow } from './model';
import { PassageNode, type PassageFrame } from './passage';
import { SectionNode } from './section';
import { sectionKind, UNKNOWN_KIND, type Vocabulary } from './sections';
import { readTable } from './tables';

/** What is known of a document before its body is read. */
export interface Head {
  readonly frontMatter: FrontMatter;
  readonly type: DocumentTypeData | undefined;
  readonly lang: Lang;
  readonly vocabulary: Vocabulary;
}

/** Reads Markdown into sections, passages and tables. */
export class Reader {
  /** Where the stretch that is read begins: what the tree counts from. */
  private base = 0;

  constructor(
    private readonly text: string,
    private readonly head: Head,
    private readonly body: Body,
  ) {}

  /**
   * Reads a stretch that begins outside of all blocks, and adds what it holds to the body.
   *
   * @param title where the heading stands that is the document's own title; as the stretch itself tells, where left out
   */
  read(range: Range, title?: { readonly start: number | undefined }): void {
    this.base = range.start;
    const tree = parseBlocks(this.text.slice(range.start, range.end));
    this.readBlocks(tree, title ? title.start : this.titleIn(tree));
    this.body.sections.at(-1)?.end(range.end);
  }

  private titleIn(tree: Tree): number | undefined {
    const headings: { start: number; level: number }[] = [];
    for (let node = tree.topNode.firstChild; node; node = node.nextSibling)
      if (isHeading(node)) headings.push({ start: this.rangeOf(node).start, level: levelOf(node) });
    return titleStart(headings);
  }

  private readBlocks(tree: Tree, title: number | undefined): void {
    let lead: PassageNode | undefined;
    for (let node = tree.topNode.firstChild; node; node = node.nextSibling) {
      if (isHeading(node)) {
        this.openSection(node, title);
        lead = undefined;
        continue;
      }
      lead = this.readBlock(node, { parent: undefined, lead });
    }
  }

  /** Reads a block and returns the paragraph that may introduce the one behind it. */
  private readBlock(node: SyntaxNode, frame: PassageFrame): PassageNode | undefined {
    switch (node.name) {
      case 'Paragraph':
      case 'SetextHeading1':
      case 'SetextHeading2':
        return this.addPassage(frame.parent ? 'item' : 'paragraph', this.rangeOf(node), {
          ...frame,
          lead: undefined,
        });
      case 'BulletList':
      case 'OrderedList':
        for (let item = node.firstChild; item; item = item.nextSibling) this.readItem(item, frame);
        return undefined;
      case 'Table':
        this.readTable(node, frame);
        return undefined;
      case 'FencedCode':
      case 'CodeBlock':
        this.body.code.push(this.rangeOf(node));
        return undefined;
      default:
        // Quotes and HTML hold nothing to check; they do not part a list from its lead either.
        return node.name === 'CommentBlock' ? frame.lead : undefined;
    }
  }

  private readItem(item: SyntaxNode, frame: PassageFrame): void {
    let own: PassageNode | undefined;
    let lead: PassageNode | undefined;
    for (let node = item.firstChild; node; node = node.nextSibling) {
      if (node.name === 'ListMark') continue;
      const inner = { parent: own ?? frame.parent, lead: own ? lead : frame.lead };
      const first = own === undefined;
      if (node.name === 'Task') {
        const marker = node.firstChild;
        const range = { start: this.base + (marker?.to ?? node.from), end: this.base + node.to };
        const done = /[xX]/.test(this.text.slice(this.base + node.from, range.start));
        own ??= this.addPassage('item', range, { ...inner, task: done ? 'done' : 'open' });
      } else if (first && node.name === 'Paragraph') {
        own = this.addPassage('item', this.rangeOf(node), inner);
      } else {
        lead = this.readBlock(node, inner);
      }
    }
  }

  private readTable(node: SyntaxNode, frame: PassageFrame): void {
    const section = this.section();
    const { header, rows } = readTable(node, this.text, this.base);
    this.body.tables.push({ range: this.rangeOf(node), section, header, rows });
    for (const row of rows) this.readRow(row, frame);
  }

  private readRow(row: TableRow, frame: PassageFrame): void {
    row.cells.forEach(({ range }, index) => {
      const column = row.header[index];
      if (range.end > range.start) this.addPassage('cell', range, { ...frame, row, column });
    });
  }

  private openSection(node: SyntaxNode, documentTitle: number | undefined): void {
    const range = this.rangeOf(node);
    const mark = node.firstChild;
    const atx = node.name.startsWith('ATX');
    const titleStart = atx && mark ? this.base + mark.to : range.start;
    const closing = node.lastChild;
    const closed = closing && (!atx || closing.from !== mark?.from);
    const titleEnd = closed ? this.base + closing.from : range.end;
    const title = { start: titleStart, end: Math.max(titleStart, titleEnd) };
    this.startSection(range, levelOf(node), title, range.start === documentTitle);
  }

  private startSection(heading: Range, level: number, title: Range, isDocumentTitle: boolean): SectionNode {
    this.body.sections.at(-1)?.end(heading.start);
    let parent: Section | undefined = this.body.sections.at(-1);
    while (parent && parent.level >= Math.max(1, level)) parent = parent.parent;
    if (parent?.level === 0) parent = undefined;
    const section = new SectionNode(this.text, heading, level, parent);
    this.body.sections.push(section);
    if (title.end > title.start) {
      const passage = this.addPassage('heading', title, { parent: undefined, lead: undefined });
      const { type, vocabulary } = this.head;
      section.name(passage?.plain ?? '', (written) =>
        isDocumentTitle ? UNKNOWN_KIND : sectionKind(written, type, vocabulary),
      );
    }
    return section;
  }

  private section(): SectionNode {
    const here = { start: this.base, end: this.base };
    return this.body.sections.at(-1) ?? this.startSection(here, 0, here, false);
  }

  private addPassage(kind: Passage['kind'], range: Range, frame: PassageFrame): PassageNode | undefined {
    const section = this.section();
    const trimmed = trim(this.text, range);
    if (trimmed.end === trimmed.start || this.text.startsWith('[^', trimmed.start)) return undefined;
    const lang = passageLanguage(this.text.slice(trimmed.start, trimmed.end), this.head.lang);
    const passage = new PassageNode(this.text, kind, trimmed, section, lang, frame);
    this.body.passages.push(passage);
    if (kind !== 'heading') section.add(passage);
    return passage;
  }

  private rangeOf(node: SyntaxNode): Range {
    return trim(this.text, { start: this.base + node.from, end: this.base + node.to });
  }
}

/** Where the document's own title stands: a first heading that is the only one of level 1, with others below it. */
export function titleStart(
  headings: readonly { readonly start: number; readonly level: number }[],
): number | undefined {
  const [first, ...others] = headings;
  if (first?.level !== 1 || others.length === 0) return undefined;
  return others.some(({ level }) => level === 1) ? undefined : first.start;
}

function levelOf(heading: SyntaxNode): number {
  return Number(heading.name.at(-1));
}

function isHeading(node: SyntaxNode): boolean {
  return /^(?:ATX|Setext)Heading/.test(node.name);
}

function trim(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
