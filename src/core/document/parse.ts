import type { SyntaxNode, Tree } from '@lezer/common';
import type { DocumentTypeData } from '../templates/metadata';
import type { Lang, Range } from '../text';
import { parseBlocks } from './block-grammar';
import { readFrontMatter, type FrontMatter } from './front-matter';
import { guessLanguage } from './language';
import type { Passage, Section, Table, TableRow, TenmatsuDocument } from './model';
import { PassageNode, type PassageFrame } from './passage';
import { SectionNode } from './section';
import { builtInVocabulary, findType, sectionKind, UNKNOWN_KIND, type Vocabulary } from './sections';
import { readTable } from './tables';

/**
 * Reads a text. Never throws; what cannot be understood is left out. Takes time in proportion to the text. Sentences are
 * computed when they are asked for.
 */
export function parseDocument(text: string, vocabulary: Vocabulary = builtInVocabulary): TenmatsuDocument {
  return new Reader(text, vocabulary).read();
}

class Reader {
  private readonly frontMatter: FrontMatter;
  private readonly type: DocumentTypeData | undefined;
  private readonly lang: Lang;
  private readonly base: number;
  private readonly sections: SectionNode[] = [];
  private readonly passages: PassageNode[] = [];
  private readonly tables: Table[] = [];
  private readonly code: Range[] = [];
  private title: number | undefined;

  constructor(
    private readonly text: string,
    private readonly vocabulary: Vocabulary,
  ) {
    this.frontMatter = readFrontMatter(text);
    this.base = this.frontMatter.range.end;
    const declared = this.frontMatter.fields.get('tenmatsu')?.data;
    this.type = typeof declared === 'string' ? findType(declared.trim(), vocabulary) : undefined;
    const lang = this.frontMatter.fields.get('lang')?.data;
    this.lang = lang === 'ja' || lang === 'en' ? lang : guessLanguage(text.slice(this.base));
  }

  read(): TenmatsuDocument {
    this.readBlocks(parseBlocks(this.text.slice(this.base)));
    const last = this.sections.at(-1);
    if (last) last.end(this.text.length);
    const { text, frontMatter, lang, sections, passages, tables, code } = this;
    return { text, frontMatter, type: this.type?.id, lang, sections, passages, tables, code };
  }

  private readBlocks(tree: Tree): void {
    let lead: PassageNode | undefined;
    const title = documentTitle(tree);
    this.title = title === undefined ? undefined : this.base + title;
    for (let node = tree.topNode.firstChild; node; node = node.nextSibling) {
      if (isHeading(node)) {
        this.openSection(node);
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
        this.code.push(this.rangeOf(node));
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
    this.tables.push({ range: this.rangeOf(node), section, header, rows });
    for (const row of rows) this.readRow(row, frame);
  }

  private readRow(row: TableRow, frame: PassageFrame): void {
    row.cells.forEach(({ range }, index) => {
      const column = row.header[index];
      if (range.end > range.start) this.addPassage('cell', range, { ...frame, row, column });
    });
  }

  private openSection(node: SyntaxNode): void {
    const range = this.rangeOf(node);
    const mark = node.firstChild;
    const atx = node.name.startsWith('ATX');
    const titleStart = atx && mark ? this.base + mark.to : range.start;
    const closing = node.lastChild;
    const closed = closing && (!atx || closing.from !== mark?.from);
    const titleEnd = closed ? this.base + closing.from : range.end;
    this.startSection(range, Number(node.name.at(-1)), {
      start: titleStart,
      end: Math.max(titleStart, titleEnd),
    });
  }

  private startSection(heading: Range, level: number, title: Range): SectionNode {
    this.sections.at(-1)?.end(heading.start);
    let parent: Section | undefined = this.sections.at(-1);
    while (parent && parent.level >= Math.max(1, level)) parent = parent.parent;
    if (parent?.level === 0) parent = undefined;
    const section = new SectionNode(this.text, heading, level, parent);
    this.sections.push(section);
    if (title.end > title.start) {
      const passage = this.addPassage('heading', title, { parent: undefined, lead: undefined });
      const isTitle = heading.start === this.title;
      section.name(passage?.plain ?? '', (written) =>
        isTitle ? UNKNOWN_KIND : sectionKind(written, this.type, this.vocabulary),
      );
    }
    return section;
  }

  private section(): SectionNode {
    const start = this.base;
    return this.sections.at(-1) ?? this.startSection({ start, end: start }, 0, { start, end: start });
  }

  private addPassage(kind: Passage['kind'], range: Range, frame: PassageFrame): PassageNode | undefined {
    const section = this.section();
    const trimmed = trim(this.text, range);
    if (trimmed.end === trimmed.start || this.text.startsWith('[^', trimmed.start)) return undefined;
    const passage = new PassageNode(this.text, kind, trimmed, section, this.lang, frame);
    this.passages.push(passage);
    if (kind !== 'heading') section.add(passage);
    return passage;
  }

  private rangeOf(node: SyntaxNode): Range {
    return trim(this.text, { start: this.base + node.from, end: this.base + node.to });
  }
}

/** Where the document's own title stands: a first heading that is the only one of level 1, with others below it. */
function documentTitle(tree: Tree): number | undefined {
  const headings: SyntaxNode[] = [];
  for (let node = tree.topNode.firstChild; node; node = node.nextSibling) {
    if (isHeading(node)) headings.push(node);
  }
  const [first, ...others] = headings;
  if (!first?.name.endsWith('1') || others.length === 0) return undefined;
  return others.some(({ name }) => name.endsWith('1')) ? undefined : first.from;
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
