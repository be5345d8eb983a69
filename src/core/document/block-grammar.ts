import { parser, Table, TaskList, type MarkdownParser } from '@lezer/markdown';

/** Blocks nested deeper than this are taken as one opaque block: nobody writes them, and every level costs a scan of the line. */
const MAX_DEPTH = 32;

/**
 * Markdown's block structure alone. Inline marks are read by `inline.ts` in one pass over each passage, because the
 * parser's own resolution of delimiters takes quadratic time on hostile text.
 */
const blockParser: MarkdownParser = parser.configure([
  { parseBlock: Table.parseBlock ?? [], defineNodes: Table.defineNodes ?? [] },
  { parseBlock: TaskList.parseBlock ?? [], defineNodes: TaskList.defineNodes ?? [] },
  {
    remove: [
      'Escape',
      'Entity',
      'InlineCode',
      'HTMLTag',
      'Emphasis',
      'HardBreak',
      'Link',
      'LinkEnd',
      'Image',
    ],
    parseBlock: [
      {
        name: 'TooDeep',
        before: 'LinkReference',
        parse(context, line) {
          if (context.depth <= MAX_DEPTH) return false;
          const start = context.lineStart + line.pos;
          const end = context.lineStart + line.text.length;
          context.nextLine();
          context.addElement(context.elt('CodeBlock', start, end));
          return true;
        },
      },
    ],
  },
]);

// Without inline parsers it would still walk over every character of every paragraph.
blockParser.parseInline = () => [];

/** The block tree of a text without front matter. Offsets are the text's own. */
export function parseBlocks(text: string) {
  return blockParser.parse(forParser(text));
}

/** The same text, unit for unit, in the form the parser understands: no CR, no blanks behind a table's delimiter row. */
function forParser(text: string): string {
  const plain = text.includes('\r') ? text.replaceAll('\r', ' ') : text;
  return plain.replace(/^[ |:-]*\|[ \t]+$/gm, (row) => {
    const pipe = row.lastIndexOf('|');
    return row.slice(0, pipe) + ' '.repeat(row.length - pipe - 1) + '|';
  });
}
