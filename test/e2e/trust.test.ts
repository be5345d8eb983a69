// A folder from elsewhere, before and after it is trusted: what Tenmatsu brings along works from the start, what the folder
// brings along only then.
import assert from 'node:assert/strict';
import { temporaryFolder } from '../../scripts/host/lifetime.mjs';
import { openPacked } from './packed';
import { writeFiles } from './session';
import type { Workbench } from './workbench';

const reply = `---
tenmatsu: two-point-reply
lang: ja
---

## 影響が出たことの理解

ユーザの発送が半日止まったことを理解しています。

## 次からの行動

今後の対応を検討します。
`;

describe('a folder that is not trusted', () => {
  let window: Workbench;
  before(async () => {
    const folder = temporaryFolder('workspace');
    writeFiles(folder, {
      'reply.md': reply,
      '.tenmatsu.yaml': 'prh: words.yml\nphrases: [{ pattern: 半日, prefer: 十二時間 }]\n',
      'words.yml': 'rules:\n  - { expected: お客様, pattern: ユーザ }\n',
    });
    window = await openPacked({ folder, trust: true });
  });
  after(() => window?.close());

  const team = async () => (await window.problems()).filter((entry) => entry.includes('team-phrase'));

  it("has Tenmatsu's own warnings in restricted mode, and none of the folder's phrases and words", async () => {
    await window.page.getByText('Restricted Mode').first().waitFor();
    await window.openFile('reply.md');
    await window.untilProblem(/vague-commitment/u);
    assert.deepEqual(await team(), []);
  });

  it('takes them up once the folder is trusted, without a reload', async () => {
    await window.page.evaluate(() => document.body.setAttribute('data-before', ''));
    await window.runCommand('Workspaces: Manage Workspace Trust');
    await window.page.locator('.workspace-trust-editor').waitFor();
    await window.press('Control+Enter');
    await window.untilProblem(/team-phrase/u);
    await window.until(
      async () => (await team()).length === 2,
      async () => `the phrase and the word of the dictionary; there are: ${(await team()).join(' | ')}`,
    );
    assert.equal(await window.page.locator('body[data-before]').count(), 1);
  });
});
