// What the extension may weigh. A bundle is loaded whole before anything runs, and the package is fetched by every user.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './progress.mjs';

const KB = 1024;
/** Limits in bytes. */
const scriptLimit = 400 * KB;
const packageLimit = 1024 * KB;

/** Every script that an extension host loads: the entry of each host, and the parts that both share. */
function hostScripts(/** @type {string} */ folder) {
  const parts = readdirSync(join(folder, 'dist', 'parts'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => `dist/parts/${name}`);
  return ['dist/desktop/extension.js', 'dist/web/extension.js', ...parts];
}

/**
 * Prints the sizes of a packed extension beside their limits.
 *
 * @param {{ vsix: string, folder: string }} packed
 * @returns {string[]} what is over its limit
 */
export function checkBudget({ vsix, folder }) {
  const sizes = [
    ...hostScripts(folder).map((name) => ({
      name,
      size: statSync(join(folder, name)).size,
      limit: scriptLimit,
    })),
    { name: 'tenmatsu.vsix', size: statSync(vsix).size, limit: packageLimit },
  ];
  const kilobytes = (/** @type {number} */ bytes) => `${(bytes / KB).toFixed(0)} KB`.padStart(8);
  for (const { name, size, limit } of sizes) {
    say(`${name.padEnd(36)}${kilobytes(size)} of ${kilobytes(limit)}${size > limit ? '   too large' : ''}`);
  }
  return sizes.filter(({ size, limit }) => size > limit).map(({ name }) => name);
}
