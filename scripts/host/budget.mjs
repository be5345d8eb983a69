// What the extension may weigh. A bundle is loaded whole before anything runs, and the package is fetched by every user.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './progress.mjs';

const KB = 1024;
const bundleLimit = 400 * KB;
const packageLimit = 1024 * KB;
/** Folders of the packed extension whose scripts an extension host loads; each script is a bundle. */
const hostFolders = ['dist/desktop', 'dist/web', 'dist/parts'];

/**
 * Prints the sizes of a packed extension beside their limits.
 *
 * @param {{ vsix: string, folder: string }} packed
 * @returns {string[]} what is over its limit
 */
export function checkBudget({ vsix, folder }) {
  const bundles = hostFolders.flatMap((hosted) =>
    readdirSync(join(folder, hosted)).map((file) => {
      const name = `${hosted}/${file}`;
      return { name, size: statSync(join(folder, name)).size, limit: bundleLimit };
    }),
  );
  const sizes = [...bundles, { name: 'tenmatsu.vsix', size: statSync(vsix).size, limit: packageLimit }];
  const kilobytes = (/** @type {number} */ bytes) => `${(bytes / KB).toFixed(0)} KB`.padStart(8);
  for (const { name, size, limit } of sizes) {
    say(`${name.padEnd(28)}${kilobytes(size)} of ${kilobytes(limit)}${size > limit ? '   too large' : ''}`);
  }
  say(`all parts together          ${kilobytes(bundles.reduce((sum, { size }) => sum + size, 0))}`);
  return sizes.filter(({ size, limit }) => size > limit).map(({ name }) => name);
}
