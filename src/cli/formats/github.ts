import { normalize, sep } from 'node:path';
import type { Level } from '../../core/lint/rule';
import type { Lang } from '../../core/text';
import type { Result } from '../lint';

const commands: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** Workflow commands that GitHub shows beside the changed lines. */
export function github(results: readonly Result[], lang: Lang): string {
  return results
    .flatMap(({ path, problems }) =>
      problems.map(({ finding, start, end }) => {
        // GitHub takes columns only where a finding stays on one line.
        const columns = start.line === end.line ? `,col=${start.column},endColumn=${end.column}` : '';
        const place = `file=${property(slashed(path))},line=${start.line},endLine=${end.line}${columns}`;
        return `::${commands[finding.level]} ${place},title=${property(finding.ruleId)}::${data(finding.message[lang])}`;
      }),
    )
    .join('\n');
}

/** A path as a repository's list of files has it. */
function slashed(path: string): string {
  return normalize(path).replaceAll(sep, '/');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
