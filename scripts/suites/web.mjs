// Runs dist/test/web inside the web extension host, the worker of vscode.dev, in headless Chromium.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from '../host/build.mjs';
import { launchBrowser } from '../host/chromium.mjs';
import { held, listenForComplaints } from '../host/complaints.mjs';
import { temporaryFolder } from '../host/lifetime.mjs';
import { freePort } from '../host/network.mjs';
import { root } from '../host/paths.mjs';
import { say } from '../host/progress.mjs';
import { prepareWebHost } from '../host/tools.mjs';
import { collectReport } from './console.mjs';

export async function web() {
  await build(['--only=web,desktop,views,webhost']);
  const { data, commit, testWeb } = await prepareWebHost();
  const port = await freePort();
  const server = await createRequire(import.meta.url)(testWeb).open({
    browserType: 'none',
    quality: 'stable',
    commit,
    testRunnerDataDir: data,
    extensionDevelopmentPath: root,
    extensionTestsPath: join(root, 'dist', 'test', 'web', 'index.js'),
    folderPath: temporaryFolder('workspace'),
    port,
  });
  const browser = await launchBrowser();
  const report = collectReport('The web extension host');
  try {
    const page = await browser.newPage();
    const complaints = listenForComplaints(page);
    await page.exposeFunction('codeAutomationLog', (_type, /** @type {unknown[]} */ args) =>
      report.read(args.map(String).join(' ')),
    );
    await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => {
      // The result, where there is one, may still be on its way.
      setTimeout(() => report.fail(new Error(`The web extension host ended with code ${code}.`)), 2000);
    });
    page.on('crash', () => report.fail(new Error('The window of VS Code crashed.')));
    say('• Running the tests inside the web extension host …');
    await page.goto(`http://localhost:${port}/`);
    return held(await report.result, complaints());
  } catch (error) {
    say(`The window said:\n${report.rest()}`);
    throw error;
  } finally {
    await browser.close();
    server.dispose();
  }
}
