import type { Fix, Level } from '../../core/lint/rule';
import type { Lang } from '../../core/text';
import type { Problem, Result } from '../lint';

/**
 * ESLint's shape. ESLint knows two severities: 2 is an error and 1 everything else; `level` tells a warning from info and
 * hint, which `warningCount` leaves out.
 */
export function json(results: readonly Result[], lang: Lang): string {
  return JSON.stringify(
    results.map(({ path, problems }) => ({
      filePath: path,
      messages: problems.map((problem) => message(problem, lang)),
      errorCount: count(problems, 'error'),
      warningCount: count(problems, 'warning'),
      fixableErrorCount: problems.filter(({ finding, fix }) => finding.level === 'error' && fixOf(fix))
        .length,
      fixableWarningCount: problems.filter(({ finding, fix }) => finding.level === 'warning' && fixOf(fix))
        .length,
    })),
  );
}

export function count(problems: readonly Problem[], level: Level): number {
  return problems.filter(({ finding }) => finding.level === level).length;
}

function message({ finding, start, end, fix }: Problem, lang: Lang) {
  const edit = fixOf(fix);
  return {
    ruleId: finding.ruleId,
    severity: finding.level === 'error' ? 2 : 1,
    level: finding.level,
    message: finding.message[lang],
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...(edit ? { fix: edit } : {}),
  };
}

/** ESLint's fixes are one replacement each. */
function fixOf(fix: Fix | undefined): { range: [number, number]; text: string } | undefined {
  const [edit, ...others] = fix?.edits ?? [];
  if (!edit || edit.snippet || others.length > 0) return undefined;
  return { range: [edit.range.start, edit.range.end], text: edit.newText };
}
