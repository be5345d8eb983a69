import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, findingsOf, openBuffer, pause, ruleOf, until } from './support';

const head = '---\ntenmatsu: apology-mail\nlang: ja\ntimezone: Asia/Tokyo\n---\n\n## 暫定対策\n\n';

async function setting(name: string, value: unknown): Promise<void> {
  await vscode.workspace
    .getConfiguration('tenmatsu')
    .update(name, value, vscode.ConfigurationTarget.Workspace);
}

const vague = (document: vscode.TextDocument) =>
  findings(document).filter((finding) => ruleOf(finding) === 'vague-commitment');

/** Types at the end of the text, as a person does: the cursor follows. */
async function type(editor: vscode.TextEditor, text: string): Promise<void> {
  const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  editor.selection = new vscode.Selection(end, end);
  await vscode.commands.executeCommand('type', { text });
}

describe('quiet while typing', () => {
  before(() => setting('lint.quietWhileTyping', true));
  after(() => setting('lint.quietWhileTyping', undefined));
  afterEach(closeAll);

  it('waits while the cursor is in the sentence, and shows what it has when the cursor leaves', async () => {
    const editor = await openBuffer(`${head}早急に直します。\n\n`);
    await findingsOf(editor.document, 'vague-time');
    await type(editor, '対応を検討します');
    await pause(800);
    assert.deepEqual(vague(editor.document), []);
    assert.ok(findings(editor.document).some((finding) => ruleOf(finding) === 'vague-time'));
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await until('the warning', () => vague(editor.document).length === 1, 1000);
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    await pause(300);
    assert.equal(vague(editor.document).length, 1, 'it stays when the cursor comes back');
  });

  it('shows a finished sentence at once', async () => {
    const editor = await openBuffer(`${head}早急に直します。\n\n`);
    await findingsOf(editor.document, 'vague-time');
    await type(editor, '対応を検討します。');
    await until('the warning', () => vague(editor.document).length === 1, 1500);
  });

  it('shows everything after a pause', async () => {
    const editor = await openBuffer(`${head}早急に直します。\n\n`);
    await findingsOf(editor.document, 'vague-time');
    await type(editor, '対応を検討します');
    await until('the warning', () => vague(editor.document).length === 1, 5000);
  });
});

describe('the lens above a warning', () => {
  afterEach(closeAll);

  const lensesIn = (document: vscode.TextDocument) =>
    vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 100);

  it('is there only where the user asked for it, once for a rule and line, and opens the page of the rule', async () => {
    const { document } = await openBuffer(`${head}対応を検討します。方針を検討します。\n`);
    await findingsOf(document, 'vague-commitment');
    assert.deepEqual(await lensesIn(document), []);
    try {
      await setting('codeLens.enable', true);
      const own = await until('the lens', async () => {
        const lenses = await lensesIn(document);
        const found = lenses.filter(({ command }) => command?.arguments?.[0] === 'vague-commitment');
        return found.length > 0 && found;
      });
      assert.equal(own.length, 1);
      const [lens] = own;
      assert.ok(lens?.command);
      assert.match(lens.command.title, /^(?:Why\? |なぜ？ )./);
      assert.equal(lens.range.start.line, 8);
      await vscode.commands.executeCommand(lens.command.command, ...(lens.command.arguments ?? []));
      await until('the page', () =>
        vscode.window.tabGroups.all.some(({ tabs }) =>
          tabs.some(({ label }) => label.includes('vague-commitment.md')),
        ),
      );
    } finally {
      await setting('codeLens.enable', undefined);
    }
  });

  it('opens nothing but pages of rules', async () => {
    const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs).length;
    const before = tabs();
    for (const wrong of ['../../../package', 'file:///etc/hosts', '', 7, undefined])
      await vscode.commands.executeCommand('tenmatsu.openRulePage', wrong);
    await pause(300);
    assert.equal(tabs(), before);
  });
});
