// Packs the extension: a production build and an allow-list of files, put together in dist/package/ and packed from there,
// so that nothing else of the project can get in and the development build stays as it is.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { root } from './paths.mjs';
import { step } from './progress.mjs';

/** All that a user gets, besides the bundles and the manifest. */
const files = [
  'package.nls.json',
  'package.nls.ja.json',
  'l10n',
  'media',
  // The rules' own pages, which a finding's link opens.
  'docs/en/rules',
  'docs/ja/rules',
  'schemas',
  'LICENSE',
  'README.md',
  'CHANGELOG.md',
];
/** Manifest entries that are for the project's own development. */
const developmentOnly = ['scripts', 'devDependencies', 'private'];

/** @returns {Promise<{ vsix: string, folder: string }>} the packed extension, and the folder it was packed from */
export async function packExtension() {
  const folder = join(root, 'dist', 'package');
  const vsix = join(root, 'tenmatsu.vsix');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build(['--production', '--only=desktop,web,views', `--out=${join(folder, 'dist')}`]);
  for (const name of files) {
    if (existsSync(join(root, name))) cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  // The pictures that its page in VS Code shows.
  for (const [picture] of readFileSync(join(root, 'README.md'), 'utf8').matchAll(
    /docs\/images\/[\w-]+\.png/gu,
  )) {
    if (existsSync(join(root, picture))) cpSync(join(root, picture), join(folder, picture));
  }
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const key of developmentOnly) delete manifest[key];
  // The folder holds the wanted files and no others.
  manifest.files = ['**/*'];
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));

  const { createVSIX } = await import('@vscode/vsce');
  await step('Packing the extension', () =>
    createVSIX({
      cwd: folder,
      packagePath: vsix,
      dependencies: false,
      // The project has no public repository address yet that relative links could be made from.
      allowMissingRepository: true,
      rewriteRelativeLinks: false,
    }),
  );
  return { vsix, folder };
}
