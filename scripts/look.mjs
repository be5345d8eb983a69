// Looks at the extension in a real VS Code: starts one on a folder, lets a script act in its window, takes a picture.
//
//   npm run look -- [--locale ja] [--theme light|dark|hc|hc-light] [--folder DIR] [--script FILE] [--shot OUT.png]
//                   [--zoom 2] [--size 1280x800] [--vsix FILE] [--console] [--no-build]
//
// --script is an ES module: `export default async (workbench) => { await workbench.runCommand('Tenmatsu: …'); }`; its argument
// is the Workbench of test/e2e/workbench.ts (with `workbench.page`, Playwright's page). Without --folder a fresh temporary
// folder is opened; with --folder the folder itself, so what the script writes stays there. --console prints the window's console.
// When the script fails, a picture is taken all the same.
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from './host/build.mjs';
import { root } from './host/paths.mjs';
import { runMain, say } from './host/progress.mjs';

const { values: options } = parseArgs({
  options: {
    locale: { type: 'string', default: 'en' },
    theme: { type: 'string', default: 'light' },
    folder: { type: 'string' },
    script: { type: 'string' },
    shot: { type: 'string' },
    zoom: { type: 'string', default: '1' },
    size: { type: 'string', default: '1280x800' },
    vsix: { type: 'string' },
    console: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
  },
});

await runMain(async () => {
  if (!options['no-build']) await build(['--only=desktop,views,e2e']);
  const { openWorkbench } = await import(pathToFileURL(resolve(root, 'dist/test/e2e/session.mjs')).href);
  const [width, height] = options.size.split('x').map(Number);
  const workbench = await openWorkbench({
    locale: options.locale,
    theme: options.theme,
    zoom: Number(options.zoom),
    viewport: { width, height },
    ...(options.folder === undefined ? {} : { folder: resolve(options.folder) }),
    ...(options.vsix === undefined ? { extension: root } : { vsix: resolve(options.vsix) }),
  });
  if (options.console) {
    workbench.page.on('console', (message) => say(`  [${message.type()}] ${message.text()}`));
  }
  try {
    if (options.script !== undefined) {
      const { default: act } = await import(pathToFileURL(resolve(options.script)).href);
      await act(workbench);
    }
  } finally {
    if (options.shot !== undefined) {
      mkdirSync(dirname(resolve(options.shot)), { recursive: true });
      await workbench.screenshot(resolve(options.shot));
      say(`Picture: ${options.shot}`);
    }
    await workbench.close();
  }
});
