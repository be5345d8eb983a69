import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Incident } from '../../src/host/incident';
import { incidentOf, isIncident, listDocuments } from '../../src/host/incidents';
import { Standards } from '../../src/host/standards';
import { MemoryFileSystem } from './memoryFileSystem';
import { closeAll, pause, until } from './support';

const SCHEME = 'tenmatsu-incident';
const at = (path: string) => vscode.Uri.from({ scheme: SCHEME, path });
const record =
  '---\ntenmatsu: incident\ntitle: 注文を確定できない\ntimezone: Asia/Tokyo\ndetected: 2026-11-20T02:10:00+09:00\n---\n';
const report = '---\ntenmatsu: short-report\nlang: ja\n---\n\n## 対応\n\n早急に対応を検討します。\n';

describe('an incident folder', () => {
  const files = new MemoryFileSystem();
  let provider: vscode.Disposable;
  let incident: Incident;
  const standards = new Standards();

  before(() => {
    provider = vscode.workspace.registerFileSystemProvider(SCHEME, files);
    files.put('/one/incident.md', record);
    files.put('/one/short-report.md', report);
    files.put('/one/notes.md', '# 買い物\n\n早急に牛乳を買う。\n');
    files.put('/one/evidence/fact-sheet.md', '---\ntenmatsu: fact-sheet\n---\n');
    files.put('/one/log.txt', report);
    files.put('/other/incident.md', '# 宣言のないファイル\n');
    incident = new Incident(at('/one'), standards);
  });

  after(async () => {
    await closeAll();
    incident.dispose();
    standards.dispose();
    provider.dispose();
  });

  it('is known by a record that declares itself', async () => {
    assert.ok(await isIncident(at('/one')));
    assert.ok(!(await isIncident(at('/other'))));
    assert.ok(!(await isIncident(at('/nowhere'))));
  });

  it('is found from one of its documents, and nowhere else', async () => {
    assert.equal((await incidentOf(at('/one/short-report.md')))?.path, '/one');
    assert.equal((await incidentOf(at('/one/evidence/fact-sheet.md')))?.path, '/one');
    assert.equal(await incidentOf(at('/other/short-report.md')), undefined);
    assert.equal(await incidentOf(at('/short-report.md')), undefined);
  });

  it('lists Markdown beside the record and one folder further down', async () => {
    const names = [...(await listDocuments(at('/one'))).keys()].sort();
    assert.deepEqual(names, ['evidence/fact-sheet.md', 'notes.md', 'short-report.md']);
  });

  it('sums up the documents that declare themselves', async () => {
    const content = await incident.read();
    assert.equal(content?.record.title, '注文を確定できない');
    assert.deepEqual(content.documents.map(({ type }) => type).sort(), ['fact-sheet', 'short-report']);
    const short = content.documents.find(({ type }) => type === 'short-report');
    assert.ok(short && short.findings.warning > 0);
  });

  it('follows edits that are not saved, and tells of them', async () => {
    const editor = await vscode.window.showTextDocument(at('/one/short-report.md'));
    let told = 0;
    const listener = incident.onDidChange(() => (told += 1));
    const before = (await incident.read())?.documents.find(({ type }) => type === 'short-report');
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.insert(end, '\n近日中に対応を検討します。\n'));
    await until('the change to be told', () => told > 0);
    const after = (await incident.read())?.documents.find(({ type }) => type === 'short-report');
    assert.ok(before && after && after.findings.warning > before.findings.warning);
    listener.dispose();
  });

  it('leaves edits elsewhere alone', async () => {
    let told = 0;
    const listener = incident.onDidChange(() => (told += 1));
    const editor = await vscode.window.showTextDocument(at('/other/incident.md'));
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'x'));
    await pause(400);
    assert.equal(told, 0);
    listener.dispose();
  });

  it('is nothing any more once its record is gone, and back when the record is', async () => {
    await closeAll();
    await vscode.workspace.fs.delete(at('/one/incident.md'));
    assert.equal(await incident.read(), undefined);
    files.put('/one/incident.md', record);
    assert.ok(await incident.read());
  });
});

describe('an incident folder on disk', () => {
  const put = (text: string, ...path: readonly string[]) =>
    vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, ...path), new TextEncoder().encode(text));
  let folder: vscode.Uri;
  let incident: Incident;
  const standards = new Standards();
  let told = 0;

  before(async () => {
    const root = vscode.workspace.workspaceFolders?.[0]?.uri;
    assert.ok(root);
    folder = vscode.Uri.joinPath(root, 'watched');
    await put(record, 'incident.md');
    await put(report, 'drafts', 'short-report.md');
    incident = new Incident(folder, standards);
    incident.onDidChange(() => (told += 1));
  });
  after(async () => {
    incident.dispose();
    standards.dispose();
    if (await isIncident(folder)) await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it('tells of a file that is written behind the editor', async () => {
    // A watcher takes a moment to begin, so the file is written again until it is heard of.
    for (let count = 0; told === 0 && count < 50; count++) {
      await put(`# ${count}\n`, 'notes.md');
      await pause(200);
    }
    assert.ok(told > 0);
  });

  it('tells of a folder that is deleted with what is in it, and of its own end', async () => {
    for (const gone of [vscode.Uri.joinPath(folder, 'drafts'), folder]) {
      // What came before has been told once nothing more comes for longer than anything is held back.
      for (let before = -1; before !== told;) {
        before = told;
        await pause(1000);
      }
      const before = told;
      await vscode.workspace.fs.delete(gone, { recursive: true });
      await until(`the end of ${gone.path} to be told`, () => told > before);
    }
    assert.equal(await incident.read(), undefined);
  });
});
