// npm run bench [-- editor lint]: prints the figures the extension is held to, or the named ones alone. No test depends on them:
// they belong to the machine they were taken on.
//
//   editor   the packed extension in a real VS Code
//   lint     the checks in bare Node, beside textlint on the same texts
import { editor } from './bench/editor.mjs';
import { lint } from './bench/lint.mjs';
import { runMain, say } from './host/progress.mjs';

const all = { editor, lint };

await runMain(async () => {
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !(name in all));
  if (unknown.length > 0) {
    say(`Unknown figures ${unknown.join(', ')}; there are ${Object.keys(all).join(', ')}.`);
    return 2;
  }
  for (const [name, run] of Object.entries(all)) if (names.length === 0 || names.includes(name)) await run();
  return 0;
});
