import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import * as vscode from 'vscode';
import type { IntakeAnswers } from '../../src/core/incident/intake';
import { parseDocument } from '../../src/core/document/parse';
import { blank } from '../../src/core/templates/helpers';
import { startIncident, type Outcome } from '../../src/host/intake/startIncident';
import { MemoryFileSystem } from './memoryFileSystem';
import { closeAll, until } from './support';

const clock = { now: Temporal.Instant.from('2026-11-20T05:05:00Z'), zone: 'Asia/Tokyo' };
const answers: IntakeAnswers = {
  title: 'Orders cannot be completed',
  detectedAt: clock.now,
  affected: '',
  ongoing: 'ongoing',
  customers: 'unknown',
};
const answering =
  (title = answers.title) =>
  () =>
    Promise.resolve<IntakeAnswers | undefined>({ ...answers, title });

function expectCreated(outcome: Outcome): asserts outcome is Outcome & { kind: 'created' } {
  assert.equal(outcome.kind, 'created', JSON.stringify(outcome));
}

describe('starting an incident', () => {
  const files = new MemoryFileSystem();
  const readOnly = new MemoryFileSystem();
  const root = vscode.Uri.parse('tenmatsu-intake:/team');
  const readOnlyRoot = vscode.Uri.parse('tenmatsu-read-only:/team');
  const registrations: vscode.Disposable[] = [];
  before(() => {
    readOnly.put('/team/README.md', '');
    registrations.push(
      vscode.workspace.registerFileSystemProvider(root.scheme, files),
      vscode.workspace.registerFileSystemProvider(readOnlyRoot.scheme, readOnly, { isReadonly: true }),
    );
  });
  beforeEach(() => {
    files.clear();
    files.put('/team/README.md', '');
  });
  after(() => registrations.forEach((registration) => registration.dispose()));

  it('creates the record and the first report, and tells where writing begins', async () => {
    const outcome = await startIncident(root, clock, answering());
    expectCreated(outcome);
    const folder = '/team/incidents/2026-11-20-orders-cannot-be-completed';
    assert.deepEqual(
      files.paths.filter((path) => path.startsWith('/team/incidents/')),
      ['/team/incidents/', `${folder}/`, `${folder}/incident.md`, `${folder}/short-report.md`],
    );
    assert.equal(outcome.report.path, `${folder}/short-report.md`);
    const text = files.text(outcome.report.path) ?? '';
    assert.ok(outcome.cursor > text.indexOf('\n---') && outcome.cursor < text.length);
  });

  it('leaves nothing behind when the questions are cancelled', async () => {
    const before = files.paths;
    assert.deepEqual(await startIncident(root, clock, () => Promise.resolve(undefined)), {
      kind: 'cancelled',
    });
    assert.deepEqual(files.paths, before);
  });

  it('takes another name where the folder exists, and leaves that one as it is', async () => {
    const taken = '/team/incidents/2026-11-20-orders-cannot-be-completed';
    files.put(`${taken}/incident.md`, 'mine');
    const outcome = await startIncident(root, clock, answering());
    expectCreated(outcome);
    assert.equal(outcome.report.path, `${taken}-2/short-report.md`);
    assert.equal(files.text(`${taken}/incident.md`), 'mine');
    assert.equal(files.text(`${taken}/short-report.md`), undefined);
  });

  it('tells that a file stands where the folder should be', async () => {
    files.put('/team/incidents', 'not a folder');
    const outcome = await startIncident(root, clock, answering());
    assert.ok(outcome.kind === 'failed');
    assert.match(outcome.message, /a folder is needed at/);
    assert.equal(files.text('/team/incidents'), 'not a folder');
  });

  it('removes the first file again when the second cannot be written', async () => {
    const before = files.paths;
    files.failingName = 'short-report.md';
    const outcome = await startIncident(root, clock, answering());
    files.failingName = undefined;
    assert.ok(outcome.kind === 'failed');
    assert.match(outcome.message, /^Nothing was created: .*disk full/);
    assert.deepEqual(files.paths, before);
  });

  it('tells a read-only file system before it asks anything', async () => {
    let asked = false;
    const outcome = await startIncident(readOnlyRoot, clock, () => {
      asked = true;
      return answering()();
    });
    assert.ok(outcome.kind === 'failed');
    assert.match(outcome.message, /cannot be written to/);
    assert.equal(asked, false);
  });

  it('stays inside the workspace folder, whatever the settings say', async () => {
    const settings = vscode.workspace.getConfiguration('tenmatsu');
    const update = (value: string | undefined) =>
      settings.update('incidents.folder', value, vscode.ConfigurationTarget.Global);
    try {
      for (const folder of ['../outside', '/outside', 'a/../../outside', 'C:\\outside']) {
        await update(folder);
        const outcome = await startIncident(root, clock, answering(folder));
        expectCreated(outcome);
        assert.ok(outcome.report.path.startsWith('/team/incidents/'), outcome.report.path);
      }
      await update('./docs//incidents');
      const outcome = await startIncident(root, clock, answering());
      expectCreated(outcome);
      assert.ok(outcome.report.path.startsWith('/team/docs/incidents/2026-'), outcome.report.path);
    } finally {
      await update(undefined);
    }
  });

  it('tells that no folder is open before it asks anything', async () => {
    const never = () => Promise.reject(new Error('asked'));
    assert.deepEqual(await startIncident(undefined, clock, never), { kind: 'no-folder' });
  });

  for (const title of [
    '../../etc/passwd',
    'C:\\Windows\\..\\x',
    '{{title}} {{{x}}} ${1:y}',
    '<script>alert(1)</script>',
    'first line\nsecond line\r\n---\ntenmatsu: calm',
    '😀 決済が止まった 🚨',
    '"quoted": [a, b] # no comment',
    'あ'.repeat(200),
    '',
    '   ',
    'CON',
    '\u202e逆\u0000',
  ]) {
    it(`takes any title: ${JSON.stringify(title.slice(0, 40))}`, async () => {
      const outcome = await startIncident(root, clock, answering(title));
      expectCreated(outcome);
      const created = files.paths.filter((path) => path.startsWith('/team/') && path !== '/team/README.md');
      assert.equal(created.length, 5, created.join(' '));
      for (const name of ['incident.md', 'short-report.md']) {
        const path: string = vscode.Uri.joinPath(outcome.report, '..', name).path;
        assert.match(path, /^\/team\/incidents\/[^/]+\/[^/]+$/);
        const text: string = files.text(path) ?? '';
        const document = parseDocument(text);
        assert.equal(document.frontMatter.state, 'valid', text.slice(0, 400));
        assert.equal(document.type, name.replace('.md', ''));
        assert.doesNotMatch(text.slice(document.frontMatter.range.end), /(?<!\\)<script/i);
      }
    });
  }
});

describe('the command that starts an incident', () => {
  const incidents = () => {
    const root = vscode.workspace.workspaceFolders?.[0]?.uri;
    assert.ok(root);
    return vscode.Uri.joinPath(root, 'incidents');
  };
  const there = async () => {
    try {
      return await vscode.workspace.fs.readDirectory(incidents());
    } catch {
      return [];
    }
  };
  const removeAll = async () => {
    if ((await there()).length > 0) await vscode.workspace.fs.delete(incidents(), { recursive: true });
  };
  beforeEach(removeAll);
  afterEach(async () => {
    await closeAll();
    await removeAll();
  });

  it('needs nothing but Enter five times', async () => {
    const running = vscode.commands.executeCommand('tenmatsu.startIncident');
    await until('the report to open', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return vscode.window.activeTextEditor?.document.fileName.endsWith('short-report.md');
    });
    await running;
    assert.equal((await there()).length, 1);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    assert.equal(editor.document.getText(editor.selection), blank.en, 'the first blank is selected');
  });

  it('leaves nothing behind on Escape', async () => {
    const running = vscode.commands.executeCommand('tenmatsu.startIncident');
    const ended = running.then(() => true);
    await until('the command to end', async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return Promise.race([ended, new Promise<false>((done) => setTimeout(() => done(false), 50))]);
    });
    assert.deepEqual(await there(), []);
  });
});
