import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, findingsOf, openBuffer, ruleOf, staysSilent, until } from './support';

const head = '---\ntenmatsu: apology-mail\nlang: ja\ntimezone: Asia/Tokyo\n---\n';
const vague = `${head}\n## 暫定対策\n\n対応を検討します。\n`;

async function replaceAll(editor: vscode.TextEditor, text: string): Promise<void> {
  const { document } = editor;
  const whole = new vscode.Range(
    new vscode.Position(0, 0),
    document.lineAt(document.lineCount - 1).range.end,
  );
  assert.ok(await editor.edit((edit) => edit.replace(whole, text)));
}

async function setting(name: string, value: unknown): Promise<void> {
  await vscode.workspace
    .getConfiguration('tenmatsu')
    .update(name, value, vscode.ConfigurationTarget.Workspace);
}

describe('warnings while writing', () => {
  afterEach(closeAll);

  it('appear in an unsaved buffer, at the words, with a link to the rule', async () => {
    const { document } = await openBuffer(vague);
    const [finding] = await findingsOf(document, 'vague-commitment');
    assert.ok(document.isUntitled && finding);
    assert.equal(document.getText(finding.range), '検討します');
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Warning);
    const { code } = finding;
    assert.ok(typeof code === 'object');
    const page = await vscode.workspace.fs.stat(code.target);
    assert.ok(page.size > 0);
  });

  it('follow every edit', async () => {
    const editor = await openBuffer(vague);
    await findingsOf(editor.document, 'vague-commitment');
    await replaceAll(editor, vague.replace('対応を検討します。', '本日19時までに、田中が旧版へ戻します。'));
    await until('the warning to go', () =>
      findings(editor.document).every((finding) => ruleOf(finding) !== 'vague-commitment'),
    );
    await replaceAll(editor, vague);
    await findingsOf(editor.document, 'vague-commitment');
  });

  it('keep two documents apart', async () => {
    const first = await openBuffer(vague);
    const second = await openBuffer(vague);
    await Promise.all([
      findingsOf(first.document, 'vague-commitment'),
      findingsOf(second.document, 'vague-commitment'),
    ]);
  });

  it('stay away from ordinary Markdown', async () => {
    const { document } = await openBuffer('# メモ\n\n対応を検討します。\n');
    await staysSilent(document);
  });

  it('stay away from other languages', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: vague });
    await staysSilent(document);
  });

  it('leave with the declaration', async () => {
    const editor = await openBuffer(vague);
    await findingsOf(editor.document, 'vague-commitment');
    await replaceAll(editor, '対応を検討します。\n');
    await until('no warning', () => findings(editor.document).length === 0);
  });

  it('leave with the language', async () => {
    const { document } = await openBuffer(vague);
    await findingsOf(document, 'vague-commitment');
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await until('no warning', () => findings(document).length === 0);
  });

  it('leave with the document', async () => {
    const { document } = await openBuffer(vague);
    await findingsOf(document, 'vague-commitment');
    await closeAll();
    await until('no warning', () => findings(document).length === 0);
  });

  it('heed the settings at once', async () => {
    const { document } = await openBuffer(vague);
    await findingsOf(document, 'vague-commitment');
    try {
      await setting('rules', { 'vague-commitment': 'error' });
      await until('an error', () =>
        findings(document).some(
          (finding) =>
            ruleOf(finding) === 'vague-commitment' && finding.severity === vscode.DiagnosticSeverity.Error,
        ),
      );
      await setting('lint.enable', false);
      await until('no warning', () => findings(document).length === 0);
    } finally {
      await setting('lint.enable', undefined);
      await setting('rules', undefined);
    }
    await findingsOf(document, 'vague-commitment');
  });

  it('appear in files that the settings name', async () => {
    const root = vscode.workspace.workspaceFolders?.[0];
    assert.ok(root);
    const uri = vscode.Uri.joinPath(root.uri, 'reports', 'named.md');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('## 対応\n\n対応を検討します。\n'));
    try {
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document);
      await staysSilent(document);
      await setting('lint.include', ['reports/**/*.md']);
      await findingsOf(document, 'vague-commitment');
    } finally {
      await setting('lint.include', undefined);
      await vscode.workspace.fs.delete(uri);
    }
  });
});

describe('a hover on a warning', () => {
  afterEach(closeAll);

  async function hoverAt(
    document: vscode.TextDocument,
    place: vscode.Position,
  ): Promise<readonly vscode.MarkdownString[]> {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      place,
    );
    return hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
  }

  /** The hover on the document's vague commitment, once the window knows who to ask for it. */
  async function shownIn(document: vscode.TextDocument): Promise<vscode.MarkdownString> {
    const [finding] = await findingsOf(document, 'vague-commitment');
    assert.ok(finding);
    return until('the hover', async () => {
      const contents = await hoverAt(document, finding.range.start);
      return contents.find(({ value }) => value.includes('`vague-commitment`'));
    });
  }

  it('shows what to avoid, a better wording, the reason and a link to the rule, and trusts nothing but that link', async () => {
    const { document } = await openBuffer(vague);
    const own = await shownIn(document);
    for (const part of ['Avoid', 'Better', 'Why']) assert.ok(own.value.includes(`**${part}**`), part);
    assert.deepEqual(own.isTrusted, { enabledCommands: ['tenmatsu.openRulePage'] });
    assert.ok(own.value.includes('(command:tenmatsu.openRulePage?%5B%22vague-commitment%22%5D)'));
    assert.ok(!own.value.includes('《'));
  });

  it('is silent elsewhere', async () => {
    const { document } = await openBuffer(vague);
    await shownIn(document);
    assert.deepEqual(await hoverAt(document, new vscode.Position(8, 0)), []);
  });
});
