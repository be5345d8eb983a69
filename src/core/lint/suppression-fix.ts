import type { TenmatsuDocument } from '../document/model';
import type { Range } from '../text';
import { blank } from './blank';
import { isIn, type DirectiveKind } from './directives';
import { lineEnd } from './places';
import type { Finding, Fix } from './rule';

/**
 * The edit that suppresses one finding, with its reason left to fill in. The comment goes where Markdown stays what it was: on its own
 * line before a block, at the end of the line before inside a list, a table or a paragraph, and at the head of the text for a finding
 * in the front matter. undefined where there is no such place.
 */
export function suppressionFix(finding: Finding, document: TenmatsuDocument): Fix | undefined {
  const { text, frontMatter } = document;
  if (finding.ruleId === 'suppression' || finding.ruleId === 'front-matter') return undefined;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const reason = blank(document.lang, document.lang === 'ja' ? '理由' : 'reason');
  const comment = (kind: DirectiveKind) => `<!-- tenmatsu-${kind} ${finding.ruleId}: \${1:${reason}} -->`;
  const title = {
    ja: `この箇所では「${finding.ruleId}」を指摘しない（理由を書く）`,
    en: `Do not report "${finding.ruleId}" here (with a reason)`,
  };
  const edit = (at: number, newText: string): Fix => ({
    title,
    edits: [{ range: { start: at, end: at }, newText, snippet: true }],
  });
  if (finding.range.start < frontMatter.range.end) {
    if (frontMatter.state !== 'valid') return undefined;
    const newline = text[frontMatter.range.end - 1] === '\n' ? '' : eol;
    return edit(frontMatter.range.end, `${newline}${eol}${comment('disable')}${eol}`);
  }
  const start = text.lastIndexOf('\n', finding.range.start - 1) + 1;
  const line = text.slice(start, lineEnd(text, start));
  const host = lineForComment(document, start);
  if (host === undefined)
    return edit(start, `${/^\s*/.exec(line)?.[0] ?? ''}${comment('disable-next-line')}${eol}`);
  return edit(host, ` ${comment('disable-next-line')}`);
}

/** Where at the end of the line above `start` an inline comment fits; undefined where a line of its own may stand there. */
function lineForComment(document: TenmatsuDocument, start: number): number | undefined {
  const { text, tables } = document;
  if (start === 0) return undefined;
  const inTable = tables.some(({ range }) => range.start < start && start <= range.end);
  if (inTable) return endOfRow(text, lineAbove(text, start));
  const above = lineAbove(text, start);
  return continuesText(document, above, start) ? above.end : undefined;
}

/** The line above the one that starts at `start`, without its line break. */
function lineAbove(text: string, start: number): Range {
  const end = text[start - 2] === '\r' ? start - 2 : start - 1;
  return { start: text.lastIndexOf('\n', end - 1) + 1, end };
}

/** Inside the last cell of a row; above a delimiter row that is the header's. */
function endOfRow(text: string, row: Range): number {
  const line = text.slice(row.start, row.end).trimEnd();
  if (/^[\s|:-]*$/.test(line) && row.start > 0) return endOfRow(text, lineAbove(text, row.start));
  const inside = line.endsWith('|') && !line.endsWith('\\|') ? line.slice(0, -1).trimEnd() : line;
  return row.start + inside.length;
}

/** Whether a line of its own would part what belongs together: a paragraph's lines, or a list's items. */
function continuesText({ text, passages }: TenmatsuDocument, above: Range, start: number): boolean {
  if (text.slice(above.start, above.end).trim() === '') return false;
  const host = passages.find(
    ({ kind, range }) =>
      kind !== 'heading' && kind !== 'cell' && range.start < above.end && range.end > above.start,
  );
  if (!host) return false;
  const line = { start, end: lineEnd(text, start) };
  const opensItem = passages.some(({ kind, range }) => kind === 'item' && isIn(range.start, line));
  return host.range.end > start || (opensItem && host.kind === 'item');
}
