import type { TenmatsuDocument } from '../document/model';
import type { Range } from '../text';

export type DirectiveKind = 'disable-next-line' | 'disable' | 'enable';

/** A comment such as `<!-- tenmatsu-disable-next-line vague-time: the date follows by phone -->`. */
export interface Directive {
  readonly kind: DirectiveKind;
  readonly range: Range;
  readonly rules: readonly { readonly id: string; readonly range: Range }[];
  readonly reason: string;
}

/** The document's suppression comments in order. Those in code are text. */
export function readDirectives(document: TenmatsuDocument): readonly Directive[] {
  const { text, code } = document;
  const directives: Directive[] = [];
  let block = 0;
  for (let at = text.indexOf('<!--'); at >= 0;) {
    const close = text.indexOf('-->', at + 4);
    if (close < 0) break;
    const range = { start: at, end: close + 3 };
    const directive = readDirective(text.slice(at, range.end), range);
    // Code blocks are in the order of the text, as the comments are.
    while ((code[block]?.end ?? Infinity) <= at) block++;
    const quoted = text[at - 1] === '`' || (code[block]?.start ?? Infinity) <= at;
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
  return { kind: head[1] as DirectiveKind, range, rules, reason };
}

export function isIn(offset: number, range: Range): boolean {
  return range.start <= offset && offset < range.end;
}
