// Finds Chromium and fonts with Japanese characters, and installs them where that is simple: Debian packages as root.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { run } from './command.mjs';
import { Missing, say, step } from './progress.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'msedge'];
const wellKnown = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** @param {readonly string[]} programs */
export function onPath(programs) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return programs
    .flatMap((name) => folders.flatMap((folder) => endings.map((end) => join(folder, name + end))))
    .find((file) => existsSync(file));
}

function findChromium() {
  const chosen = process.env['TENMATSU_CHROMIUM'];
  if (chosen !== undefined && chosen !== '') {
    if (existsSync(chosen)) return chosen;
    throw new Missing(`TENMATSU_CHROMIUM names ${chosen}, which is not there.`);
  }
  return onPath(names) ?? wellKnown.find((file) => existsSync(file));
}

function hasJapaneseFont() {
  if (process.platform !== 'linux') return true;
  const listed = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
  return listed.status === 0 && listed.stdout.trim() !== '';
}

const canInstall = () => process.getuid?.() === 0 && onPath(['apt-get']) !== undefined;

/** @param {readonly string[]} packages */
async function install(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await step(`Installing the Debian packages ${packages.join(', ')}`, async () => {
    await run('apt-get', ['update', '-q'], { env });
    await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { env });
  });
}

/**
 * The path of a Chromium that can show Japanese; installs both where it may.
 *
 * @returns {Promise<string>}
 */
export async function prepareChromium() {
  const lacking = [
    ...(findChromium() === undefined ? ['chromium'] : []),
    ...(hasJapaneseFont() ? [] : ['fonts-noto-cjk']),
  ];
  if (lacking.length > 0 && canInstall()) await install(lacking);
  const found = findChromium();
  if (found === undefined) {
    throw new Missing(
      'No Chromium was found, in whose window the tests run.\n' +
        'Install it (Debian: apt-get install chromium fonts-noto-cjk), or name one with TENMATSU_CHROMIUM=/path/to/chromium.',
    );
  }
  if (!hasJapaneseFont())
    say('! No Japanese font: install fonts-noto-cjk, or Japanese is boxes in screenshots.');
  return found;
}

/** @returns {Promise<import('playwright-core').Browser>} a headless browser; the caller closes it */
export async function launchBrowser() {
  return chromium.launch({
    executablePath: await prepareChromium(),
    // Neither a sandbox nor a GPU is there in a container; small /dev/shm crashes pages.
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}
