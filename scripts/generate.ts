// Writes everything that is derived from rules and document types: `npm run generate`.
// With --check nothing is written; a stale file fails, and the message names the command that mends it.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as prettier from 'prettier';
import { rules } from '../src/core/rules';
import { generatedManifest, generatedTexts } from './generate/manifest';
import { filledReadme } from './generate/readme';
import { ruleFolder, rulePages } from './generate/rule-pages';
import { configSchema, recordSchema } from './generate/schema';

const root = process.cwd();
const check = process.argv.includes('--check');
const stale: string[] = [];

const read = (file: string) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '');

async function put(file: string, content: string): Promise<void> {
  const formatted = file.endsWith('.json')
    ? await prettier.format(content, { ...(await prettier.resolveConfig(join(root, file))), filepath: file })
    : content;
  if (read(file) === formatted) return;
  stale.push(file);
  if (check) return;
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), formatted);
}

function dropPagesOfGoneRules(): void {
  for (const lang of ['ja', 'en'] as const) {
    const folder = ruleFolder(lang);
    if (!existsSync(join(root, folder))) continue;
    for (const name of readdirSync(join(root, folder))) {
      if (name === 'README.md' || rules.some((rule) => `${rule.id}.md` === name)) continue;
      stale.push(`${folder}/${name}`);
      if (!check) rmSync(join(root, folder, name));
    }
  }
}

async function main(): Promise<void> {
  const manifest = generatedManifest(JSON.parse(read('package.json')));
  await put('package.json', JSON.stringify(manifest));
  for (const lang of ['en', 'ja'] as const) {
    const file = lang === 'en' ? 'package.nls.json' : 'package.nls.ja.json';
    await put(file, JSON.stringify(generatedTexts(JSON.parse(read(file) || '{}'), lang)));
  }
  await put('schemas/tenmatsu-config.schema.json', JSON.stringify(configSchema()));
  await put('schemas/record.schema.json', JSON.stringify(recordSchema()));
  for (const [file, content] of rulePages()) await put(file, content);
  dropPagesOfGoneRules();
  for (const [file, lang] of [
    ['README.md', 'ja'],
    ['docs/README.en.md', 'en'],
  ] as const) {
    await put(file, filledReadme(read(file), lang, manifest));
  }
  if (stale.length === 0) return console.log('generated files are up to date');
  console.log(`${check ? 'stale' : 'written'}:\n${stale.map((file) => `  ${file}`).join('\n')}`);
  if (check) {
    console.error('Generated files are stale. Mend with: npm run generate');
    process.exit(1);
  }
}

void main();
