// Runs dist/test/host inside the extension host of a real VS Code: on the server, whose window is a headless Chromium, or,
// with TENMATSU_DESKTOP=1 (or the path of a VS Code executable), on a desktop through @vscode/test-electron.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../host/build.mjs';
import { held } from '../host/complaints.mjs';
import { temporaryFolder } from '../host/lifetime.mjs';
import { cache, root } from '../host/paths.mjs';
import { say } from '../host/progress.mjs';
import { runOnServer } from './on-server.mjs';

export async function host() {
  await build(['--only=desktop,views,host']);
  const tests = join(root, 'dist', 'test', 'host', 'index');
  const desktop = process.env['TENMATSU_DESKTOP'];
  if (desktop) return onDesktop(tests, desktop);
  const { result, complaints } = await runOnServer(root, tests);
  return held(result, complaints);
}

/**
 * @param {string} tests
 * @param {string} desktop
 */
async function onDesktop(tests, desktop) {
  const { runTests } = await import('@vscode/test-electron');
  const file = join(temporaryFolder('result'), 'result.json');
  try {
    await runTests({
      ...(desktop === '1' ? { cachePath: join(cache, 'desktop') } : { vscodeExecutablePath: desktop }),
      extensionDevelopmentPath: root,
      extensionTestsPath: tests,
      extensionTestsEnv: { TENMATSU_TEST_RESULT: file },
      launchArgs: [temporaryFolder('workspace'), '--disable-extensions', '--disable-workspace-trust'],
    });
  } catch (error) {
    // A failed test ends VS Code with an error too; only the lack of a result is a failure to run.
    say(String(error));
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}
