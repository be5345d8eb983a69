import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Passage, Section, TableRow, TenmatsuDocument } from '../../../src/core/document/model';
import { parseDocument } from '../../../src/core/document/parse';
import { builtInVocabulary } from '../../../src/core/document/sections';

/** A document as plain data, with numbers in place of what its parts refer to. */
function plain(document: TenmatsuDocument) {
  const { text, type, lang, frontMatter, sections, passages, tables, code } = document;
  const section = (one: Section | undefined) => sections.indexOf(one as Section);
  const passage = (one: Passage | undefined) => passages.indexOf(one as Passage);
  const rows = tables.flatMap((table) => table.rows);
  const row = (one: TableRow | undefined) => rows.indexOf(one as TableRow);
  return {
    ...{ text, type, lang, code, frontMatter: [frontMatter.state, frontMatter.range, ...frontMatter.fields] },
    sections: sections.map(({ range, heading, level, title, id, role, parent, empty, passages: own }) => ({
      ...{ range, heading, level, title, id, role, empty },
      parent: section(parent),
      passages: own.map(passage),
    })),
    passages: passages.map((one) => ({
      ...{ kind: one.kind, range: one.range, lang: one.lang, task: one.task, column: one.column },
      ...{ section: section(one.section), parent: passage(one.parent), lead: passage(one.lead) },
      ...{ previous: passage(one.previous), next: passage(one.next), row: row(one.row) },
      children: one.children.map(passage),
      sentences: one.sentences.map(({ text: words, range, index }) => ({ words, range, index })),
    })),
    tables: tables.map((table) => ({ ...table, section: section(table.section) })),
  };
}

const edited = (text: string, previous: TenmatsuDocument) => parseDocument(text, builtInVocabulary, previous);

const head = '---\ntenmatsu: incident-report\n---\n\n';
const pieces = fc.constantFrom(
  ...['## 影響\n\n', '# 題\n\n', '### 原因\n', '概要\n===\n\n', '## \n', '  ## 字下げ\n', '再発防止\n---\n'],
  ...[
    '止まりました。',
    '検討します。\n',
    '\n',
    '\n\n',
    '- 項目\n',
    '  - 子\n',
    '1. 番号\n',
    '- [ ] 作業\n',
    '> 引用\n',
  ],
  ...[
    '| 時刻 | 担当 |\n| --- | --- |\n| 10:00 | 佐藤 |\n',
    '| 残り |\n',
    '```\n',
    '<!-- ',
    ' -->',
    '`',
    '**',
    '「',
    '」',
  ],
  ...[
    '[^1]: 注\n',
    '[a]: b\n',
    '    字下げ\n',
    '\t',
    ' ',
    '#',
    '=',
    '-',
    '|',
    '\r\n',
    '😀',
    '<div>\n',
    'English text goes here. ',
  ],
);
const body = fc.array(pieces, { maxLength: 40 }).map((all) => all.join(''));
const edit = fc.record({
  at: fc.nat(),
  cut: fc.oneof(fc.constant(0), fc.constant(1), fc.nat(30)),
  put: fc.oneof(pieces, fc.constant(''), fc.constant('あ')),
});

describe('reading a changed text with its earlier version', () => {
  it('yields what reading it anew yields, after any edits', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        body,
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        (declared, rest, edits) => {
          let document = parseDocument((declared ? head : '') + rest);
          for (const { at, cut, put } of edits) {
            const place = at % (document.text.length + 1);
            const text = document.text.slice(0, place) + put + document.text.slice(place + cut);
            document = edited(text, document);
            assert.deepEqual(plain(document), plain(parseDocument(text)));
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('reads front matter again whose last line has no end yet', () => {
    const text = '---\ntenmatsu: incident-report\n---';
    for (const added of ['## 影響\n', '\n## 影響\n', '-']) {
      assert.deepEqual(plain(edited(text + added, parseDocument(text))), plain(parseDocument(text + added)));
    }
    const longer = `${text}## 影響\n\nあ\n`;
    const broken = edited(longer, edited(`${text}\n## 影響\n\nあ\n`, parseDocument(text)));
    assert.deepEqual(plain(broken), plain(parseDocument(longer)));
  });

  it('leaves the earlier version as it was', () => {
    const text = `${head}## 影響\n\n- 止まった\n\n## 原因\n\n| a |\n| - |\n| b |\n\n## 対応\n\n直した。\n`;
    const previous = parseDocument(text);
    const before = plain(previous);
    edited(text.replace('b', 'bc'), previous);
    assert.deepEqual(plain(previous), before);
  });
});
