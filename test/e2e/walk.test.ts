// From the palette to the timeline, by keyboard alone, in the packed extension: what a newcomer does first.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openPacked, picture } from './packed';
import type { Workbench } from './workbench';

const words = {
  ja: {
    start: 'Tenmatsu: インシデントを始める',
    timeline: 'Tenmatsu: 時系列を開く',
    title: '通販サイトで注文を確定できない',
    questions: ['何が起きましたか', 'いつ気づきましたか', 'だれに影響', 'いまも続いて', '社外のお客様'],
    blank: '◯◯',
    measures: '## 対応',
    vague: '今後の対応を検討します。',
    suppress: /指摘しない/u,
    next: '次の一つ',
    create: '作成',
    overdue: /期限を.+超過/u,
  },
  en: {
    start: 'Tenmatsu: Start an Incident',
    timeline: 'Tenmatsu: Open the Timeline',
    title: 'Orders cannot be completed',
    questions: [
      'What happened',
      'When was it noticed',
      'Who is affected',
      'still going on',
      'Are customers outside',
    ],
    blank: 'XX',
    measures: '## Response',
    vague: 'We will look into the matter.',
    suppress: /vague-commitment/u,
    next: 'The one next thing',
    create: 'Create',
    overdue: /past due/u,
  },
} as const;

for (const lang of ['ja', 'en'] as const) {
  describe(`a first incident, display language ${lang}`, () => {
    const text = words[lang];
    let window: Workbench;
    let folder: string;

    before(async () => {
      window = await openPacked({ locale: lang });
      folder = window.folder ?? '';
    });
    after(() => window?.close());
    afterEach(async function () {
      if (this.currentTest?.state === 'failed') {
        await window.screenshot(picture(`failed-${lang}-${this.currentTest.title.replace(/\W+/gu, '-')}`));
      }
    });

    const incidents = () =>
      existsSync(join(folder, 'incidents')) ? readdirSync(join(folder, 'incidents')) : [];
    const file = (name: string) => join(folder, 'incidents', incidents()[0] ?? '', name);

    it('leaves nothing behind when a question is cancelled', async () => {
      await window.runCommand(text.start);
      await window.answer(text.questions[0], text.title);
      await window.untilAsked(text.questions[1]);
      await window.press('Escape');
      await window.quickInput.waitFor({ state: 'hidden' });
      assert.deepEqual(incidents(), []);
    });

    it('asks five questions, and opens a first report with the cursor at the first thing to write', async () => {
      await window.runCommand(text.start);
      const [title, ...others] = text.questions;
      await window.answer(title, text.title);
      for (const question of others) await window.answer(question);
      await window.untilEditing('short-report.md');

      assert.equal(incidents().length, 1);
      assert.match(readFileSync(file('incident.md'), 'utf8'), new RegExp(`title: .*${text.title}`, 'u'));
      await window.type('…');
      const written = await window.editorText();
      await window.press('Control+Z');
      const blanks = (report: string) => report.split(text.blank).length - 1;
      assert.equal(blanks(written), blanks(await window.editorText()) - 1, 'the first blank is selected');
    });

    it('warns under a promise with nothing in it, explains it, and follows the edit', async () => {
      const lines = (await window.editorText()).split('\n');
      const heading = lines.findIndex((line) => line.startsWith(text.measures));
      assert.ok(heading > 0, `the report has ${text.measures}`);
      await window.goTo(heading + 3);
      await window.insert(`${text.vague}\n\n`);
      const findings = await window.untilProblem(/vague-commitment/u);
      const finding = findings.find((entry) => entry.includes('vague-commitment')) ?? '';
      const [, line, column] = finding.match(/Ln (\d+), Col (\d+)/u) ?? [];
      await window.focusEditor();
      await window.goTo(Number(line), Number(column) + 1);
      assert.match(await window.hover(/vague-commitment/u), /\S/u);

      await window.quickFix(text.suppress);
      await window.press('Escape');
      await window.untilNoProblem(/vague-commitment/u);
      await window.focusEditor();
      await window.press('Control+Z');
      await window.untilProblem(/vague-commitment/u);
      await window.focusEditor();
      await window.press('Control+S');
    });

    it('shows the timeline without accessibility violations, and opens a document from it by keyboard', async () => {
      await window.runCommand(text.timeline);
      const view = await window.webview(`main :text("${text.next}")`);
      assert.deepEqual(await window.violations(view), []);

      const before = readdirSync(file('.')).length;
      const create = view.getByRole('button', { name: text.create }).first();
      await create.waitFor();
      // Tab until the focus is there: all of it must be reachable so.
      await view.locator('body').press('Tab');
      await window.until(async () => {
        if (await create.evaluate((button) => button === document.activeElement)) return true;
        await window.press('Tab');
        return false;
      }, 'the focus on the first document to create');
      await window.press('Enter');
      await window.until(
        async () => readdirSync(file('.')).length === before + 1,
        'the document to be created',
      );
      await window.until(async () => (await window.activeTab()).endsWith('.md'), 'the document to be opened');
    });

    it('follows the record at once, unsaved', async () => {
      await window.openFile(`incidents/${incidents()[0]}/incident.md`);
      const lines = (await window.editorText()).split('\n');
      const at = lines.findIndex((line) => line.startsWith('detected:'));
      assert.ok(at > 0);
      await window.goTo(at + 1);
      await window.press('Shift+End');
      await window.insert('detected: 2020-01-06T09:00:00+09:00');
      await window.webview(`main :text-matches("${text.overdue.source}")`);
    });
  });
}
