import { isAbsolute, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rules } from '../../core/rules';
import type { Level } from '../../core/lint/rule';
import type { Lang } from '../../core/text';
import type { Problem, Result } from '../lint';
import { version } from '../version';

const levels: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

/** SARIF 2.1.0, for code scanning. */
export function sarif(results: readonly Result[], lang: Lang): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Tenmatsu',
            version,
            language: lang,
            rules: rules.map(({ id, texts, level }) => ({
              id,
              shortDescription: { text: texts.name[lang] },
              fullDescription: { text: texts.reason[lang] },
              // The one text of a rule that code scanning shows beside a finding.
              help: { text: texts.reason[lang] },
              defaultConfiguration: { level: levels[level] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: results.flatMap((result) =>
          result.problems.map((problem) => toResult(result, problem, lang)),
        ),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function toResult({ path }: Result, { finding, start, end }: Problem, lang: Lang) {
  return {
    ruleId: finding.ruleId,
    ruleIndex: rules.findIndex(({ id }) => id === finding.ruleId),
    level: levels[finding.level],
    message: { text: finding.message[lang] },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path) },
          region: {
            startLine: start.line,
            startColumn: start.column,
            endLine: end.line,
            endColumn: end.column,
          },
        },
      },
    ],
  };
}

function uriOf(path: string): string {
  if (isAbsolute(path)) return pathToFileURL(path).href;
  // `./a.md` would not be found in a repository's list of files.
  return normalize(path).split(/[\\/]/).map(encodeURIComponent).join('/');
}
