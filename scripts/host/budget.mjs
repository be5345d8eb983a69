// What the extension may weigh. A bundle is loaded whole before anything runs, and the package is fetched by every user.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './progress.mjs';

const KB = 1024;
/** Limits in bytes, of files in the packed folder. */
const limits = {
  'dist/desktop/extension.js': 400 * KB,
  'dist/web/extension.js': 400 * KB,
};
const packageLimit = 1024 * KB;

/**
 * Prints the sizes of a packed extension beside their limits.
 *
 * @param {{ vsix: string, folder: string }} packed
 * @returns {string[]} what is over its limit
 */
export function checkBudget({ vsix, folder }) {
  const sizes = [
    ...Object.entries(limits).map(([name, limit]) => ({
      name,
      size: statSync(join(folder, name)).size,
      limit,
    })),
    { name: 'tenmatsu.vsix', size: statSync(vsix).size, limit: packageLimit },
  ];
  const kilobytes = (/** @type {number} */ bytes) => `${(bytes / KB).toFixed(0)} KB`.padStart(8);
  for (const { name, size, limit } of sizes) {
    say(`${name.padEnd(28)}${kilobytes(size)} of ${kilobytes(limit)}${size > limit ? '   too large' : ''}`);
  }
  return sizes.filter(({ size, limit }) => size > limit).map(({ name }) => name);
}
