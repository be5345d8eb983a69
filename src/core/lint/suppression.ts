import type { TenmatsuDocument } from '../document/model';
import type { Range } from '../text';
import { Coverage } from './coverage';
import { readDirectives, type Directive } from './directives';
import { lineEnd } from './places';
import type { Finding, SuppressionUse } from './rule';

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
