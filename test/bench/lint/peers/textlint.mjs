// Lints with textlint for `npm run bench -- lint`:
//   node textlint.mjs <folder with the packages> <rules> <file>    once, as a fresh process does
//   node textlint.mjs <folder with the packages> <rules>           a file for each message {file}, told in milliseconds
// <rules> is `weak-phrase` (textlint-rule-ja-no-weak-phrase alone) or `technical-writing` (the preset).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, wanted, once] = process.argv.slice(2);
const packages = createRequire(join(folder, 'package.json'));
const load = async (name) => {
  const { default: value } = await import(pathToFileURL(packages.resolve(name)).href);
  return value.default ?? value;
};

const { TextlintKernel } = await import(pathToFileURL(packages.resolve('@textlint/kernel')).href);
const options = {
  ext: '.md',
  plugins: [{ pluginId: 'markdown', plugin: await load('@textlint/textlint-plugin-markdown') }],
  rules: await rules(),
};

async function rules() {
  if (wanted === 'weak-phrase')
    return [{ ruleId: 'ja-no-weak-phrase', rule: await load('textlint-rule-ja-no-weak-phrase') }];
  const preset = await load('textlint-rule-preset-ja-technical-writing');
  return Object.entries(preset.rules).map(([ruleId, rule]) => ({
    ruleId,
    rule,
    options: preset.rulesConfig[ruleId],
  }));
}

/** Lints a file and tells how long it took and how much was found. */
async function lint(file) {
  const text = readFileSync(file, 'utf8');
  const start = performance.now();
  const { messages } = await new TextlintKernel().lintText(text, { ...options, filePath: file });
  return { milliseconds: performance.now() - start, findings: messages.length };
}

if (once !== undefined) await lint(once);
else process.on('message', async ({ file }) => process.send(await lint(file)));
