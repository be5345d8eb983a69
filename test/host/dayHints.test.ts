import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findingsOf, fixesAt, openBuffer, until } from './support';

const head = '---\ntenmatsu: incident-report\nlang: ja\ntimezone: Asia/Tokyo\n';
const facts = '---\n\n## 事実\n\n昨日、注文が止まりました。\n\n本日、再開しました。\n';

const hintsIn = (document: vscode.TextDocument, range?: vscode.Range) =>
  vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    range ?? new vscode.Range(0, 0, document.lineCount, 0),
  );

const someHints = (document: vscode.TextDocument) =>
  until('the dates', async () => {
    const hints = await hintsIn(document);
    return hints.length > 0 && hints;
  });

describe('dates behind relative words', () => {
  afterEach(closeAll);

  it('count from the date of the document, and freeze to what they show', async () => {
    const { document } = await openBuffer(`${head}date: 2026-03-05\n${facts}`);
    const hints = await someHints(document);
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['3月4日（水）', '3月5日（木）'],
    );
    const [hint] = hints;
    assert.ok(hint);
    const [finding] = await findingsOf(document, 'relative-time');
    assert.ok(finding);
    assert.ok(hint.position.isEqual(finding.range.end));
    const [fix] = await fixesAt(document, finding);
    assert.deepEqual(
      fix?.edit?.get(document.uri).map(({ newText }) => newText),
      ['3月4日'],
    );
    assert.deepEqual(
      hint.textEdits?.map(({ newText }) => newText),
      ['3月4日'],
    );
  });

  it('are marked as doubtful where the document may be older than today', async () => {
    const { document } = await openBuffer(`${head}detected: 2026-03-01T10:00:00+09:00\n${facts}`);
    const [hint] = await someHints(document);
    assert.ok(typeof hint?.label === 'string');
    assert.match(hint.label, /^(?:\d{4}年)?\d{1,2}月\d{1,2}日（[日月火水木金土]）\?$/);
    assert.equal(hint.textEdits, undefined);
    assert.ok(hint.tooltip);
  });

  it('follow every edit, within the lines asked for', async () => {
    const editor = await openBuffer(`${head}date: 2026-03-05\n${facts}`);
    const { document } = editor;
    await someHints(document);
    const at = document.getText().indexOf('本日');
    const line = document.positionAt(at).line;
    assert.ok(await editor.edit((edit) => edit.insert(new vscode.Position(line, 0), '明日までに、')));
    const hints = await hintsIn(document, document.lineAt(line).range);
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['3月6日（金）', '3月5日（木）'],
    );
  });

  it('stay away from ordinary Markdown', async () => {
    const declared = await openBuffer(`${head}date: 2026-03-05\n${facts}`);
    await someHints(declared.document);
    const { document } = await openBuffer('昨日、注文が止まりました。\n');
    assert.deepEqual(await hintsIn(document), []);
  });
});
