import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findingsOf, openBuffer } from './support';

/** What VS Code offers where `|` stands. Only what the extension offers is a value; words of the text are not. */
async function offered(marked: string): Promise<readonly string[]> {
  const { document } = await openBuffer(marked.replace('|', ''));
  await findingsOf(document, 'front-matter');
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(marked.indexOf('|')),
  );
  return list.items
    .filter(({ kind }) => kind === vscode.CompletionItemKind.Value)
    .map(({ label }) => (typeof label === 'string' ? label : label.label));
}

describe('completion in front matter', () => {
  afterEach(closeAll);

  it('offers the document types', async () => {
    const types = await offered('---\ntenmatsu: |\nlang: ja\n---\n');
    for (const type of ['incident', 'short-report', 'postmortem']) assert.ok(types.includes(type), type);
  });

  it('offers the values of a field that knows only a few', async () => {
    assert.deepEqual(await offered('---\ntenmatsu: incident\nseverity: |wrong\n---\n'), [
      'low',
      'medium',
      'high',
      'critical',
    ]);
  });

  it('offers nothing in the text', async () => {
    assert.deepEqual(await offered('---\ntenmatsu: postmotem\n---\n\nseverity: |\n'), []);
  });
});
