// npm run new-rule -- <id> [--structure]: writes a rule with its examples, and tells what to do next. A rule looks at single
// sentences; with --structure at the document as a whole.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { idProblem, nextSteps, ruleFiles } from './new-rule/files';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { structure: { type: 'boolean', default: false } },
});
const [id] = positionals;
// By its files, so that a rule that is not listed yet counts too.
const known = readdirSync(join(process.cwd(), 'src/core/rules')).map((name) => name.replace(/\.ts$/, ''));
const problem = idProblem(id, known);
if (id === undefined || problem !== undefined) {
  console.error(problem);
  process.exit(1);
}
for (const { path, text } of ruleFiles(id, values.structure ? 'structure' : 'phrase')) {
  writeFileSync(join(process.cwd(), path), text, { flag: 'wx' });
  console.log(`Written: ${path}`);
}
console.log(`\n${nextSteps(id).join('\n')}`);
