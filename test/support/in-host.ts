// Runs a mocha suite inside an extension host, whose console is its only way out on every platform. Each line of the report
// is one marked console message, which scripts/suites/console.mjs picks out of all that an extension host prints.
import type Mocha from 'mocha';

/** What one run came to. `tests` counts those that ran to an end. */
export interface Result {
  readonly passes: number;
  readonly failures: number;
  readonly pending: number;
}

const OPEN = '«tenmatsu-test»';
const CLOSE = '«/tenmatsu-test»';

/** Sends a line for the reader or the result of a run to the process outside. */
export function send(message: { line: string } | { result: unknown }): void {
  console.log(`${OPEN}${JSON.stringify(message)}${CLOSE}`);
}

/** The look of mocha's own spec reporter, which writes to a terminal that is not there. */
function report(runner: Mocha.Runner): void {
  let depth = 0;
  let failures = 0;
  const line = (text: string) => send({ line: '  '.repeat(depth + 1) + text });
  runner.on('suite', (suite) => {
    if (!suite.root) line(suite.title);
    depth += 1;
  });
  runner.on('suite end', () => (depth -= 1));
  runner.on('pass', (test) =>
    line(`✔ ${test.title}${(test.duration ?? 0) > test.slow() ? ` (${test.duration} ms)` : ''}`),
  );
  runner.on('pending', (test) => line(`- ${test.title}`));
  runner.on('fail', (test, error: Error) => {
    failures += 1;
    line(`${failures}) ${test.title}`);
    for (const part of (error.stack ?? String(error)).split('\n')) line(`     ${part}`);
  });
}

/**
 * Runs the tests that `load` registers, reports them, and rejects when one failed or none ran, as an extension host expects.
 *
 * @param load imports the test files; it is called once `describe` and `it` are there
 */
export async function runInHost(
  mocha: Mocha,
  load: () => Promise<unknown>,
  onResult?: (result: Result) => void,
): Promise<void> {
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, '', mocha);
  mocha.reporter(report as unknown as Mocha.ReporterConstructor);
  try {
    await load();
  } catch (error) {
    send({ line: `the test files did not load: ${error instanceof Error ? error.stack : error}` });
    throw error;
  }
  const result = await new Promise<Result>((resolve) => {
    const runner = mocha.run(() => {
      const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
      resolve({ passes, failures, pending });
    });
  });
  send({ result });
  onResult?.(result);
  if (result.failures > 0) throw new Error(`${result.failures} failed`);
  if (result.passes === 0) throw new Error('no test ran');
}
