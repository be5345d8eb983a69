// The one next thing in the status bar, and a window without any folder.
import assert from 'node:assert/strict';
import { temporaryFolder } from '../../scripts/host/lifetime.mjs';
import { openPacked } from './packed';
import { writeFiles } from './session';
import type { Workbench } from './workbench';

const hour = 3_600_000;
const record = (hoursAgo: number) => {
  const detected = new Date(Date.now() - hoursAgo * hour).toISOString().slice(0, 19) + 'Z';
  return `---\ntenmatsu: incident\ntitle: 注文を確定できない\ntimezone: Asia/Tokyo\ndetected: ${detected}\nlang: ja\n---\n`;
};

const note = '---\ntenmatsu: decision-log\nlang: ja\n---\n';

describe('the one next thing', () => {
  let window: Workbench;
  const item = () => window.page.locator('.statusbar-item[id*="tenmatsu.next"]');
  // The item may go between two looks, so all that there is now is read at once.
  const shown = async () => (await item().allInnerTexts()).join('').trim();
  const shows = (pattern: RegExp) =>
    window.until(
      async () => pattern.test(await shown()),
      async () => `${pattern} in the status bar; it says "${await shown()}"`,
    );

  before(async () => {
    const folder = temporaryFolder('workspace');
    writeFiles(folder, {
      'incidents/near/incident.md': record(5),
      'incidents/near/near.md': note,
      'incidents/late/incident.md': record(30),
      'incidents/late/late.md': note,
      'incidents/odd/incident.md': '---\ntenmatsu: incident\ntitle: 時刻なし\nlang: ja\n---\n',
      'incidents/odd/odd.md': note,
      'README.md': '# ふつうの文書\n',
    });
    window = await openPacked({ locale: 'ja', folder });
  });
  after(() => window?.close());

  it('stands in the status bar with the time left, for the incident of the active document', async () => {
    await window.openFile('incidents/near/near.md');
    await shows(/「短報」.*あと1[89]時間/u);
  });

  it('leaves with the incident', async () => {
    await window.openFile('README.md');
    await window.until(async () => (await shown()) === '', 'the status bar to be clear');
  });

  it('tells by how much the time has passed', async () => {
    await window.openFile('incidents/late/late.md');
    await shows(/「短報」.*期限を.+超過/u);
  });

  it('says what keeps the clock from running, and leads to the timeline', async () => {
    await window.openFile('incidents/odd/odd.md');
    await shows(/起点の時刻/u);
    await item().click();
    await window.webview('main :text("起点の時刻")');
  });
});

describe('a window without a folder', () => {
  let window: Workbench;
  before(async () => {
    window = await openPacked({ locale: 'ja', folder: null });
  });
  after(() => window?.close());

  it('asks for a folder instead of questions', async () => {
    await window.runCommand('Tenmatsu: インシデントを始める');
    const notice = window.page.locator('.notifications-toasts .notification-list-item', {
      hasText: 'フォルダーが必要です',
    });
    await notice.waitFor();
    assert.equal(await notice.getByRole('button', { name: 'フォルダーを開く' }).count(), 1);
    assert.equal(await window.quickInput.count(), 0);
  });

  it('asks for one before it shows a timeline or creates a document', async () => {
    for (const command of ['Tenmatsu: 時系列を開く', 'Tenmatsu: 文書を作る']) {
      await window.runCommand('Notifications: Clear All Notifications');
      await window.runCommand(command);
      await window.page
        .locator('.notifications-toasts .notification-list-item', { hasText: 'フォルダーに置きます' })
        .waitFor();
    }
  });
});
