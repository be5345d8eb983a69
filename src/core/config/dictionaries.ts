import type { ConfigProblem } from './problems';
import { readPrh, type PrhIgnore, type PrhRule } from './read-prh';
import { CONFIG_NAME } from './team';
import type { PrhImport, TeamPhrase } from './team-config';
import type { Range } from '../text';

/** A problem in one of the files that a team's configuration is made of. */
export interface FileProblem extends ConfigProblem {
  /** From the root of the team's folder. */
  readonly file: string;
}

export interface Dictionaries {
  readonly phrases: readonly TeamPhrase[];
  readonly problems: readonly FileProblem[];
}

/** Where a dictionary is asked for. */
interface Origin {
  readonly file: string;
  readonly range: Range;
}

const MOST_FILES = 100;

/**
 * Reads dictionaries with all they import, each file once. Yields the path of every file it needs, from the root of the team's
 * folder, and is given back the text, or undefined where there is none: whoever drives it decides how files are read.
 */
export function* readDictionaries(
  imports: readonly PrhImport[],
): Generator<string, Dictionaries, string | undefined> {
  const problems: FileProblem[] = [];
  const phrases: TeamPhrase[] = [];
  const seen = new Set<string>();

  function* rulesOf(
    path: string,
    origin: Origin,
    shallow: boolean,
  ): Generator<string, readonly PrhRule[], string | undefined> {
    if (seen.has(path)) return [];
    seen.add(path);
    const text = seen.size > MOST_FILES ? undefined : yield path;
    if (text === undefined) {
      problems.push({ ...origin, level: 'error', message: unreadable(path) });
      return [];
    }
    const file = readPrh(text, path);
    problems.push(...file.problems.map((problem) => ({ ...problem, file: path })));
    const rules = [...file.rules];
    // The importing file's own rules go before those it imports.
    const known = new Set(rules.map(({ expected }) => expected));
    for (const { path: other, range, shallow: own, without } of shallow ? [] : file.imports) {
      const imported = yield* rulesOf(other, { file: path, range }, own);
      const fresh = imported.filter((rule) => !known.has(rule.expected) && !isIgnored(rule, without));
      rules.push(...fresh);
      for (const { expected } of fresh) known.add(expected);
    }
    return rules;
  }

  for (const { path, range, level, types } of imports) {
    for (const { expected, patterns } of yield* rulesOf(path, { file: CONFIG_NAME, range }, false))
      phrases.push({ patterns, prefer: expected, message: undefined, level, types });
  }
  return { phrases, problems };
}

function isIgnored(rule: PrhRule, without: readonly PrhIgnore[]): boolean {
  return without.some(
    ({ pattern, expected }) =>
      (expected !== undefined && expected === rule.expected) ||
      (pattern !== undefined && rule.written.includes(pattern)),
  );
}

function unreadable(path: string): ConfigProblem['message'] {
  return {
    ja: `辞書「${path}」を読めません。ファイルの場所と、UTF-8 で保存されていることを確かめてください`,
    en: `The dictionary "${path}" cannot be read. Check that it is there and saved as UTF-8`,
  };
}
