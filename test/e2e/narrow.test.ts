// The timeline in a column far narrower than it was drawn for, as beside two editors at 200 %: nothing is cut off at either side.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { launchBrowser } from '../../scripts/host/chromium.mjs';
import { root } from '../../scripts/host/paths.mjs';
import type { IncidentRecord } from '../../src/core/incident/record';
import { timeline } from '../../src/core/incident/timeline';
import type { TimelineUpdate } from '../../src/protocol/timeline';
import { picture } from './packed';

const detected = Temporal.Instant.from('2026-10-12T10:12:00+09:00');
const titles = {
  ja: '通販サイトで注文を確定できない',
  en: 'Orders-cannot-be-completed-in-the-international-shop',
};
const hour = 1;
const day = 24 * hour;

function update(lang: 'ja' | 'en', hoursLater: number): TimelineUpdate {
  const record: IncidentRecord = {
    id: undefined,
    title: titles[lang],
    category: undefined,
    audience: ['btob'],
    severity: undefined,
    legal: false,
    timezone: 'America/Argentina/Buenos_Aires',
    moments: { detected: detected.toString() },
    owner: undefined,
    lang,
  };
  const snapshot = timeline(record, [], detected.add({ minutes: hoursLater * 60 }), lang);
  return { kind: 'snapshot', version: 1, incident: 'file:///incidents/x', snapshot };
}

/** What of the page's visible text and boxes reaches beyond the sides of the window, as a reader of a failure needs it. */
function cutOff(): string[] {
  const beyond = ({ left, right, width }: DOMRect) =>
    width > 0 && (left < -0.5 || right > document.documentElement.clientWidth + 0.5);
  const found: string[] = [];
  const main = document.querySelector('main');
  if (!main) return ['no timeline'];
  for (const element of main.querySelectorAll('*')) {
    const box = element.getBoundingClientRect();
    const name = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
    if (beyond(box)) found.push(`${name} ${Math.round(box.left)}–${Math.round(box.right)}`);
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects())
        if (beyond(line))
          found.push(`"${node.textContent}" ${Math.round(line.left)}–${Math.round(line.right)}`);
    }
  }
  return found;
}

describe('a narrow timeline', () => {
  let browser: Browser;
  let page: Page;

  before(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
    await page.setContent('<!DOCTYPE html><html><head></head><body></body></html>');
    await page.addStyleTag({
      content: 'body { --vscode-font-size: 13px; --vscode-font-family: sans-serif }',
    });
    await page.addStyleTag({ path: join(root, 'media', 'timeline.css') });
    await page.evaluate(() => {
      Object.assign(window, { acquireVsCodeApi: () => ({ postMessage: () => 0, setState: () => 0 }) });
    });
    await page.addScriptTag({
      content: readFileSync(join(root, 'dist', 'views', 'timeline', 'main.js'), 'utf8'),
    });
  });
  after(() => browser?.close());

  for (const width of [220, 180])
    for (const lang of ['ja', 'en'] as const)
      for (const [when, later] of [
        ['at its start', 0],
        ['after some hours', 5.5],
        ['after some days', 9 * day],
        ['after its end', 100 * day],
        ['before its start', -2],
      ] as const)
        it(`shows all of itself ${when} in ${width} pixels (${lang})`, async () => {
          await page.setViewportSize({ width, height: 900 });
          await page.evaluate((message) => window.postMessage(message, '*'), update(lang, later));
          await page.locator('.axis-now').waitFor({ state: 'attached' });
          await page.waitForFunction((title) => document.title === title, titles[lang]);
          // The flag glides to its place; what counts is where it comes to rest.
          await page.evaluate(() =>
            Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => 0))),
          );
          await page.screenshot({ path: picture(`narrow-${width}-${lang}-${later}`), fullPage: true });
          assert.deepEqual(await page.evaluate(cutOff), []);
        });
});
