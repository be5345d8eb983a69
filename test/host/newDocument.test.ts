import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createDocument } from '../../src/host/createDocument';
import { documentLanguages } from '../../src/core/templates/render';
import { Incident, type IncidentContent } from '../../src/host/incident';
import { documentItems } from '../../src/host/newDocument';
import { Standards } from '../../src/host/standards';
import { MemoryFileSystem } from './memoryFileSystem';
import { closeAll } from './support';

const record =
  '---\ntenmatsu: incident\ntitle: 注文が確定できない\ntimezone: Asia/Tokyo\ndetected: 2026-11-20T13:05:00+09:00\nlang: ja\n---\n';

describe('creating a document', () => {
  const files = new MemoryFileSystem();
  const folder = vscode.Uri.parse('tenmatsu-create:/incidents/2026-11-20-x');
  let registration: vscode.Disposable;
  let content: IncidentContent;
  before(() => {
    registration = vscode.workspace.registerFileSystemProvider(folder.scheme, files);
  });
  after(() => registration.dispose());
  beforeEach(async () => {
    files.clear();
    files.put(`${folder.path}/incident.md`, record);
    files.put(`${folder.path}/fact-sheet.md`, '---\ntenmatsu: fact-sheet\n---\n\nmine\n');
    const standards = new Standards();
    const incident = new Incident(folder, standards);
    const read = await incident.read();
    incident.dispose();
    standards.dispose();
    assert.ok(read);
    content = read;
  });
  afterEach(closeAll);

  it('offers every type once for each milestone that asks for it, those that exist under their own name', () => {
    const offered = documentItems(content, documentLanguages).flatMap(({ document }) => document ?? []);
    const names = offered.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length, names.join(' '));
    assert.ok(names.includes('fact-sheet.md'));
    assert.ok(offered.some(({ type }) => type === 'postmortem'));
    assert.ok(!offered.some(({ type }) => type === 'incident'));
    assert.deepEqual(
      offered.filter(({ type }) => type === 'effect-report').map(({ milestone }) => milestone),
      ['30d', '60d', '90d'],
    );
  });

  it('says beforehand which document it can only write in Japanese', () => {
    const english = { ...content, record: { ...content.record, lang: 'en' as const } };
    const described = (of: IncidentContent, type: string) =>
      documentItems(of, documentLanguages).find(({ document }) => document?.type === type)?.description;
    assert.match(described(english, 'apology-letter') ?? '', /Japanese/);
    assert.doesNotMatch(described(english, 'postmortem') ?? '', /Japanese/);
    assert.doesNotMatch(described(content, 'apology-letter') ?? '', /Japanese/);
  });

  it('fills it from the record, in the language of the record', async () => {
    await createDocument(folder, content, { type: 'cause-hypothesis', name: 'cause-hypothesis.md' });
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.uri.path, `${folder.path}/cause-hypothesis.md`);
    assert.match(document.getText(), /^---\ntenmatsu: cause-hypothesis\n/);
    assert.match(document.getText(), /注文が確定できない/);
    assert.equal(files.text(document.uri.path), document.getText());
  });

  it('opens what stands there already, and leaves it as it is', async () => {
    await createDocument(folder, content, { type: 'fact-sheet', name: 'fact-sheet.md' });
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, `${folder.path}/fact-sheet.md`);
    assert.equal(files.text(`${folder.path}/fact-sheet.md`), '---\ntenmatsu: fact-sheet\n---\n\nmine\n');
  });

  it('tells where nothing can be written, and opens nothing', async () => {
    const readOnly = new MemoryFileSystem();
    const place = vscode.Uri.parse('tenmatsu-create-read-only:/incidents/x');
    readOnly.put(`${place.path}/incident.md`, record);
    const before = readOnly.paths;
    const locked = vscode.workspace.registerFileSystemProvider(place.scheme, readOnly, { isReadonly: true });
    try {
      await createDocument(place, content, { type: 'fact-sheet', name: 'fact-sheet.md' });
      assert.deepEqual(readOnly.paths, before);
      assert.equal(vscode.window.activeTextEditor, undefined);
    } finally {
      locked.dispose();
    }
  });
});
