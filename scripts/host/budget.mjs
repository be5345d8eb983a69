// What the extension may weigh. A bundle is loaded whole before anything runs, and the package is fetched by every user.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './progress.mjs';

const KB = 1024;
/** Limits in bytes. */
const scriptLimit = 400 * KB;
const packageLimit = 1024 * KB;
/** The part that the extension asks for by name (src/host/parts.ts); it brings others along. */
const entry = 'workshop.js';

/**
 * A file with all that it imports by statements, directly or not: what is loaded before its first line runs. What it may
 * import later, by `import()`, is not in it.
 *
 * @param {string} entry
 * @param {(name: string) => string} read the text of a bundled module, by its name in the common folder
 * @returns {ReadonlySet<string>}
 */
export function staticClosure(entry, read) {
  const found = new Set([entry]);
  // A set is walked with what is added on the way.
  for (const name of found) {
    for (const [, imported] of read(name).matchAll(/\b(?:from|import)\s*["']\.\/([\w-]+\.js)["']/gu)) {
      if (imported !== undefined) found.add(imported);
    }
  }
  return found;
}

/**
 * Prints the sizes of a packed extension beside their limits, and what each entry loads in all.
 *
 * @param {{ vsix: string, folder: string }} packed
 * @returns {string[]} what is over its limit
 */
export function checkBudget({ vsix, folder }) {
  const parts = join(folder, 'dist', 'parts');
  const size = (/** @type {string} */ name) => statSync(join(folder, name)).size;
  // Every script that an extension host loads: the entry of each host, and the parts that both share.
  const scripts = ['dist/desktop/extension.js', 'dist/web/extension.js'].concat(
    readdirSync(parts)
      .filter((name) => name.endsWith('.js'))
      .map((name) => `dist/parts/${name}`),
  );
  const limited = [
    ...scripts.map((name) => ({ name, size: size(name), limit: scriptLimit })),
    { name: 'tenmatsu.vsix', size: statSync(vsix).size, limit: packageLimit },
  ];
  const kilobytes = (/** @type {number} */ bytes) => `${(bytes / KB).toFixed(0)} KB`.padStart(8);
  for (const { name, size, limit } of limited) {
    say(`${name.padEnd(36)}${kilobytes(size)} of ${kilobytes(limit)}${size > limit ? '   too large' : ''}`);
  }
  const loaded = [...staticClosure(entry, (name) => readFileSync(join(parts, name), 'utf8'))];
  const sum = loaded.reduce((bytes, name) => bytes + size(`dist/parts/${name}`), 0);
  say(`${`${entry} with all it imports`.padEnd(36)}${kilobytes(sum)} in ${loaded.length} files`);
  return limited.filter(({ size, limit }) => size > limit).map(({ name }) => name);
}
