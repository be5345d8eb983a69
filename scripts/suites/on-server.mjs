// Runs a module that exports run() inside the extension host of a VS Code server, whose window is a headless Chromium.
import { launchBrowser } from '../host/chromium.mjs';
import { listenForComplaints } from '../host/complaints.mjs';
import { temporaryFolder } from '../host/lifetime.mjs';
import { say, step } from '../host/progress.mjs';
import { startServer } from '../host/server.mjs';
import { collectReport } from './console.mjs';

/**
 * @param {string} extension folder of the extension under development
 * @param {string} tests the module, without its ending
 * @returns {Promise<{ result: any, complaints: readonly string[] }>} what it sent as its result (see test/support/in-host.ts), and what
 *   went wrong in the extension meanwhile
 */
export async function runOnServer(extension, tests) {
  const server = await step('Starting the VS Code server', () => startServer({ tests: true }));
  const browser = await launchBrowser();
  const report = collectReport('The extension host');
  try {
    const page = await browser.newPage();
    const complaints = listenForComplaints(page);
    page.on('console', (message) => report.read(message.text()));
    page.on('crash', () => report.fail(new Error('The window of VS Code crashed.')));
    say('• Running inside the extension host …');
    await page.goto(server.address(temporaryFolder('workspace'), { extension, tests }));
    return { result: await report.result, complaints: complaints() };
  } catch (error) {
    say(`The window said:\n${report.rest()}\nThe server said:\n${server.log().slice(-3000)}`);
    throw error;
  } finally {
    await browser.close();
    await server.stop();
  }
}
