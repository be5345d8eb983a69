// The figures of the packed extension in a real VS Code: sizes, activation, first findings, findings after a keystroke.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkBudget } from '../host/budget.mjs';
import { build } from '../host/build.mjs';
import { packExtension } from '../host/package.mjs';
import { root } from '../host/paths.mjs';
import { say, step } from '../host/progress.mjs';
import { runOnServer } from '../suites/on-server.mjs';
import { at, milliseconds } from './figures.mjs';

const STARTS = 3;

function spread(times) {
  return `median ${milliseconds(at(times, 0.5))}, 95th percentile ${milliseconds(at(times, 0.95))}, slowest ${milliseconds(at(times, 1))}`;
}

/**
 * Activation times of cold starts, as `Developer: Show Running Extensions` tells them. VS Code takes the time of the clock, so
 * the extension is activated by a command, when those that start with VS Code have done so: otherwise their time counts too.
 */
async function activations(vsix) {
  const { openWorkbench } = await import(pathToFileURL(join(root, 'dist/test/e2e/session.mjs')).href);
  const times = [];
  for (let n = 0; n < STARTS; n++) {
    const workbench = await openWorkbench({ vsix, viewport: { width: 1280, height: 2000 } });
    try {
      for (const other of ['Git', 'Emmet']) await workbench.activationTime(other);
      await workbench.runCommand('Tenmatsu: Start an Incident');
      await workbench.untilAsked('1/5');
      await workbench.press('Escape');
      times.push(await workbench.activationTime('Tenmatsu'));
    } finally {
      await workbench.close();
    }
  }
  return times;
}

export async function editor() {
  await build(['--only=e2e,bench']);
  const { vsix, folder } = await packExtension();
  const starts = await step(`Starting VS Code ${STARTS} times`, () => activations(vsix));
  const { result: figures } = await runOnServer(folder, join(root, 'dist', 'test', 'bench', 'index'));

  const yes = (value) => (value ? 'yes' : 'no');
  say('\nSizes');
  checkBudget({ vsix, folder });
  say('\nActivation, as the extension host reports it (goal: 30 ms)');
  say(`  ${starts.map(milliseconds).join(', ')}`);
  say('\nParsing code loaded');
  say(`  after opening Markdown that declares nothing: ${yes(figures.loadedForPlain)} (goal: no)`);
  say(`  after opening a document that declares itself: ${yes(figures.loadedForDeclared)}`);
  say(`\nA document of ${figures.characters} characters`);
  say(
    `  opened to first findings, debounce of ${figures.debounce} ms and loading included: ${milliseconds(figures.firstFindings)}`,
  );
  say(`  keystroke to updated findings beyond the debounce (goal: 50 ms): ${spread(figures.beyondDebounce)}`);
}
