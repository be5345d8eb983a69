import assert from 'node:assert/strict';
import { readFrontMatter } from '../../../src/core/document/front-matter';

const slice = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end);

describe('readFrontMatter', () => {
  it('keeps ranges of the original text, BOM and CRLF included', () => {
    const text =
      '\ufeff---\r\ntenmatsu: incident\r\ndetected: 2026-09-15T09:00:00+09:00\r\nempty:\r\n---\r\n本文\r\n';
    const { state, fields, range, body } = readFrontMatter(text);
    assert.equal(state, 'valid');
    assert.equal(text.slice(range.end), '本文\r\n');
    assert.equal(
      slice(text, body),
      'tenmatsu: incident\r\ndetected: 2026-09-15T09:00:00+09:00\r\nempty:\r\n',
    );
    const detected = fields.get('detected');
    assert.ok(detected);
    assert.equal(slice(text, detected.key), 'detected');
    assert.equal(slice(text, detected.value), '2026-09-15T09:00:00+09:00');
    assert.equal(detected.data, '2026-09-15T09:00:00+09:00');
    const empty = fields.get('empty');
    assert.ok(empty);
    assert.equal(empty.data, null);
    assert.deepEqual(empty.value, { start: empty.key.end + 1, end: empty.key.end + 1 });
  });

  it('reads lists and keeps the quotes inside the range', () => {
    const text = '---\naudience: [internal, btob]\ntags:\n  - a\n  - b\ntitle: "a: b" # c\n---\n';
    const { fields } = readFrontMatter(text);
    assert.deepEqual(fields.get('audience')?.data, ['internal', 'btob']);
    assert.deepEqual(fields.get('tags')?.data, ['a', 'b']);
    assert.equal(slice(text, fields.get('title')?.value ?? { start: 0, end: 0 }), '"a: b"');
  });

  it('has none where the text does not begin with one', () => {
    for (const text of ['', '本文', '---', '----\n', '---\n\n段落\n', '\n---\na: 1\n---\n']) {
      assert.equal(readFrontMatter(text).state, 'absent', JSON.stringify(text));
    }
  });

  it('accepts an empty block', () => {
    assert.deepEqual(readFrontMatter('---\n---\n本文').problems, []);
    assert.equal(readFrontMatter('---\n# 未記入\n---\n本文').state, 'valid');
  });

  it('reads what an unclosed block has and leaves the rest as text', () => {
    const text = '---\ntenmatsu: incident\nowner: 森\n\n# 見出し\n';
    const { state, fields, range, problems } = readFrontMatter(text);
    assert.equal(state, 'broken');
    assert.deepEqual([...fields.keys()], ['tenmatsu', 'owner']);
    assert.equal(text.slice(range.end), '\n# 見出し\n');
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['UNCLOSED'],
    );
  });

  it('keeps the first of two fields of one name and points at the second', () => {
    const text = '---\nowner: 森\nowner: 林\n---\n';
    const { fields, problems } = readFrontMatter(text);
    assert.equal(fields.get('owner')?.data, '森');
    assert.deepEqual(
      problems.map(({ code, range }) => [code, range.start]),
      [['DUPLICATE_KEY', text.lastIndexOf('owner')]],
    );
  });

  it('reports tabs, lists and loose text in place of fields', () => {
    assert.deepEqual(
      readFrontMatter('---\na:\n\tb: 1\n---\n').problems.map(({ code }) => code),
      ['TAB_AS_INDENT'],
    );
    assert.deepEqual(
      readFrontMatter('---\n- a\n---\n').problems.map(({ code }) => code),
      ['NOT_A_MAP'],
    );
    assert.deepEqual(
      readFrontMatter('---\nただの文\n---\n').problems.map(({ code }) => code),
      ['NOT_A_MAP'],
    );
  });

  it('survives deep nesting of every kind, and aliases that multiply', () => {
    // Each of these takes the YAML library, and with it the process, down.
    for (const open of ['a: [', '- ', '{a: ', '? ', '- &a '].map((part) => part.repeat(10_000))) {
      assert.equal(readFrontMatter(`---\n${open}\n---\n`).state, 'broken', open.slice(0, 8));
    }
    const lines = [
      'a0: &a0 [x]',
      ...Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`),
    ];
    const bomb = readFrontMatter(`---\n${lines.join('\n')}\n---\n`);
    assert.ok(bomb.fields.has('a30'));
  });

  it('leaves a block of more than 64 KB unread', () => {
    const text = `---\ntenmatsu: incident\nnote: ${'x'.repeat(70_000)}\n---\n`;
    assert.equal(readFrontMatter(text).state, 'broken');
  });
});
