import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Incident } from '../../src/host/incident';
import { Standards } from '../../src/host/standards';
import { closeAll, findings, findingsOf, pause, ruleOf, until } from './support';

const head = '---\ntenmatsu: two-point-reply\nlang: ja\n---\n\n## 影響が出たことの理解\n\n';
const body =
  'ユーザの発送が半日止まったことを理解しています。\n\n## 次からの行動\n\n画面を二人で読み合わせました。\n';

describe('a team configuration', () => {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert.ok(folder);
  const at = (name: string) => vscode.Uri.joinPath(folder, name);
  const config = at('.tenmatsu.yaml');
  const put = (name: string, text: string) =>
    vscode.workspace.fs.writeFile(at(name), new TextEncoder().encode(text));

  let document: vscode.TextDocument;
  beforeEach(async () => {
    await put('team/reply.md', head + body);
    document = await vscode.workspace.openTextDocument(at('team/reply.md'));
    await vscode.window.showTextDocument(document);
  });
  afterEach(async () => {
    await closeAll();
    for (const name of ['.tenmatsu.yaml', 'team'])
      await vscode.workspace.fs.delete(at(name), { recursive: true }).then(undefined, () => undefined);
    await until('the configuration to be gone', () => teamFindings().length === 0);
  });

  const teamFindings = () => findings(document).filter((one) => ruleOf(one) === 'team-phrase');
  const problems = (uri = config) => vscode.languages.getDiagnostics(uri);

  it('is read, followed, and forgotten when it is deleted', async () => {
    await put('.tenmatsu.yaml', 'phrases: [{ pattern: ユーザ, prefer: お客様, level: error }]\n');
    const [finding] = await findingsOf(document, 'team-phrase');
    assert.deepEqual(
      [finding && document.getText(finding.range), finding?.severity],
      ['ユーザ', vscode.DiagnosticSeverity.Error],
    );
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      finding?.range.start,
    );
    const shown = (hover?.contents as vscode.MarkdownString[]).map(({ value }) => value).join('\n');
    assert.ok(shown.includes('ユーザ') && shown.includes('お客様'), shown);
    await put('.tenmatsu.yaml', 'phrases: [発送, 半日]\n');
    await until('the new phrases', () => teamFindings().length === 2);
    await vscode.workspace.fs.delete(config);
    await until('no phrases', () => teamFindings().length === 0);
  });

  it('holds while it is edited, before it is saved', async () => {
    await put('.tenmatsu.yaml', 'phrases: [ユーザ]\n');
    await findingsOf(document, 'team-phrase');
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(config));
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 'phrases: ['.length), '発送, '));
    await until('the phrase typed', () => teamFindings().length === 2);
  });

  it('with an error is marked at its place, while the last good one stays in force', async () => {
    await put('.tenmatsu.yaml', 'phrases: [ユーザ]\n');
    await findingsOf(document, 'team-phrase');
    await put('.tenmatsu.yaml', '# チームの設定\r\nrules:\r\n  team-prase: off\r\n');
    const [problem] = await until('a problem', () => problems().length > 0 && problems());
    assert.ok(problem);
    assert.deepEqual(
      [problem.range.start.line, problem.range.start.character, problem.range.end.character],
      [2, 2, 'team-prase'.length + 2],
    );
    assert.match(problem.message, /team-phrase/);
    await pause(500);
    assert.equal(teamFindings().length, 1);
    await put('.tenmatsu.yaml', 'rules:\n  team-phrase: off\nphrases: [ユーザ]\n');
    await until('the rule to be off', () => teamFindings().length === 0 && problems().length === 0);
  });

  it('takes dictionaries over, follows them, and tells what it could not take', async () => {
    await put('team/prh.yml', 'rules:\n  - { expected: お客様, pattern: /ユーザー?/ }\n  - 致します\n');
    await put('.tenmatsu.yaml', 'prh: team/prh.yml\n');
    await findingsOf(document, 'team-phrase');
    const [note] = await until(
      'a note',
      () => problems(at('team/prh.yml')).length > 0 && problems(at('team/prh.yml')),
    );
    assert.deepEqual([note?.range.start.line, note?.severity], [2, vscode.DiagnosticSeverity.Information]);
    await put('team/prh.yml', 'rules:\n  - { expected: 出荷, pattern: 発送 }\n');
    await until('the other word', () =>
      teamFindings().some(({ range }) => document.getText(range) === '発送'),
    );
    assert.deepEqual(problems(at('team/prh.yml')), []);
  });

  it('holds for what is said of an incident as a whole', async () => {
    await put('team/incident.md', '---\ntenmatsu: incident\nlang: ja\n---\n');
    const standards = new Standards();
    const incident = new Incident(at('team'), standards);
    const errors = async () => (await incident.read())?.documents[0]?.findings.error;
    try {
      assert.equal(await errors(), 0);
      const told = new Promise<void>((done) => incident.onDidChange(done));
      await put('.tenmatsu.yaml', 'phrases: [{ pattern: ユーザ, level: error }]\nholidays: [2026-12-30]\n');
      await told;
      await until('the error to count', async () => (await errors()) === 1);
      assert.ok((await incident.read())?.calendar.daysOff.has('2026-12-30'));
    } finally {
      incident.dispose();
      standards.dispose();
    }
  });

  it('opens sections under the headings of the team', async () => {
    const asked = () => findings(document).filter((one) => ruleOf(one) === 'section-missing').length;
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.replace(document.lineAt(5).range, '## 受け止めたこと全部'));
    await until('the section to be missed', () => asked() === 1);
    await put('.tenmatsu.yaml', 'sections:\n  impact-understood: [受け止めたこと全部]\n');
    await until('the section to be found', () => asked() === 0);
  });
});
