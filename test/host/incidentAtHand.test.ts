import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { incidentAtHand } from '../../src/host/incidentAtHand';
import { closeAll, until } from './support';

describe('the incident at hand', () => {
  const root = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert.ok(root);
  const at = (path: string) => vscode.Uri.joinPath(root, path);
  const put = (path: string, text: string) =>
    vscode.workspace.fs.writeFile(at(path), new TextEncoder().encode(text));
  before(async () => {
    await closeAll();
    await put('incidents/only/incident.md', '---\ntenmatsu: incident\nlang: ja\n---\n');
    await put('elsewhere/incident.md', '# 宣言のないファイル\n');
  });
  after(async () => {
    for (const name of ['incidents', 'elsewhere'])
      await vscode.workspace.fs.delete(at(name), { recursive: true });
  });

  it('is the only one there is where nothing was named', async () => {
    assert.equal((await incidentAtHand())?.path, at('incidents/only').path);
  });

  it('is that of the named file', async () => {
    assert.equal((await incidentAtHand(at('incidents/only/x.md')))?.path, at('incidents/only').path);
  });

  it('is none, and not another, for a named file outside of all', async () => {
    let answer: vscode.Uri | undefined | 'asking' = 'asking';
    void incidentAtHand(at('elsewhere/incident.md')).then((found) => (answer = found));
    await until('the message to be put away', async () => {
      await vscode.commands.executeCommand('notifications.clearAll');
      return answer !== 'asking';
    });
    assert.equal(answer, undefined);
  });
});
