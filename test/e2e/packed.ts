// The packed extension, as `npm test e2e` made it, and where its pictures go.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/host/paths.mjs';
import { openWorkbench, type SessionOptions } from './session';
import type { Workbench } from './workbench';

/** Opens VS Code with the packed extension installed. */
export function openPacked(options: SessionOptions = {}): Promise<Workbench> {
  const vsix = process.env['TENMATSU_VSIX'];
  if (vsix === undefined)
    throw new Error('These specs run through `npm test e2e`, which packs the extension first.');
  return openWorkbench({ ...options, vsix });
}

/** Where a picture goes: to be looked at after a run, and taken into the documentation by `npm run images`. */
export function picture(name: string): string {
  const folder = join(root, 'dist', 'pictures');
  mkdirSync(folder, { recursive: true });
  return join(folder, `${name}.png`);
}
