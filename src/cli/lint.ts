import { Temporal } from 'temporal-polyfill';
import { declaredType } from '../core/document/declaration';
import type { TenmatsuDocument } from '../core/document/model';
import { parseDocument } from '../core/document/parse';
import { noTeam, type Team } from '../core/config/team';
import { createLinter, type Linter } from '../core/lint/engine';
import type { Clock, Finding, Fix } from '../core/lint/rule';
import { rules } from '../core/rules';
import { positionsOf, type Position } from './positions';

/** One file and what was found in it. */
export interface Result {
  readonly path: string;
  readonly declared: boolean;
  readonly problems: readonly Problem[];
}

/** A finding with its place as people count it: lines and columns from 1, columns in UTF-16 units. */
export interface Problem {
  readonly finding: Finding;
  readonly start: Position;
  readonly end: Position;
  /** The first fix that cannot change the meaning. */
  readonly fix: Fix | undefined;
}

const fixable: ReadonlySet<string> = new Set(
  rules.filter(({ safelyFixable }) => safelyFixable).map(({ id }) => id),
);

/** A function that checks one text after another, those of one team with the same linter. */
export function createChecker(
  now: Temporal.Instant,
  teamOf: (path: string) => Team = () => noTeam,
): (path: string, text: string) => Result {
  const linters = new Map<Team, Linter>();
  // Asked once: the answer costs more than checking a short document.
  const machine = Temporal.Now.timeZoneId();
  return (path, text) => {
    if (declaredType(text) === undefined) return { path, declared: false, problems: [] };
    const team = teamOf(path);
    const { rules, catalogue, vocabulary, calendar } = team;
    const linter = linters.get(team) ?? createLinter({ rules, catalogue, remember: false });
    linters.set(team, linter);
    const document = parseDocument(text, vocabulary);
    const clock: Clock = { now, zone: zoneOf(document, machine), calendar };
    const position = positionsOf(text);
    const problems = linter.lint(document, clock).map((finding) => ({
      finding,
      start: position(finding.range.start),
      end: position(finding.range.end),
      fix: fixable.has(finding.ruleId)
        ? linter.fixes(finding, document, clock).find(({ safe }) => safe)
        : undefined,
    }));
    return { path, declared: true, problems };
  };
}

/** The incident's zone where the document gives a valid one. */
function zoneOf(document: TenmatsuDocument, otherwise: string): string {
  const zone = document.frontMatter.fields.get('timezone')?.data;
  if (typeof zone === 'string') {
    try {
      return Temporal.Now.zonedDateTimeISO(zone).timeZoneId;
    } catch {
      // An unknown zone is reported by its own rule.
    }
  }
  return otherwise;
}
