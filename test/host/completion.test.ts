import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findingsOf, openBuffer, until } from './support';

/** A buffer in which front matter is checked already, and the place that `|` marks in it. */
async function open(marked: string): Promise<{ uri: vscode.Uri; place: vscode.Position }> {
  const { document } = await openBuffer(marked.replace('|', ''));
  await findingsOf(document, 'front-matter');
  return { uri: document.uri, place: document.positionAt(marked.indexOf('|')) };
}

/** What VS Code offers there. Only what the extension offers is a value; words of the text are not. */
async function offered({
  uri,
  place,
}: {
  uri: vscode.Uri;
  place: vscode.Position;
}): Promise<readonly string[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    place,
  );
  return list.items
    .filter(({ kind }) => kind === vscode.CompletionItemKind.Value)
    .map(({ label }) => (typeof label === 'string' ? label : label.label));
}

/** The window may learn of a provider a moment after it was registered. */
async function untilOffered(marked: string): Promise<readonly string[]> {
  const at = await open(marked);
  return until(`something to be offered in ${marked}`, async () => {
    const values = await offered(at);
    return values.length > 0 && values;
  });
}

describe('completion in front matter', () => {
  afterEach(closeAll);

  it('offers the document types', async () => {
    const types = await untilOffered('---\ntenmatsu: |\nlang: ja\n---\n');
    for (const type of ['incident', 'short-report', 'postmortem']) assert.ok(types.includes(type), type);
  });

  it('offers the values of a field that knows only a few', async () => {
    assert.deepEqual(await untilOffered('---\ntenmatsu: incident\nseverity: |wrong\n---\n'), [
      'low',
      'medium',
      'high',
      'critical',
    ]);
  });

  it('offers nothing in the text', async () => {
    assert.deepEqual(await offered(await open('---\ntenmatsu: postmotem\n---\n\nseverity: |\n')), []);
  });
});
