import type { TenmatsuDocument } from '../document/model';
import type { Range } from '../text';
import { blank } from './blank';
import { Coverage } from './coverage';
import { isIn, readDirectives, type Directive, type DirectiveKind } from './directives';
import { lineEnd } from './places';
import type { Finding, Fix, SuppressionUse } from './rule';

export interface KnownRules {
  known(id: string): boolean;
  /** The rule ran on this document. */
  active(id: string): boolean;
}

/** Takes out what the document's own comments suppress, and tells what became of each rule named in them. */
export function applySuppressions(
  document: TenmatsuDocument,
  findings: readonly Finding[],
  rules: KnownRules,
): { readonly kept: readonly Finding[]; readonly uses: readonly SuppressionUse[] } {
  const directives = readDirectives(document);
  if (directives.length === 0) return { kept: findings, uses: [] };
  const byRule = coverages(findings);
  const reaches = reachesOf(directives, document);
  const uses = directives.flatMap(({ kind, range, rules: named, reason }, index): SuppressionUse[] => {
    if (kind === 'enable') return [];
    if (named.length === 0) return [{ range, ruleId: undefined, reason, state: 'unchecked' }];
    return named.map(({ id, range: place }, at) => {
      const reach = reaches[index]?.[at];
      const hits = (reach && byRule.get(id)?.cover(reach)) ?? 0;
      return { range: place, ruleId: id, reason, state: stateOf(id, hits, rules) };
    });
  });
  const suppressed = new Set([...byRule.values()].flatMap((coverage) => coverage.covered()));
  return { kept: findings.filter((finding) => !suppressed.has(finding)), uses };
}

function coverages(findings: readonly Finding[]): ReadonlyMap<string, Coverage> {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const own = byRule.get(finding.ruleId);
    if (own) own.push(finding);
    else byRule.set(finding.ruleId, [finding]);
  }
  return new Map([...byRule].map(([id, own]) => [id, new Coverage(own)]));
}

function stateOf(id: string, hits: number, rules: KnownRules): SuppressionUse['state'] {
  if (!rules.known(id)) return 'unknown';
  if (hits > 0) return 'used';
  return rules.active(id) ? 'stale' : 'unchecked';
}

/** In place of a rule's id: every rule. */
const EVERY = '';

/**
 * Where each rule of each comment is suppressed. A `disable` holds to the next `enable` of the rule; before any text it holds for
 * the whole document, front matter included. What a comment reaches depends on those behind it, so the last is read first.
 */
function reachesOf(
  directives: readonly Directive[],
  { text, passages }: TenmatsuDocument,
): readonly (readonly Range[])[] {
  const textStart = passages[0]?.range.start ?? text.length;
  const enabled = new Map<string, number>();
  const lines = new Map<number, Range>();
  const reaches: Range[][] = [];
  for (const { kind, range, rules } of [...directives].reverse()) {
    if (kind === 'enable') {
      const ids = rules.length === 0 ? [EVERY] : rules.map(({ id }) => id);
      for (const id of ids) enabled.set(id, range.start);
    }
    const start = range.start < textStart ? 0 : range.start;
    const untilEnabled = (id: string) =>
      Math.min(enabled.get(id) ?? Infinity, enabled.get(EVERY) ?? Infinity, text.length + 1);
    reaches.push(
      rules.map(({ id }) =>
        kind === 'disable' ? { start, end: untilEnabled(id) } : nextLine(text, range.end, lines),
      ),
    );
  }
  return reaches.reverse();
}

/**
 * The line behind a comment's own. Lines that hold only such comments, and a table's delimiter row, do not count.
 *
 * @param known what was found for comments further down, by the start of the line behind them
 */
function nextLine(text: string, end: number, known: Map<number, Range>): Range {
  const first = lineEnd(text, end) + 1;
  let line = known.get(first);
  for (let start = first; !line;) {
    const stop = lineEnd(text, start);
    const source = text.slice(start, stop);
    const delimiters = source.includes('-') && /^[\s|:-]*$/.test(source);
    const skipped = delimiters || /^\s*<!--\s*tenmatsu-/.test(source);
    if (!skipped || stop >= text.length) line = { start, end: stop + 1 };
    start = stop + 1;
    line ??= known.get(start);
  }
  known.set(first, line);
  return line;
}

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
