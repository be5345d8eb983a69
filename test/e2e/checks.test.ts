// Living with the checks: silencing one, the team's own levels, and the dates behind relative words, by keyboard in the packed
// extension.
import assert from 'node:assert/strict';
import { temporaryFolder } from '../../scripts/host/lifetime.mjs';
import { openPacked } from './packed';
import { writeFiles } from './session';
import type { Workbench } from './workbench';

const report = `---
tenmatsu: incident-report
lang: ja
date: 2026-11-20
timezone: Asia/Tokyo
---

## 事実

昨日9時に、発送の処理が止まりました。

## 恒久対応

配送の経路を検討します。
`;

describe('living with the checks', () => {
  let window: Workbench;
  before(async () => {
    const folder = temporaryFolder('workspace');
    writeFiles(folder, { 'report.md': report, '.tenmatsu.yaml': 'rules: { relative-time: off }\n' });
    window = await openPacked({ folder, settings: { 'editor.inlayHints.enabled': 'on' } });
    await window.openFile('report.md');
  });
  after(() => window?.close());

  it('shows the date behind a relative word', async () => {
    await window.untilProblem(/vague-commitment/u);
    await window.openFile('report.md');
    const line = window.page.locator('.view-line').filter({ hasText: '発送の処理が止まり' });
    await window.until(
      async () => /昨日.*11月19日/u.test(await line.first().innerText()),
      async () => `the date of 昨日 in "${await line.first().innerText()}"`,
    );
  });

  it("follows the team's levels, also as they change", async () => {
    assert.ok(!(await window.problems()).some((entry) => entry.includes('relative-time')));
    await window.openFile('.tenmatsu.yaml');
    await window.press('Control+A');
    await window.insert('rules: { relative-time: warning }\n');
    await window.untilProblem(/relative-time/u);
  });

  it('names a wrong level at its place, and keeps the last good ones', async () => {
    await window.openFile('.tenmatsu.yaml');
    await window.press('Control+A');
    await window.insert('rules: { relative-time: loud }\n');
    const all = await window.untilProblem(/loud/u);
    assert.ok(all.some((entry) => entry.includes('relative-time') && entry.includes('Ln 10')));
  });

  it('silences a finding with a reason, and asks for the reason until it is given', async () => {
    await window.openFile('report.md');
    await window.goTo(14, 7);
    await window.quickFix(/vague-commitment/u);
    assert.match(await window.editorText(), /tenmatsu-disable-next-line vague-commitment: XX|: ◯◯/u);
    const asked = await window.untilProblem(/suppression/u);
    assert.ok(!asked.some((entry) => entry.includes('vague-commitment)')));
    await window.openFile('report.md');
    const lines = (await window.editorText()).split('\n');
    const comment = lines.findIndex((line) => line.includes('tenmatsu-disable-next-line'));
    await window.goTo(comment + 1);
    await window.press('Home', 'Shift+End');
    await window.insert('<!-- tenmatsu-disable-next-line vague-commitment: 先方の言葉の引用のため -->');
    await window.untilNoProblem(/suppression|vague-commitment/u);
  });
});
