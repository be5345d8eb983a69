// What a user has: the packed extension, installed into VS Code, used by keyboard in a browser window.
import { build } from '../host/build.mjs';
import { prepareChromium } from '../host/chromium.mjs';
import { prepareServer } from '../host/tools.mjs';
import { packExtension } from '../host/package.mjs';
import { runMocha } from './node-mocha.mjs';

/** @param {string} [part] a folder of the suite; all of it where left out */
export async function e2e(part = '') {
  await prepareServer();
  await prepareChromium();
  await build(['--only=e2e']);
  const { vsix } = await packExtension();
  return runMocha([`e2e/${part}`], 240_000, { TENMATSU_VSIX: vsix });
}
