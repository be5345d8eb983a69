import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/document/parse';
import { createLinter } from '../../../src/core/lint/engine';
import type { Fix } from '../../../src/core/lint/rule';
import { clock } from '../rules/harness';

const head = '---\ntenmatsu: two-point-reply\nlang: ja\n---\n';
const linter = createLinter();

function fixOf(body: string): { readonly fix: Fix; readonly result: string } {
  const text = head + body;
  const document = parseDocument(text);
  const finding = linter.lint(document, clock).find(({ ruleId }) => ruleId === 'suppression');
  assert.ok(finding, `nothing wrong with ${body}`);
  const [fix] = linter.fixes(finding, document, clock);
  const [edit] = fix?.edits ?? [];
  assert.ok(fix && edit);
  const newText = edit.snippet ? edit.newText.replace(/\$\{\d+:([^}]*)\}/g, '$1') : edit.newText;
  const result = text.slice(0, edit.range.start) + newText + text.slice(edit.range.end);
  return { fix, result: result.slice(head.length) };
}

const stale = (kind = 'disable-next-line') => `<!-- tenmatsu-${kind} vague-time: 電話で伝える -->`;

describe('a stale suppression', () => {
  const cases: readonly (readonly [string, string, string, boolean])[] = [
    ['goes with its line', `\n${stale()}\n9時に直す。\n`, '\n9時に直す。\n', true],
    ['goes with one of two blank lines', `\n前。\n\n${stale('disable')}\n\n後。\n`, '\n前。\n\n後。\n', true],
    ['goes from the head of the text', `${stale('disable')}\n\n後。\n`, '後。\n', true],
    ['goes from the end of the text', `\n前。\n\n${stale()}`, '\n前。\n\n', true],
    ['goes from the end of a line', `\n- 前。 ${stale()}\n- 後。\n`, '\n- 前。\n- 後。\n', true],
    [
      'goes out of a cell',
      `\n| 時 | 事 |\n| --- | --- |\n| 前 | 中 ${stale()} |\n| 後 | 終 |\n`,
      '\n| 時 | 事 |\n| --- | --- |\n| 前 | 中 |\n| 後 | 終 |\n',
      true,
    ],
    [
      'is removed on request alone where it parts two paragraphs',
      `\n前。\n${stale()}\n後。\n`,
      '\n前。\n後。\n',
      false,
    ],
  ];
  for (const [what, before, after, safe] of cases) {
    it(what, () => {
      const { fix, result } = fixOf(before);
      assert.equal(result, after);
      assert.equal(fix.safe, safe);
    });
    it(`${what} (CRLF)`, () => {
      assert.equal(fixOf(before.replaceAll('\n', '\r\n')).result, after.replaceAll('\n', '\r\n'));
    });
  }

  it('leaves the rules that still have work to do', () => {
    const comment = (ids: string) =>
      `\n<!-- tenmatsu-disable-next-line ${ids}: 電話で伝える -->\n早急に直す。\n`;
    assert.equal(fixOf(comment('excuse, vague-time')).result, comment('vague-time'));
    assert.equal(fixOf(comment('vague-time, excuse')).result, comment('vague-time'));
    assert.equal(
      fixOf(comment('vague-time、excuse minimization')).result,
      comment('vague-time、minimization'),
    );
  });
});

describe('a suppression without a reason', () => {
  for (const end of [' -->', ': -->', '-->', '： -->']) {
    it(`is asked for one: ${end}`, () => {
      const { fix, result } = fixOf(`\n<!-- tenmatsu-disable-next-line vague-time${end}\n早急に直す。\n`);
      assert.match(
        result,
        /^\n<!-- tenmatsu-disable-next-line vague-time[:：] ◯◯（理由） -->\n早急に直す。\n$/,
      );
      assert.ok(!fix.safe);
    });
  }
});
