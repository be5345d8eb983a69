// What a user has: the packed extension, installed into VS Code, used by keyboard in a browser window.
import { build } from '../host/build.mjs';
import { prepareChromium } from '../host/chromium.mjs';
import { prepareServer } from '../host/tools.mjs';
import { packExtension } from '../host/package.mjs';
import { runMocha } from './node-mocha.mjs';

export async function e2e() {
  await prepareServer();
  await prepareChromium();
  await build(['--only=e2e']);
  const { vsix } = await packExtension();
  return runMocha(['e2e'], 240_000, { TENMATSU_VSIX: vsix });
}
