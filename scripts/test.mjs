// npm test [-- unit host web e2e]: runs the named suites, or all, and ends with one line `N passed, N failed` over them.
//
//   unit   pure tests in bare Node, with the corpus
//   host   inside the extension host of a real VS Code (TENMATSU_DESKTOP=1: a desktop one)
//   web    inside the web extension host
//   e2e    the packed extension, by keyboard, in a browser window
//
// TENMATSU_CHROMIUM names the browser where it is not found by itself.
import { runMain, say } from './host/progress.mjs';
import { e2e } from './suites/e2e.mjs';
import { host } from './suites/host.mjs';
import { unit } from './suites/unit.mjs';
import { web } from './suites/web.mjs';

const suites = { unit, host, web, e2e };

await runMain(async () => {
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !(name in suites));
  if (unknown.length > 0) {
    say(`Unknown suite ${unknown.join(', ')}; there are ${Object.keys(suites).join(', ')}.`);
    return 2;
  }
  let passed = 0;
  let failed = 0;
  const summary = [];
  for (const [name, run] of Object.entries(suites)) {
    if (names.length > 0 && !names.includes(name)) continue;
    say(`\n━━ ${name}`);
    const { passes, failures, note } = await result(run);
    passed += passes;
    failed += failures;
    summary.push(`${name}: ${passes} passed, ${failures} failed${note}`);
    say(summary.at(-1));
  }
  if (summary.length > 1) say(`\n${summary.join('\n')}`);
  say(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});

/** A suite that could not run, or ran nothing, counts as one failure: silence is not success. */
async function result(run) {
  try {
    const { passes, failures } = await run();
    if (passes + failures === 0) return { passes, failures: 1, note: ' (no test ran)' };
    return { passes, failures, note: '' };
  } catch (error) {
    say(`\n${error instanceof Error ? error.message : error}\n`);
    return { passes: 0, failures: 1, note: ' (the suite could not run to its end)' };
  }
}
