import assert from 'node:assert/strict';
import { declaredType } from '../../../src/core/document/declaration';

describe('declaredType', () => {
  const declared: readonly (readonly [string, string, string | undefined])[] = [
    ['a plain value', '---\ntenmatsu: incident\n---\n', 'incident'],
    ['BOM and CRLF', '\ufeff---\r\ntitle: x\r\ntenmatsu: report\r\n---\r\n', 'report'],
    ['double quotes and a comment', '---\ntenmatsu: "incident-report" # first\n---\n', 'incident-report'],
    ['single quotes', "---\n'tenmatsu': 'apology'\n---\n", 'apology'],
    ['a trailing comment', '---\ntenmatsu: postmortem   # why\n---\n', 'postmortem'],
    ['an empty value', '---\ntenmatsu:\n---\n', ''],
    ['a block that is not closed', '---\ntenmatsu: incident\n\n# 件名\n', 'incident'],
    ['no front matter', '# tenmatsu: incident\n', undefined],
    ['another field of a similar name', '---\ntenmatsu-note: x\n---\n', undefined],
    ['a nested field', '---\nmeta:\n  tenmatsu: incident\n---\n', undefined],
    ['a line below the block', '---\ntitle: x\n---\ntenmatsu: incident\n', undefined],
    ['a rule with text behind it', '---- tenmatsu: incident', undefined],
    ['an empty text', '', undefined],
  ];
  for (const [name, text, expected] of declared) {
    it(`${expected === undefined ? 'ignores' : 'reads'} ${name}`, () =>
      assert.equal(declaredType(text), expected));
  }

  it('looks at the head alone', () => {
    const text = `---\nnote: ${'x'.repeat(10_000)}\ntenmatsu: incident\n---\n`;
    assert.equal(declaredType(text), undefined);
  });
});
