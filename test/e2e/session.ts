// A running VS Code with its window: what every spec, screenshot and benchmark starts from.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { launchBrowser } from '../../scripts/host/chromium.mjs';
import { listenForComplaints } from '../../scripts/host/complaints.mjs';
import { temporaryFolder } from '../../scripts/host/lifetime.mjs';
import { startServer } from '../../scripts/host/server.mjs';
import { Workbench } from './workbench';

/** Theme ids as VS Code's settings know them, and the class by which the window shows that one is applied. */
export const themes = {
  light: { id: 'Light Modern', file: 'light_modern' },
  dark: { id: 'Dark Modern', file: 'dark_modern' },
  hc: { id: 'Default High Contrast', file: 'hc_black' },
  'hc-light': { id: 'Default High Contrast Light', file: 'hc_light' },
} as const;

export type Theme = keyof typeof themes;

export interface SessionOptions {
  readonly locale?: 'en' | 'ja';
  readonly theme?: Theme;
  /** Workspace folder, or a `.code-workspace` file of several; a fresh temporary one where left out, none at all where null. */
  readonly folder?: string | null;
  /** A packed extension to install. */
  readonly vsix?: string;
  /** A built extension folder to run as it is. */
  readonly extension?: string;
  /** Whether a new folder opens in restricted mode; every folder is trusted where left out. */
  readonly trust?: boolean;
  /** A message of the extension that is meant to reach the log, where what it shows as an error arrives too. */
  readonly expected?: RegExp;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Browser zoom: 2 is 200 %. */
  readonly zoom?: number;
}

/** Opens VS Code in a browser window; `close` on the result ends both, and fails where the extension threw anything meanwhile. */
export async function openWorkbench(options: SessionOptions = {}): Promise<Workbench> {
  const { locale = 'en', theme = 'light', viewport = { width: 1280, height: 800 }, zoom = 1 } = options;
  const folder = options.folder === undefined ? temporaryFolder('workspace') : (options.folder ?? undefined);
  const server = await startServer({
    locale,
    settings: { 'workbench.colorTheme': themes[theme].id, ...options.settings },
    ...(options.trust === undefined ? {} : { trust: options.trust }),
    ...(options.vsix === undefined ? {} : { vsix: options.vsix }),
    ...(options.extension === undefined ? {} : { extension: options.extension }),
  });
  const browser = await launchBrowser();
  const close = async () => {
    await browser.close();
    await server.stop();
  };
  try {
    const context = await browser.newContext({
      // A browser zoomed to 200 % shows half as many CSS pixels, each twice as large.
      viewport: { width: Math.round(viewport.width / zoom), height: Math.round(viewport.height / zoom) },
      deviceScaleFactor: zoom,
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    const complaints = listenForComplaints(page);
    page.setDefaultTimeout(60_000);
    await page.goto(server.address(folder));
    await page
      .locator(`.monaco-workbench.vscode-theme-defaults-themes-${themes[theme].file}-json`)
      .waitFor({ timeout: 120_000 });
    await page.locator('.part.statusbar .statusbar-item').first().waitFor();
    return new Workbench(page, folder, async () => {
      await close();
      const unexpected = complaints().filter((text) => !options.expected?.test(text));
      assert.deepEqual(unexpected, [], 'no exception reaches the log');
    });
  } catch (error) {
    await close();
    throw error;
  }
}

/** Writes files below a folder; keys are paths with `/`. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, ...name.split('/'));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
