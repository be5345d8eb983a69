// The timeline over the life of a window, in the packed extension: by keyboard, at 200 %, in high contrast.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { temporaryFolder } from '../../scripts/host/lifetime.mjs';
import { openWorkbench, writeFiles } from './session';
import type { Workbench } from './workbench';

const hour = 3_600_000;
const stamp = (hoursAgo: number) => new Date(Date.now() - hoursAgo * hour).toISOString().slice(0, 19) + 'Z';
const command = 'Tenmatsu: 時系列を開く';

const record = (detected: string) => `---
tenmatsu: incident
title: 注文を確定できない
audience: [btob]
timezone: Asia/Tokyo
detected: ${detected}
lang: ja
---

# 注文を確定できない

## 節目

- [-] 48時間 理由：一時間で収束したため
`;

describe('the timeline', () => {
  let folder: string;
  let incident: string;
  let workbench: Workbench;
  let view: Frame;

  const text = async (selector: string) =>
    (await view.locator(selector).first().innerText()).replace(/\s+/gu, ' ');
  const shows = async (selector: string, pattern: RegExp) => {
    const look = async () => {
      try {
        view = await workbench.webview('main');
        return await text(selector);
      } catch {
        return '';
      }
    };
    await workbench.until(
      async () => pattern.test(await look()),
      async () => `${pattern} in "${await look()}"`,
    );
  };
  /** Walks with Tab until an element whose text matches has the focus. */
  const tabTo = async (pattern: RegExp) => {
    for (let presses = 0; presses < 40; presses++) {
      await workbench.press('Tab');
      const focused = await view.evaluate(
        () => (document.activeElement as HTMLElement | null)?.innerText ?? '',
      );
      if (pattern.test(focused.replace(/\s+/gu, ' '))) return;
    }
    assert.fail(`no Tab stop like ${pattern}`);
  };

  before(async () => {
    folder = temporaryFolder('timeline');
    incident = join(folder, 'incidents', '2026-11-20-orders');
    writeFiles(incident, { 'incident.md': record(stamp(5)) });
    workbench = await openWorkbench({
      locale: 'ja',
      theme: 'hc',
      zoom: 2,
      viewport: { width: 1600, height: 1200 },
      // Shift+End ends with the line, not with its wrapped part.
      settings: { '[markdown]': { 'editor.wordWrap': 'off' } },
      folder,
      ...(process.env['TENMATSU_VSIX']
        ? { vsix: process.env['TENMATSU_VSIX'] }
        : { extension: process.cwd() }),
    });
  });

  after(() => workbench?.close());

  it('shows seven milestones, the present and the one next thing, without an accessibility violation', async () => {
    await workbench.runCommand(command);
    await shows('.next', /「短報」を書き始める/u);
    assert.equal(await view.locator('ol > li').count(), 7);
    assert.match(await text('.axis-now'), /いま \d{1,2}:\d{2}/u);
    assert.match(await text('#milestone-48h'), /対象外.*一時間で収束したため/u);
    assert.match(await text('#milestone-24h'), /これから.*あと1[89]時間/u);
    assert.equal(await view.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), true);
    assert.deepEqual(await workbench.violations(view), []);
  });

  it('creates a document by keyboard and knows it for one that is not written yet', async () => {
    await view.locator('.next button').focus();
    await tabTo(/^事実整理シート まだありません 作成$/u);
    await workbench.press('Enter');
    await workbench.untilActiveTab(/fact-sheet/u);
    await workbench.until(async () => existsSync(join(incident, 'fact-sheet.md')), 'the fact sheet to exist');
    await shows('#milestone-24h', /事実整理シート 未記入\d+か所/u);
  });

  it('opens a document that exists as it is', async () => {
    const written = '---\ntenmatsu: short-report\nlang: ja\n---\n\n自分で書いた文。\n';
    writeFileSync(join(incident, 'short-report.md'), written);
    await shows('#milestone-24h', /短報 (?:未記入|エラー|警告)/u);
    await view.locator('.next button').focus();
    await workbench.press('Enter');
    await workbench.untilActiveTab(/short-report/u);
    assert.equal(readFileSync(join(incident, 'short-report.md'), 'utf8'), written);
  });

  it('follows a record that is not saved yet', async () => {
    await workbench.openFile('incidents/2026-11-20-orders/incident.md');
    await workbench.goTo(6);
    await workbench.press('Shift+End');
    await workbench.insert(`detected: ${stamp(30)}`);
    await shows('#milestone-24h', /期限超過.*期限を[56]時間超過/u);
    await shows('.next', /遅れていても/u);
  });

  it('explains a moment it cannot read and leads to it', async () => {
    await workbench.goTo(6);
    await workbench.press('Shift+End');
    await workbench.insert('detected: 昨日の夜');
    await shows('.notice', /起点の時刻を読み取れません/u);
    assert.deepEqual(await workbench.violations(view), []);
    await workbench.goTo(1);
    await view.locator('.notice button').focus();
    await workbench.press('Enter');
    await workbench.untilActiveTab(/incident/u);
    await workbench.until(async () => (await workbench.cursor()).line === 6, 'the cursor at the field');
    await workbench.insert(stamp(5));
    await shows('#milestone-24h', /これから/u);
    await workbench.press('Control+S');
  });

  it('comes back after a reload', async () => {
    await view.evaluate(() => document.body.setAttribute('data-before', ''));
    await workbench.runCommand('Developer: Reload Window');
    await workbench.until(async () => {
      try {
        return (await (await workbench.webview('main')).locator('body[data-before]').count()) === 0;
      } catch {
        return false;
      }
    }, 'a new view');
    await shows('#milestone-24h', /これから.*短報/u);
  });

  it('says so when the record is gone, and shows it again once it is back', async () => {
    const file = join(incident, 'incident.md');
    renameSync(file, `${file}.away`);
    await shows('.notice', /記録が見つかりません/u);
    renameSync(`${file}.away`, file);
    await shows('#milestone-24h', /これから/u);
  });
});
