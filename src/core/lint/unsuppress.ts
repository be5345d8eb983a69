import type { TenmatsuDocument } from '../document/model';
import { blank } from './blank';
import type { Range } from '../text';
import { readDirectives, type Directive } from './directives';
import { lineEnd } from './places';
import type { Finding, Fix } from './rule';

/** What can be done about a suppression comment that has nothing left to suppress. */
export function removeSuppression(finding: Finding, document: TenmatsuDocument): readonly Fix[] {
  const directive = directiveAt(finding.range, document);
  if (!directive) return [];
  const { rules } = directive;
  const index = rules.findIndex(({ range }) => range.start === finding.range.start);
  const id = rules[index]?.id;
  if (id === undefined) return [];
  const { range, safe } = rules.length > 1 ? nameIn(directive, index) : commentIn(directive.range, document);
  const title =
    rules.length > 1
      ? { ja: `抑止から「${id}」を外す`, en: `Take "${id}" out of the suppression` }
      : { ja: '抑止コメントを消す', en: 'Delete the suppression' };
  return [{ title, edits: [{ range, newText: '' }], preferred: true, safe }];
}

/** Asks for the reason of a suppression that has none. */
export function giveReason(finding: Finding, document: TenmatsuDocument): readonly Fix[] {
  const directive = directiveAt(finding.range, document);
  if (!directive) return [];
  const { start, end } = directive.range;
  const written = document.text.slice(start, end - 3).trimEnd();
  const body = written.replace(/[ \t]?(?:◯◯|XX)[^:：]*$/, '');
  const colon = /[:：]$/.test(body) ? ' ' : ': ';
  const reason = blank(document.lang, document.lang === 'ja' ? '理由' : 'reason');
  const range = { start: start + body.length, end: end - 3 };
  return [
    {
      title: { ja: '抑止する理由を書く', en: 'Give the reason' },
      edits: [{ range, newText: `${colon}\${1:${reason}} `, snippet: true }],
      preferred: true,
    },
  ];
}

function directiveAt({ start }: Range, document: TenmatsuDocument): Directive | undefined {
  return readDirectives(document).find(({ range }) => range.start <= start && start < range.end);
}

interface Removal {
  readonly range: Range;
  /** The Markdown around it stays what it was. */
  readonly safe: boolean;
}

/** One of several names, with the comma and blanks that part it from the next, or from the one before. */
function nameIn({ rules }: Directive, index: number): Removal {
  const own = rules[index]?.range ?? { start: 0, end: 0 };
  const next = rules[index + 1]?.range.start;
  const before = rules[index - 1]?.range.end;
  const range =
    next === undefined ? { start: before ?? own.start, end: own.end } : { start: own.start, end: next };
  return { range, safe: true };
}

/** The comment, with its line where it has one to itself. */
function commentIn(comment: Range, document: TenmatsuDocument): Removal {
  const { text, frontMatter } = document;
  const start = text.lastIndexOf('\n', comment.start - 1) + 1;
  const end = lineEnd(text, comment.end);
  const before = text.slice(start, comment.start);
  if (before.trim() !== '' || text.slice(comment.end, end).trim() !== '') {
    return { range: { start: start + before.trimEnd().length, end: comment.end }, safe: true };
  }
  const above = text.slice(text.lastIndexOf('\n', start - 2) + 1, Math.max(start - 1, 0));
  const free = start <= frontMatter.range.end || above.trim() === '';
  const next = Math.min(end + 1, text.length);
  const blankBelow = text.slice(next, lineEnd(text, next)).trim() === '';
  // Between two blank lines one of them goes along.
  if (free && blankBelow) return { range: { start, end: afterBlank(text, next) }, safe: true };
  // Between two lines of text the comment parts what would become one paragraph or list without it.
  return { range: { start, end: next }, safe: free || blankBelow };
}

function afterBlank(text: string, at: number): number {
  return Math.min(lineEnd(text, at) + 1, text.length);
}
