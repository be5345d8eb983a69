// Starts and stops the VS Code server: a real VS Code whose window is any browser.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.mjs';
import { startChild, stopChild, temporaryFolder } from './lifetime.mjs';
import { freePort, untilAnswering } from './network.mjs';
import { prepareServer } from './tools.mjs';

/**
 * @typedef {object} ServerOptions
 * @property {string} [locale] display language, `en` where left out
 * @property {Record<string, unknown>} [settings] user settings
 * @property {string} [vsix] an extension to install first
 * @property {string} [extension] a built extension folder to have as if it were installed
 * @property {boolean} [trust] a new folder opens in restricted mode, until it is trusted; otherwise every folder is trusted
 * @property {boolean} [tests] the server will run tests: without its driver a release build ignores an extension under development
 * @property {number | undefined} [port] a free one where left out
 *
 * @typedef {object} Server
 * @property {number} port
 * @property {(place: string | undefined, development?: { extension?: string, tests?: string }) => string} address
 *   where a browser finds the workbench on a folder or a `.code-workspace` file (or on none), optionally with an extension under development
 * @property {() => string} log what the server has printed so far
 * @property {() => Promise<void>} stop
 * @property {Promise<number>} ended the exit code, once the server is gone
 */

/** Keeps what is not under test out of the window, and nothing asks the network. */
const quietSettings = {
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'telemetry.telemetryLevel': 'off',
  // Otherwise the browser's light or dark preference overrides workbench.colorTheme.
  'window.autoDetectColorScheme': false,
  'window.autoDetectHighContrast': false,
  'workbench.editor.useModal': 'off',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'update.mode': 'none',
};

/** Whether folders are to be trusted first. Restricted mode begins without a question, which would cover the window. */
const trustSettings = (/** @type {boolean} */ asked) => ({
  'security.workspace.trust.enabled': asked,
  'security.workspace.trust.startupPrompt': 'never',
});

function opened(/** @type {string | undefined} */ place) {
  if (place === undefined) return { ew: 'true' };
  return place.endsWith('.code-workspace') ? { workspace: place } : { folder: place };
}

/**
 * A language pack that says which language is on and translates nothing: `vscode.env.language` and the extension's own
 * texts follow it, while the workbench's stay English.
 *
 * @param {string} data the server's user data
 * @param {string} locale
 */
function writeLanguagePack(data, locale) {
  const translations = join(data, 'main.i18n.json');
  writeFileSync(translations, JSON.stringify({ '': [], version: '1.0.0', contents: {} }));
  const pack = {
    hash: 'stub',
    extensions: [{ extensionIdentifier: { id: 'tenmatsu.stub-language-pack' }, version: '1.0.0' }],
    translations: { vscode: translations },
    label: locale,
  };
  writeFileSync(join(data, 'languagepacks.json'), JSON.stringify({ [locale]: pack }));
}

/**
 * @param {ServerOptions} [options]
 * @returns {Promise<Server>}
 */
export async function startServer(options = {}) {
  const { locale = 'en', settings = {}, trust = false, vsix, extension } = options;
  const { node, main } = await prepareServer();
  const home = temporaryFolder('server');
  const data = join(home, 'data');
  const extensions = join(home, 'extensions');
  mkdirSync(join(data, 'User'), { recursive: true });
  writeFileSync(
    join(data, 'User', 'settings.json'),
    JSON.stringify({ ...quietSettings, ...trustSettings(trust), ...settings }, null, 2),
  );
  if (locale !== 'en') writeLanguagePack(data, locale);

  const places = ['--server-data-dir', home, '--extensions-dir', extensions];
  const agreed = ['--accept-server-license-terms', '--disable-telemetry'];
  if (extension !== undefined) {
    // Linked and not passed as an extension under development, in whose window the colour theme setting has no effect.
    mkdirSync(extensions);
    symlinkSync(extension, join(extensions, 'tenmatsu'), 'junction');
  }
  if (vsix !== undefined) await run(node, [main, ...places, ...agreed, '--install-extension', vsix]);

  const port = options.port ?? (await freePort());
  const child = startChild(node, [
    main,
    ...places,
    ...agreed,
    ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'],
    ...['--locale', locale, '--disable-update-check'],
    ...(trust ? [] : ['--disable-workspace-trust']),
    ...(options.tests ? ['--enable-smoke-test-driver'] : []),
  ]);
  let log = '';
  // Its end is enough to tell what went wrong, however long it serves.
  const keep = (/** @type {unknown} */ chunk) => (log = (log + chunk).slice(-20_000));
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const origin = `127.0.0.1:${port}`;
  await untilAnswering(`http://${origin}/version`, () =>
    child.exitCode === null ? undefined : `The VS Code server ended at once:\n${log}`,
  );

  return {
    port,
    address(place, development = {}) {
      const remote = (/** @type {string} */ path) => `vscode-remote://${origin}${path}`;
      /** @type {[string, string][]} */
      const payload = [];
      if (development.extension) payload.push(['extensionDevelopmentPath', remote(development.extension)]);
      if (development.tests) payload.push(['extensionTestsPath', remote(development.tests)]);
      const query = new URLSearchParams({
        ...opened(place),
        ...(payload.length === 0 ? {} : { payload: JSON.stringify([...payload, ['skipWelcome', 'true']]) }),
      });
      return `http://${origin}/?${query}`;
    },
    log: () => log,
    stop: () => stopChild(child),
    ended: new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1))),
  };
}
