// npm run images: takes the documentation's pictures anew, docs/images/*.png, from the packed extension in a real VS Code.
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './host/paths.mjs';
import { runMain, say } from './host/progress.mjs';
import { e2e } from './suites/e2e.mjs';

/** What is shown in which theme and language; pictures of failures and of other zooms stay where they are. */
const wanted = /^(?:warnings|timeline)-(?:light|dark|hc)-(?:ja|en)\.png$/u;

await runMain(async () => {
  const { failures } = await e2e('appearance');
  if (failures > 0) return 1;
  const [from, to] = [join(root, 'dist', 'pictures'), join(root, 'docs', 'images')];
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from).filter((file) => wanted.test(file))) {
    cpSync(join(from, name), join(to, name));
    say(`docs/images/${name}`);
  }
  return 0;
});
