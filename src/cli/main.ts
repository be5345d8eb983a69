import { setFlagsFromString } from 'node:v8';
import { Temporal } from 'temporal-polyfill';
import { findFiles, NotUtf8, readText } from './files';
import { formats } from './formats';
import { createChecker, type Result } from './lint';
import { readOptions, UsageError, type Options } from './options';
import { TeamConfigs } from './team-config';
import { texts } from './texts';
import { version } from './version';

const STDIN = 0;

/** Exit status: 0 clean, 1 findings at error level or over the limit, 2 could not run as asked. */
function main(args: readonly string[]): number {
  let options: Options;
  try {
    options = readOptions(args, process.env);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
  if (options.command === 'version') print(version);
  else if (options.command === 'help') print(texts[options.lang].usage);
  else return lint(options);
  return 0;
}

function lint(options: Options): number {
  const words = texts[options.lang];
  const results: Result[] = [];
  let failed = false;
  const fail = (message: string) => {
    failed = true;
    console.error(message);
  };
  const configs = new TeamConfigs({ fail, note: (message) => console.error(message) }, options.lang);
  const check = createChecker(Temporal.Now.instant(), (path) => configs.teamOf(path));
  const checkFile = (name: string, path: string | number) => {
    try {
      results.push(check(name, readText(path)));
    } catch (error) {
      fail(error instanceof NotUtf8 ? words.notUtf8(name) : words.unreadable(name, reasonOf(error)));
    }
  };
  if (options.stdin) checkFile(options.stdinFilename, STDIN);
  const seen = new Set<string>();
  for (const path of options.paths) {
    const files = findFilesSafely(path, (reason) => fail(words.unreadable(path, reason)));
    if (files?.length === 0) fail(words.noMatch(path));
    for (const file of files ?? []) {
      if (!seen.has(file)) checkFile(file, file);
      seen.add(file);
    }
  }
  if (!failed && !results.some(({ declared }) => declared)) console.error(words.noneDeclared(results.length));
  print(formats[options.format](results, options.lang));
  return failed ? 2 : exceeds(results, options.maxWarnings) ? 1 : 0;
}

function findFilesSafely(path: string, complain: (reason: string) => void): readonly string[] | undefined {
  try {
    return findFiles(path);
  } catch (error) {
    complain(reasonOf(error));
    return undefined;
  }
}

function exceeds(results: readonly Result[], maxWarnings: number): boolean {
  const levels = results.flatMap(({ problems }) => problems.map(({ finding }) => finding.level));
  return levels.includes('error') || levels.filter((level) => level === 'warning').length > maxWarnings;
}

function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.message : String(error));
}

function print(text: string): void {
  if (text !== '') process.stdout.write(`${text}\n`);
}

// Nearly all objects live for one file. A nursery that does not grow keeps a thousand files within a quarter less memory.
setFlagsFromString('--semi-space-growth-factor=1');
// Whoever reads the output may stop early (`tenmatsu lint … | head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
// Not process.exit: what is still on its way to a pipe would be cut off.
process.exitCode = main(process.argv.slice(2));
