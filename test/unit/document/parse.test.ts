import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/document/parse';

const head = '---\ntenmatsu: incident-report\n---\n\n';
const parse = (body: string) => parseDocument(head + body);
const text = (passage: { readonly sentences: readonly { readonly text: string }[] } | undefined) =>
  passage?.sentences.map((sentence) => sentence.text).join('');

describe('parseDocument', () => {
  it('resolves the type through its aliases', () => {
    assert.equal(parseDocument('---\ntenmatsu: report\n---\n').type, 'incident-report');
    assert.equal(parseDocument('---\ntenmatsu: nothing\n---\n').type, undefined);
    assert.equal(parseDocument('本文').type, undefined);
  });

  it('takes the language from the front matter, else from the text', () => {
    assert.equal(parseDocument('---\ntenmatsu: report\nlang: en\n---\n本文').lang, 'en');
    assert.equal(parseDocument('---\ntenmatsu: report\n---\nThe kiosk stopped.').lang, 'en');
    assert.equal(parse('本文').lang, 'ja');
  });

  it('tells the language of a paragraph that differs from the document', () => {
    const { passages } = parse('受付が止まりました。\n\nThe kiosk stopped at nine.\n\nRedis\n');
    assert.deepEqual(
      passages.map(({ lang }) => lang),
      ['ja', 'en', 'ja'],
    );
  });

  it('finds headings of both kinds and nests them', () => {
    const { sections } = parse('# 報告\n\n影響\n---\n\n### 社内\n\nあ\n\n## 1. 原因について ##\n');
    assert.deepEqual(
      sections.map(({ title, id, role, level, parent }) => [title, id, role, level, parent?.title]),
      [
        ['報告', undefined, 'other', 1, undefined],
        ['影響', 'impact', 'impact', 2, '報告'],
        ['社内', undefined, 'impact', 3, '影響'],
        ['1. 原因について', 'cause', 'cause', 2, '報告'],
      ],
    );
    assert.deepEqual(
      sections.map(({ empty }) => empty),
      [true, true, false, true],
    );
  });

  it('takes a document’s own title for no section, and several level-1 headings for sections', () => {
    assert.equal(parse('# 再発防止計画\n\n## 狙い\n').sections[1]?.role, 'other');
    assert.deepEqual(
      parse('# 影響\n\nあ\n\n# 原因\n').sections.map(({ id }) => id),
      ['impact', 'cause'],
    );
  });

  it('knows what stands around an item', () => {
    const { passages } = parse('次の二つです。\n\n- [ ] 親\n  - [x] 子\n\n  続き\n- 次\n');
    const [lead, parent, child, more, next] = passages;
    assert.equal(text(parent), '親');
    assert.equal(parent?.lead, lead);
    assert.equal(parent?.task, 'open');
    assert.equal(child?.parent, parent);
    assert.equal(child?.task, 'done');
    assert.equal(more?.kind, 'item');
    assert.equal(more?.parent, parent);
    assert.deepEqual(parent?.children, [child, more]);
    assert.equal(next?.lead, lead);
    assert.equal(child?.previous, parent);
    assert.equal(parent?.previous, lead);
  });

  it('reads tables with blank, escaped and missing cells', () => {
    const { tables, passages } = parse(
      '| 項目 | **期限** |  \n| --- | :-: |  \n| a\\|b |  |\n| c\n| `d|e` | f |\n',
    );
    const [table] = tables;
    assert.deepEqual(table?.header, ['項目', '期限']);
    assert.deepEqual(
      table?.rows.map(({ cells }) => cells.map((cell) => cell.text)),
      [
        ['a\\|b', ''],
        ['c', ''],
        ['`d', 'e`'],
      ],
    );
    assert.deepEqual(passages.map(({ kind, column }) => [kind, column])[0], ['cell', '項目']);
    assert.equal(passages[0]?.row, table?.rows[0]);
  });

  it('leaves out quotes, code, HTML, comments, footnotes and the front matter', () => {
    const body =
      '> 引用\n\n```\nコード\n```\n\n    字下げ\n\n<div>\n箱\n</div>\n\n<!-- 注 -->\n\n[^1]: 脚注です。\n\n本文\n';
    const { passages, code } = parse(body);
    assert.deepEqual(passages.map(text), ['本文']);
    assert.equal(code.length, 2);
  });

  it('gives the same structure with CRLF and a BOM', () => {
    const body = '## 影響\n\n- あ\n  い\n\n| a | b |\n| --- | --- |\n| c | d |\n';
    const plain = parse(body);
    const other = parseDocument(`\ufeff${(head + body).replaceAll('\n', '\r\n')}`);
    assert.deepEqual(other.passages.map(text), plain.passages.map(text));
    assert.deepEqual(
      other.sections.map(({ id }) => id),
      plain.sections.map(({ id }) => id),
    );
    for (const { range } of other.passages) {
      assert.doesNotMatch(other.text.slice(range.start, range.end), /^\s|\s$/);
    }
  });
});
