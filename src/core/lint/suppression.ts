import type { TenmatsuDocument } from '../document/model';
import type { Range } from '../text';
import type { Finding, Fix, SuppressionUse } from './rule';

type Kind = 'disable-next-line' | 'disable' | 'enable';

/** A comment such as `<!-- tenmatsu-disable-next-line vague-time: the date follows by phone -->`. */
interface Directive {
  readonly kind: Kind;
  readonly range: Range;
  readonly rules: readonly { readonly id: string; readonly range: Range }[];
  readonly reason: string;
}

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
  const suppressed = new Set<Finding>();
  const uses: SuppressionUse[] = [];
  directives.forEach((directive, index) => {
    if (directive.kind === 'enable') return;
    const { range, reason } = directive;
    if (directive.rules.length === 0) uses.push({ range, ruleId: undefined, reason, state: 'unchecked' });
    for (const { id, range: place } of directive.rules) {
      const covered =
        directive.kind === 'disable'
          ? untilEnabled(document, directives, index, id)
          : nextLine(document, range.end);
      const hits = findings.filter((finding) => finding.ruleId === id && isIn(finding.range.start, covered));
      for (const hit of hits) suppressed.add(hit);
      uses.push({ range: place, ruleId: id, reason, state: stateOf(id, hits.length, rules) });
    }
  });
  return { kept: findings.filter((finding) => !suppressed.has(finding)), uses };
}

function stateOf(id: string, hits: number, rules: KnownRules): SuppressionUse['state'] {
  if (!rules.known(id)) return 'unknown';
  if (hits > 0) return 'used';
  return rules.active(id) ? 'stale' : 'unchecked';
}

function isIn(offset: number, range: Range): boolean {
  return range.start <= offset && offset < range.end;
}

function readDirectives(document: TenmatsuDocument): readonly Directive[] {
  const { text, code } = document;
  const directives: Directive[] = [];
  for (let at = text.indexOf('<!--'); at >= 0;) {
    const close = text.indexOf('-->', at + 4);
    if (close < 0) break;
    const range = { start: at, end: close + 3 };
    const directive = readDirective(text.slice(at, range.end), range);
    const quoted = text[at - 1] === '`' || code.some((block) => isIn(at, block));
    if (directive && !quoted) directives.push(directive);
    at = text.indexOf('<!--', quoted ? at + 4 : range.end);
  }
  return directives;
}

function readDirective(comment: string, range: Range): Directive | undefined {
  const head = /^<!--\s*tenmatsu-(disable-next-line|disable|enable)(?![\w-])/.exec(comment);
  if (!head) return undefined;
  const body = comment.slice(head[0].length, -3);
  const colon = body.search(/[:：]/);
  const list = colon < 0 ? body : body.slice(0, colon);
  const offset = range.start + head[0].length;
  const rules = [...list.matchAll(/[a-z][a-z0-9-]*/g)].map((match) => ({
    id: match[0],
    range: { start: offset + match.index, end: offset + match.index + match[0].length },
  }));
  const reason = colon < 0 ? '' : body.slice(colon + 1).trim();
  return { kind: head[1] as Kind, range, rules, reason };
}

/** From a `disable` to the next `enable` of the rule. Before any text it holds for the whole document, front matter included. */
function untilEnabled(
  document: TenmatsuDocument,
  directives: readonly Directive[],
  index: number,
  id: string,
): Range {
  const own = directives[index]?.range.start ?? 0;
  const enabled = directives
    .slice(index + 1)
    .find(
      ({ kind, rules }) => kind === 'enable' && (rules.length === 0 || rules.some((rule) => rule.id === id)),
    );
  const first = document.passages[0]?.range.start ?? document.text.length;
  return { start: own < first ? 0 : own, end: enabled?.range.start ?? document.text.length + 1 };
}

/** The line behind a comment's own. Lines that hold only such comments, and a table's delimiter row, do not count. */
function nextLine(document: TenmatsuDocument, end: number): Range {
  const { text } = document;
  let start = lineEnd(text, end) + 1;
  for (;;) {
    const stop = lineEnd(text, start);
    const line = text.slice(start, stop);
    const skipped = /^\s*<!--\s*tenmatsu-/.test(line) || /^[\s|:-]*-[\s|:-]*$/.test(line);
    if (!skipped || stop >= text.length) return { start, end: stop + 1 };
    start = stop + 1;
  }
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
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
  const reason = document.lang === 'ja' ? '理由' : 'reason';
  const comment = (kind: Kind) => `<!-- tenmatsu-${kind} ${finding.ruleId}: \${1:${reason}} -->`;
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

/** Where on a line before `start` an inline comment fits; undefined where a line of its own may stand there. */
function lineForComment(document: TenmatsuDocument, start: number): number | undefined {
  const { text, tables, passages } = document;
  const table = tables.find(({ range }) => range.start < start && start <= range.end);
  if (table) {
    let end = lineEnd(text, text.lastIndexOf('\n', start - 2) + 1);
    let line = text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
    if (/^[\s|:-]*$/.test(line)) {
      end = end - line.length - 1;
      line = text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
    }
    const trimmed = line.trimEnd();
    const inside =
      trimmed.endsWith('|') && !trimmed.endsWith('\\|') ? trimmed.slice(0, -1).trimEnd() : trimmed;
    return end - line.length + inside.length;
  }
  const before = start - 1;
  if (before < 0) return undefined;
  const end = text[before - 1] === '\r' ? before - 1 : before;
  const previousLine = text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
  const passage = passages.find(
    ({ kind, range }) =>
      kind !== 'heading' &&
      kind !== 'cell' &&
      range.end >= end - 2 &&
      range.start < end &&
      range.start <= before,
  );
  if (previousLine.trim() === '' || !passage) return undefined;
  const isSameParagraph = passage.range.end > start;
  const isItem = passages.some(
    ({ kind, range }) => kind === 'item' && isIn(range.start, { start, end: lineEnd(text, start) }),
  );
  return isSameParagraph || (isItem && passage.kind === 'item')
    ? start - 1 - (text[before - 1] === '\r' ? 1 : 0)
    : undefined;
}
