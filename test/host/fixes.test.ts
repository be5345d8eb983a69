import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Fix } from '../../src/core/lint/rule';
import { withoutOverlaps } from '../../src/host/codeActions';
import { closeAll, findings, findingsOf, fixesAt, openBuffer, pause, ruleOf, until } from './support';

const head = '---\ntenmatsu: two-point-reply\nlang: ja\ntimezone: Asia/Tokyo\n---\n\n';

/** Applies the preferred fix of a finding as its menu does. */
async function applyPreferred(editor: vscode.TextEditor, finding: vscode.Diagnostic): Promise<void> {
  await fixesAt(editor.document, finding);
  editor.selection = new vscode.Selection(finding.range.start, finding.range.start);
  const { version } = editor.document;
  await until(
    'the fix to be applied',
    async () => {
      await vscode.commands.executeCommand('editor.action.codeAction', {
        kind: vscode.CodeActionKind.QuickFix.value,
        apply: 'first',
        preferred: true,
      });
      // Asked twice, VS Code would apply two fixes; so it gets its time before it is asked again.
      for (let waited = 0; waited < 5000 && editor.document.version === version; waited += 50)
        await pause(50);
      return editor.document.version > version;
    },
    20_000,
  );
}

describe('quick fixes', () => {
  afterEach(closeAll);

  it('insert a missing section where it belongs', async () => {
    const editor = await openBuffer(
      `${head}## 影響が出たことの理解\n\n月次の締めが1日遅れたことを理解しています。\n`,
    );
    const [finding] = await findingsOf(editor.document, 'section-missing');
    assert.ok(finding);
    await applyPreferred(editor, finding);
    await until('the section', () =>
      /理解しています。\n\n## 次からの行動\n\n◯◯（次からの行動）\n/.test(editor.document.getText()),
    );
    assert.equal(editor.document.getText(editor.selection), '◯◯（次からの行動）');
    await until('the warning to go', () =>
      findings(editor.document).every((other) => ruleOf(other) !== 'section-missing'),
    );
  });

  it('silence one finding with a reason', async () => {
    const editor = await openBuffer(`${head}## 次からの行動\n\n対応を検討します。\n`);
    const [finding] = await findingsOf(editor.document, 'vague-commitment');
    assert.ok(finding);
    const fixes = await fixesAt(editor.document, finding);
    const silence = fixes.at(-1);
    assert.ok(silence?.edit);
    assert.ok(await vscode.workspace.applyEdit(silence.edit));
    assert.match(editor.document.getText(), /<!-- tenmatsu-disable-next-line vague-commitment: .+ -->/);
    await until('the warning to go', () =>
      findings(editor.document).every((other) => ruleOf(other) !== 'vague-commitment'),
    );
  });

  it('leave places to fill in, the first of them selected', async () => {
    const editor = await openBuffer(`${head}## 次からの行動\n\n対応を検討します。\n`);
    const [finding] = await findingsOf(editor.document, 'vague-commitment');
    assert.ok(finding);
    await applyPreferred(editor, finding);
    await until('the rewording', () =>
      /^対応を検討するため、◯◯（担当）が.+までに◯◯（成果物）を作成して報告します。$/m.test(
        editor.document.getText(),
      ),
    );
    assert.equal(editor.document.getText(editor.selection), '◯◯（担当）');
  });

  it('are none in a document that does not declare itself', async () => {
    const { document } = await openBuffer('対応を検討します。\n');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(0, 0, 0, 5),
      vscode.CodeActionKind.QuickFix.value,
    );
    assert.deepEqual(actions, []);
  });
});

describe('source.fixAll.tenmatsu', () => {
  afterEach(closeAll);

  it('never touches a promise', async () => {
    const { document } = await openBuffer(`${head}## 次からの行動\n\n対応を検討します。早急に対応します。\n`);
    const [finding] = await findingsOf(document, 'vague-commitment');
    assert.ok(finding);
    // Once these are offered the window knows who to ask.
    await fixesAt(document, finding);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(0, 0, document.lineCount, 0),
      'source.fixAll.tenmatsu',
    );
    assert.deepEqual(actions, []);
  });

  it('removes suppressions that have nothing to suppress, and undoes doubled honorifics', async () => {
    const letter = '---\ntenmatsu: apology-letter\nlang: ja\n---\n\n## お詫び\n\n';
    const comment = '<!-- tenmatsu-disable-next-line excuse: 引用のため -->\n';
    const { document } = await openBuffer(`${letter}${comment}資料を拝見させていただきました。\n`);
    await findingsOf(document, 'suppression');
    const [action] = await until('the action', async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(0, 0, document.lineCount, 0),
        'source.fixAll.tenmatsu',
      );
      return actions.length > 0 && actions;
    });
    assert.ok(action?.edit);
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    assert.equal(document.getText(), `${letter}資料を拝見しました。\n`);
  });

  it('takes each fix whole or not at all', () => {
    const fix = (...ranges: readonly (readonly [number, number])[]): Fix => ({
      title: { ja: '', en: '' },
      safe: true,
      edits: ranges.map(([start, end]) => ({ range: { start, end }, newText: '' })),
    });
    const taken = withoutOverlaps([fix([0, 2], [10, 12]), fix([4, 6], [11, 14]), fix([2, 2]), fix([20, 22])]);
    assert.deepEqual(
      taken.map(({ range }) => [range.start, range.end]),
      [
        [0, 2],
        [10, 12],
        [20, 22],
      ],
    );
  });
});
