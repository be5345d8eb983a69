import assert from 'node:assert/strict';
import { GFM, parser as commonmark } from '@lezer/markdown';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { parse as parseYaml } from 'yaml';
import { parseDocument } from '../../../src/core/document/parse';
import { markdownInline, yamlScalar } from '../../../src/core/templates/escape';
import { renderDocument } from '../../../src/core/templates/render';

const markdown = commonmark.configure(GFM);

const nasty = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        ...[
          '{{x}}',
          '---',
          '***',
          '___',
          '===',
          '|',
          '||',
          '\n',
          '\r\n',
          '\n\n',
          '<script>',
          '</div>',
          '<!--',
          '-->',
        ],
        ...[
          '\\',
          '\\|',
          '`',
          '``',
          '*',
          '**a**',
          '_a_',
          'a_b',
          '[a](b)',
          '![a](b)',
          '[^1]',
          '[a]: b',
          '[ ] ',
          '&amp;',
        ],
        ...[
          '&#35;',
          '# ',
          ' #',
          '#',
          '1. ',
          '12) ',
          '- ',
          '+ ',
          '> ',
          '~~a~~',
          '~',
          '$x$',
          ': ',
          ' #c',
          '"',
          "'",
          '    ',
        ],
        ...[
          '\t',
          '😀',
          '👨‍👩‍👧',
          'שלום',
          '‮abc',
          '受注画面が開かない',
          'é',
          '\u2028',
          '\u0085',
          '\u0000',
          '\ufeff',
          'null',
          'true',
          '1e3',
        ],
      ),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** What a reader sees of the value: one line without control characters. */
function visible(value: string): string {
  return value.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
}

function unescaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** The names of all nodes of a Markdown text, but those that show their characters as they are. */
function constructs(text: string): string[] {
  const names: string[] = [];
  markdown.parse(text).iterate({ enter: ({ name }) => void names.push(name) });
  return names.filter(
    (name) => !['Document', 'Escape', 'URL', 'HeaderMark', 'ListMark', 'TableDelimiter'].includes(name),
  );
}

const places: Readonly<
  Record<string, { readonly around: readonly [string, string]; readonly nodes: string[] }>
> = {
  'a paragraph': { around: ['', ''], nodes: ['Paragraph'] },
  'the middle of a sentence': { around: ['原因: ', ' のため'], nodes: ['Paragraph'] },
  'a list item': { around: ['- ', ''], nodes: ['BulletList', 'ListItem', 'Paragraph'] },
  'a heading': { around: ['## ', ''], nodes: ['ATXHeading2'] },
};

describe('a value in a document', () => {
  for (const [place, { around, nodes }] of Object.entries(places)) {
    it(`lands in ${place} as itself`, () => {
      fc.assert(
        fc.property(nasty, (value) => {
          fc.pre(visible(value) !== '');
          const inline = markdownInline(value);
          assert.equal(unescaped(inline), visible(value));
          assert.deepEqual(constructs(around[0] + inline + around[1]), nodes);
        }),
        { numRuns: 500 },
      );
    });
  }

  it('lands in a table cell as itself', () => {
    fc.assert(
      fc.property(nasty, (value) => {
        fc.pre(visible(value) !== '');
        const document = parseDocument(
          `| a | b | c |\n| --- | --- | --- |\n| x | ${markdownInline(value)} | z |\n`,
        );
        const [row, ...others] = document.tables[0]?.rows ?? [];
        assert.deepEqual(others, []);
        assert.deepEqual(
          row?.cells.map(({ text }) => unescaped(text)),
          ['x', visible(value), 'z'],
        );
      }),
      { numRuns: 500 },
    );
  });

  it('lands in front matter as itself', () => {
    fc.assert(
      fc.property(nasty, (value) => {
        assert.equal((parseYaml(`a: ${yamlScalar(value)}\nb: 1\n`) as { a: unknown }).a, value);
      }),
      { numRuns: 500 },
    );
  });

  it('lands in a whole document without adding a section, a row or a field', () => {
    const shape = (title: string, owner: string): unknown => {
      const document = parseDocument(
        renderDocument('incident', 'ja', {
          record: {
            id: 'a',
            title,
            category: 'mistake',
            audience: ['btob'],
            severity: 'high',
            legal: false,
            timezone: 'Asia/Tokyo',
            moments: { detected: '2026-10-20T13:05:00+09:00' },
            owner,
            lang: 'ja',
          },
          clock: { now: Temporal.Instant.from('2026-10-20T05:00:00Z'), zone: 'Asia/Tokyo' },
        }).text,
      );
      const { fields, problems } = document.frontMatter;
      assert.equal(fields.get('title')?.data, title);
      assert.equal(fields.get('owner')?.data, owner);
      return {
        problems,
        fields: [...fields.keys()],
        sections: document.sections.map(({ level }) => level),
        passages: document.passages.map(({ kind }) => kind),
        tables: document.tables.map(({ rows }) => rows.length),
      };
    };
    const plain = shape('受注画面が開かない', '早瀬');
    fc.assert(
      fc.property(nasty, nasty, (title, owner) => {
        fc.pre(/[\p{L}\p{N}]/u.test(title) && visible(owner) !== '');
        assert.deepEqual(shape(title, owner), plain);
      }),
      { numRuns: 40 },
    );
    assert.deepEqual(shape('長'.repeat(10_000), 'x|'.repeat(5_000)), plain);
  });

  it('keeps ordinary words as they were typed', () => {
    for (const words of [
      '注文API（v2.0）が502を返す',
      'snake_case_name',
      '3.5インチ',
      'A & B',
      '5 < 6',
      '10~12時',
      '$100',
    ])
      assert.equal(markdownInline(words), words);
    for (const words of [
      '受注画面が開かない',
      '2026-10-20-order-screen',
      '基盤チーム 早瀬',
      '2026-10-20T13:05:00+09:00',
    ])
      assert.equal(yamlScalar(words), words);
  });
});
