// An installation that lost a file: it says so once, not at every pause in the writing.
import assert from 'node:assert/strict';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../scripts/host/lifetime.mjs';
import { root } from '../../scripts/host/paths.mjs';
import { openWorkbench, writeFiles } from './session';
import type { Workbench } from './workbench';

describe('an extension that cannot be loaded whole', () => {
  let window: Workbench;
  const message = '一部を読み込めません';
  const toast = () =>
    window.page.locator('.notifications-toasts .notification-list-item', { hasText: message });
  before(async () => {
    const extension = temporaryFolder('extension');
    cpSync(join(root, 'dist', 'package'), extension, { recursive: true });
    rmSync(join(extension, 'dist', 'parts', 'workshop.js'));
    const folder = temporaryFolder('workspace');
    writeFiles(folder, {
      'a.md': '---\ntenmatsu: short-report\nlang: ja\n---\n',
      'b.md': '# ふつうの文書\n',
    });
    window = await openWorkbench({ locale: 'ja', folder, extension, expected: new RegExp(message, 'u') });
  });
  after(() => window?.close());

  it('tells what to do about it, and is quiet from then on', async () => {
    await window.openFile('a.md');
    await toast().waitFor();
    assert.equal(await toast().getByRole('button', { name: 'ウィンドウを再読み込み' }).count(), 1);
    await window.runCommand('Notifications: Clear All Notifications');
    await toast().waitFor({ state: 'hidden' });
    await window.focusEditor();
    await window.press('Control+End');
    await window.insert('\n検討します。');
    // Longer than the extension waits before it looks at what was typed.
    await window.page.waitForTimeout(1000);
    assert.equal(await toast().count(), 0);
  });

  it('tells it again to whoever runs a command', async () => {
    await window.runCommand('Tenmatsu: 時系列を開く');
    await toast().waitFor();
  });
});
