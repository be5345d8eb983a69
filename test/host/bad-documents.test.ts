import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { MemoryFileSystem } from './memoryFileSystem';
import { closeAll, findingsOf, openBuffer, staysSilent } from './support';

const scheme = 'tenmatsu-documents';

/** The marked texts of the findings about front matter. */
async function wrongPlaces(content: string): Promise<readonly string[]> {
  const { document } = await openBuffer(content);
  const found = await findingsOf(document, 'front-matter');
  return found.map(({ range }) => document.getText(range));
}

describe('documents that are not as they should be', () => {
  const files = new MemoryFileSystem();
  let registration: vscode.Disposable;
  before(() => {
    registration = vscode.workspace.registerFileSystemProvider(scheme, files);
  });
  after(() => registration.dispose());
  afterEach(closeAll);

  async function openFile(path: string, text: string): Promise<vscode.TextDocument> {
    files.put(path, text);
    const document = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme, path }));
    await vscode.window.showTextDocument(document);
    return document;
  }

  it('tell an unknown type at its place', async () => {
    assert.deepEqual(await wrongPlaces('---\ntenmatsu: postmotem\n---\n\n## 要約\n'), [
      'tenmatsu: postmotem',
    ]);
  });

  it('tell an empty type', async () => {
    assert.equal((await wrongPlaces('---\ntenmatsu:\n---\n\n本文\n')).length, 1);
  });

  it('tell wrong dates and zones at the value', async () => {
    const places = await wrongPlaces(
      '---\ntenmatsu: incident\ntimezone: Tokyo\ndetected: 2026-02-31T10:00:00+09:00\noccurred: 昨日\n---\n',
    );
    assert.deepEqual(places, ['Tokyo', '2026-02-31T10:00:00+09:00', '昨日']);
  });

  it('tell broken YAML, and go on checking the text', async () => {
    const { document } = await openBuffer(
      '---\ntenmatsu: apology-mail\ntitle: "no end\nlang: ja\n---\n\n## 暫定対策\n\n対応を検討します。\n',
    );
    await findingsOf(document, 'front-matter');
    await findingsOf(document, 'vague-commitment');
  });

  it('tell front matter without an end', async () => {
    assert.ok((await wrongPlaces('---\ntenmatsu: short-report\nlang: ja\n')).length > 0);
  });

  for (const [name, content] of [
    ['an empty document', ''],
    ['empty front matter', '---\n---\n'],
    ['a lone rule', '---'],
    ['a byte order mark alone', '\ufeff'],
  ] as const) {
    it(`are left alone: ${name}`, async () => {
      const { document } = await openBuffer(content);
      await staysSilent(document);
    });
  }

  it('with CRLF and a byte order mark are marked at the right words', async () => {
    const document = await openFile(
      '/crlf.md',
      '\ufeff---\ntenmatsu: apology-mail\nlang: ja\n---\n\n## 暫定対策\n\n😀の件は対応を検討します。\n'.replaceAll(
        '\n',
        '\r\n',
      ),
    );
    const [finding] = await findingsOf(document, 'vague-commitment');
    assert.ok(finding);
    assert.equal(document.eol, vscode.EndOfLine.CRLF);
    assert.equal(document.getText(finding.range), '検討します');
  });

  it('of one megabyte are checked to the end', async () => {
    const line = '本日19時までに、田中が設定を旧版へ戻します。\n\n';
    const body = line.repeat(Math.ceil(1_000_000 / new TextEncoder().encode(line).length));
    const document = await openFile(
      '/large.md',
      `---\ntenmatsu: apology-mail\nlang: ja\n---\n\n## 暫定対策\n\n${body}対応を検討します。\n`,
    );
    const found = await findingsOf(document, 'vague-commitment');
    assert.deepEqual(
      found.map(({ range }) => range.start.line),
      [document.lineCount - 2],
    );
  }).timeout(60_000);
});
