// The two things a user looks at most, in every kind of theme and both languages: pictures, accessibility, and room at 200 %.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { temporaryFolder } from '../../../scripts/host/lifetime.mjs';
import { openPacked, picture } from '../packed';
import { writeFiles, type Theme } from '../session';
import type { Workbench } from '../workbench';

/** An instant some hours ago, in Japan's offset, as a record has it. */
function ago(hours: number): string {
  const shifted = new Date(Date.now() - hours * 3_600_000 + 9 * 3_600_000);
  return `${shifted.toISOString().slice(0, 19)}+09:00`;
}

const texts = {
  ja: {
    timeline: 'Tenmatsu: 時系列を開く',
    title: '通販サイトで注文を確定できない',
    report: `## 件名

【第一報】注文を確定できない事象について（原因を調査中）

## 結論

注文の確定ができない状態が続いています。復旧の見込みは本日19時までにお知らせします。

## 事実

- 9時40分、注文の確定でエラーになるとの連絡が3件ありました。
- 原因: 【未確定】

## 影響

注文の確定を試みたお客様、約120名。

## 対応

- 暫定: 切り戻しを本日18時までに佐藤が行います。
- 恒久: 再発防止策を検討します。

## 依頼

いま、お願いする作業はありません。
`,
    line: 26,
    column: 15,
  },
  en: {
    timeline: 'Tenmatsu: Open the Timeline',
    title: 'Orders cannot be completed',
    report: `## Subject

[First notice] Orders cannot be completed (cause under investigation)

## Summary

Orders still cannot be completed. We will tell you by 19:00 today when they work again.

## Facts

- At 9:40 three people told us that completing an order fails.
- Cause: [unconfirmed]

## Impact

About 120 customers who tried to complete an order.

## Response

- Interim: Sato rolls back the release by 18:00 today.
- Permanent: we will look into prevention.

## Request

There is nothing you need to do now.
`,
    line: 26,
    column: 25,
  },
} as const;

function fixture(lang: 'ja' | 'en'): string {
  // The name is in the pictures.
  const folder = join(temporaryFolder('appearance'), 'order-service');
  const { title, report } = texts[lang];
  const incident = 'incidents/2026-11-20-orders';
  writeFiles(folder, {
    [`${incident}/incident.md`]: `---
tenmatsu: incident
title: ${title}
audience: [btoc]
timezone: Asia/Tokyo
detected: ${ago(30)}
lang: ${lang}
---
`,
    [`${incident}/short-report.md`]: `---\ntenmatsu: short-report\nlang: ${lang}\n---\n\n${report}`,
  });
  return folder;
}

const kinds: readonly [lang: 'ja' | 'en', theme: Theme, zoom: number][] = [
  ['ja', 'light', 1],
  ['ja', 'dark', 1],
  ['ja', 'hc', 1],
  ['ja', 'hc-light', 2],
  ['en', 'light', 1],
  ['en', 'dark', 1],
  ['en', 'hc', 1],
  ['en', 'hc-light', 2],
];

for (const [lang, theme, zoom] of kinds) {
  const name = `${theme}-${lang}${zoom === 1 ? '' : `-${zoom}00`}`;
  describe(`appearance, ${name}`, () => {
    const { timeline, line, column } = texts[lang];
    let window: Workbench;

    before(async () => {
      window = await openPacked({ locale: lang, theme, zoom, folder: fixture(lang) });
    });
    after(() => window?.close());
    afterEach(async function () {
      if (this.currentTest?.state === 'failed') await window.screenshot(picture(`failed-${name}`));
    });

    it('offers a way to mend a promise', async () => {
      await window.openFile('incidents/2026-11-20-orders/short-report.md');
      await window.untilProblem(/vague-commitment/u);
      await window.runCommand('View: Hide Panel');
      if (zoom > 1) await window.runCommand('View: Close Primary Side Bar');
      await window.focusEditor();
      await window.goTo(line, column);
      assert.ok((await window.quickFixes()).length > 0);
      await window.screenshot(picture(`warnings-${name}`));
      await window.press('Escape');
    });

    it('shows the timeline without accessibility violations, and nothing is cut off at the side', async () => {
      await window.runCommand(timeline);
      await window.webview('.next button');
      await window.runCommand('View: Close Other Editors in Group');
      await window.runCommand('View: Close Editors in Other Groups');
      const view = await window.webview('.next button');
      await window.screenshot(picture(`timeline-${name}`));
      assert.deepEqual(await window.violations(view), []);
      const { wide, room } = await view.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        room: document.documentElement.clientWidth,
      }));
      assert.ok(wide <= room, `${wide} pixels in ${room}`);
    });
  });
}
