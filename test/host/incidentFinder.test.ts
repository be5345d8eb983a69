import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { IncidentFinder } from '../../src/host/incidentFinder';
import { incidentOf } from '../../src/host/incidents';
import { closeAll, until } from './support';

const record = '---\ntenmatsu: incident\nlang: ja\n---\n';

describe('the search for the incident of a file', () => {
  const root = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert.ok(root);
  const at = (path: string) => vscode.Uri.joinPath(root, 'finder', path);
  const put = (path: string, text: string) =>
    vscode.workspace.fs.writeFile(at(path), new TextEncoder().encode(text));
  const note = at('deep/down/note.md');
  let finder: IncidentFinder;
  beforeEach(async () => {
    await put('deep/down/note.md', '# 覚え書き\n');
    finder = new IncidentFinder();
  });
  afterEach(async () => {
    finder.dispose();
    await closeAll();
    await vscode.workspace.fs.delete(at('.'), { recursive: true });
  });
  const found = () => finder.find(note);
  const finds = (folder: vscode.Uri) =>
    until('the incident to be found', async () => (await found())?.toString() === folder.toString());

  it('remembers each folder of the workspace that is none, and does not look there again', async () => {
    const misses = new Set<string>();
    assert.equal(await incidentOf(note, misses), undefined);
    assert.deepEqual([...misses], [at('deep/down'), at('deep'), at('.'), root].map(String));
    await put('deep/incident.md', record);
    assert.equal(await incidentOf(note, misses), undefined);
    misses.delete(at('deep').toString());
    assert.equal((await incidentOf(note, misses))?.path, at('deep').path);
  });

  it('finds a record that is written later, and lets go of one that is deleted', async () => {
    assert.equal(await found(), undefined);
    await put('deep/incident.md', record);
    await finds(at('deep'));
    await vscode.workspace.fs.delete(at('deep/incident.md'));
    await until('nothing to be found', async () => (await found()) === undefined);
  });

  it('finds a record that is declared in an editor and not saved yet', async () => {
    await put('incident.md', '# まだ宣言のない記録\n');
    assert.equal(await found(), undefined);
    const editor = await vscode.window.showTextDocument(at('incident.md'));
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), record));
    await finds(at('.'));
  });
});
