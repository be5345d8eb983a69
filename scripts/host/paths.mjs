// Where things are: found from this file, or from a bundle made of it below dist/.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function findRoot() {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'esbuild.js'))) folder = dirname(folder);
  return folder;
}

/** The project's own folder. */
export const root = findRoot();

/** Downloaded tools and built test material; safe to delete, never committed. */
export const cache = join(root, '.vscode-test');

/** The sample workspace that `npm start` opens. */
export const sampleWorkspace = join(root, 'sample-workspace');
