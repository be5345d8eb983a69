import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { TenmatsuDocument } from '../../../src/core/document/model';
import { parseDocument } from '../../../src/core/document/parse';
import type { Range } from '../../../src/core/text';

const head = '---\ntenmatsu: incident-report\n---\n\n## 恒久対策\n\n';

function assertWithin(document: TenmatsuDocument, { start, end }: Range): void {
  const { text } = document;
  assert.ok(0 <= start && start <= end && end <= text.length, `${start}–${end} of ${text.length}`);
  for (const at of [start, end]) {
    const splits = /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
    assert.ok(!splits, `${at} is inside a surrogate pair`);
  }
}

/** Every range of a document, those of all units of its sentences included. */
function assertSound(document: TenmatsuDocument): void {
  const check = (range: Range) => assertWithin(document, range);
  check(document.frontMatter.range);
  for (const { key, value } of document.frontMatter.fields.values()) [key, value].forEach(check);
  for (const { range } of document.frontMatter.problems) check(range);
  for (const { range, heading } of document.sections) [range, heading].forEach(check);
  for (const { range, rows } of document.tables) {
    check(range);
    for (const row of rows) for (const cell of row.cells) check(cell.range);
  }
  for (const passage of document.passages) {
    check(passage.range);
    for (const sentence of passage.sentences) {
      check(sentence.range);
      for (let at = 0; at <= sentence.text.length; at++) {
        const range = sentence.locate(at, Math.min(at + 1, sentence.text.length));
        check(range);
        assert.ok(passage.range.start <= range.start && range.end <= passage.range.end);
      }
    }
  }
}

const pieces = fc.constantFrom(
  ...[
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '  ',
    '\t',
    '- ',
    '1. ',
    '> ',
    '# ',
    '## 影響\n',
    '|',
    '| - |\n',
    '---\n',
    '===\n',
    '```\n',
  ],
  ...[
    '`',
    '``',
    '*',
    '**',
    '_',
    '~~',
    '[',
    ']',
    '(',
    ')',
    '![',
    '<!--',
    '-->',
    '<br>',
    '<a',
    '>',
    '\\',
    '&amp;',
    '[^1]: ',
  ],
  ...[
    '「',
    '」',
    '『',
    '』',
    '“',
    '”',
    '"',
    '（',
    '）',
    '。',
    '！',
    '.',
    '…',
    '、',
    'http://a.jp',
    '￼',
    '\u0000',
  ],
  ...[
    '検討します',
    '9月1日',
    'Ａ',
    'ｶ',
    'ﾞ',
    'か\u3099',
    '\u3099',
    '\ufe0f',
    '😀',
    '\ud83d',
    '\ude00',
    '〇〇',
    'x',
    '\ufeff',
  ],
  ...['tenmatsu: ', 'incident', 'a: [', '"', "'", '- a: ', '&a ', '*a', '#', '\u2028', 'İ', '㍻', '㌔', 'ﷺ'],
);
const messy = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

describe('hostile text', () => {
  it('never throws, and every range lies inside the text on whole characters', () => {
    fc.assert(
      fc.property(messy, fc.boolean(), (text, declared) =>
        assertSound(parseDocument(declared ? head + text : text)),
      ),
      { numRuns: 500 },
    );
  });

  it('keeps the front matter’s own promises', () => {
    fc.assert(
      fc.property(messy, (text) => assertSound(parseDocument(`---\ntenmatsu: report\n${text}\n---\n本文`))),
      { numRuns: 500 },
    );
  });

  it('covers all prose once: sections follow one another, passages stand inside theirs', () => {
    fc.assert(
      fc.property(messy, (text) => {
        const { sections, passages } = parseDocument(head + text);
        sections
          .slice(1)
          .forEach((section, index) => assert.equal(section.range.start, sections[index]?.range.end));
        for (const { range, section } of passages) {
          assert.ok(section.range.start <= range.start && range.end <= section.range.end);
        }
      }),
      { numRuns: 500 },
    );
  });

  const repeated: readonly (readonly [string, string])[] = [
    ['one Japanese character', 'あ'],
    ['blanks', ' '],
    ['line breaks', '\n'],
    ['emphasis that never closes', '*a **b '],
    ['open brackets', '['],
    ['links that never close', '[a]('],
    ['closing brackets', 'a]('],
    ['open quotation marks', '「あ。'],
    ['backticks', '`a'],
    ['open comments', '<!-- '],
    ['open tags', '<a '],
    ['strikes', '~~a'],
    ['block quotes in one another', '> '],
    ['lists in one another', '- '],
    ['pipes', '|'],
    ['dashes', '-'],
    ['hashes', '# a\n'],
    ['full stops', 'a. '],
    ['combining marks', '\u3099'],
    ['lone surrogates', '\ud83d'],
    ['URLs', 'http://'],
    ['sentences', '直しました。'],
  ];
  for (const [name, part] of repeated) {
    it(`reads 200 KB of ${name} in time linear in its length`, function () {
      this.timeout(20_000);
      const time = (length: number) => {
        const text = head + part.repeat(length / part.length);
        const start = performance.now();
        for (const { sentences } of parseDocument(text).passages) assert.ok(sentences.length >= 0);
        return performance.now() - start;
      };
      const small = Math.max(time(20_000), time(20_000), 10);
      // Ten times the text; a quadratic reading would take a hundred times as long.
      assert.ok(time(200_000) < small * 40);
    });
  }
});
