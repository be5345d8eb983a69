import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readConfig } from '../../../src/core/config/read-config';

/** The problems of a text as `marked stretch | message`. */
function problemsOf(text: string, lang: 'ja' | 'en' = 'en'): readonly string[] {
  return readConfig(text).problems.map(
    ({ range, message }) => `${text.slice(range.start, range.end)} | ${message[lang]}`,
  );
}

describe('the team configuration', () => {
  it('is read with everything it can say', () => {
    const { config, problems } = readConfig(`# comments are fine
rules:
  vague-time: error
  relative-time: { default: hint, apology: off }
phrases:
  - 取り急ぎ
  - pattern: [サーバ, '/ユーザ(?!ー)/']
    prefer: お客様
    message: { ja: 言い換えてください, en: Use another word }
    level: info
    types: [apology, postmortem]
sections:
  facts: [起きた事象の記録]
holidays: [2026-12-30, 2026-12-31]
prh:
  - prh.yml
  - { path: ./words/terms.yml, level: hint }
`);
    assert.deepEqual(problems, []);
    assert.deepEqual(config.rules, {
      'vague-time': 'error',
      'relative-time': { default: 'hint', 'apology-mail': 'off' },
    });
    const [plain, full] = config.phrases;
    assert.deepEqual([plain?.prefer, plain?.level, plain?.patterns.length], [undefined, 'warning', 1]);
    assert.deepEqual(
      [full?.prefer, full?.level, full?.types, full?.message?.en, full?.patterns.length],
      ['お客様', 'info', ['apology-mail', 'postmortem'], 'Use another word', 2],
    );
    assert.deepEqual(config.sections, { facts: ['起きた事象の記録'] });
    assert.deepEqual(config.holidays, ['2026-12-30', '2026-12-31']);
    assert.deepEqual(
      config.prh.map(({ path, level }) => [path, level]),
      [
        ['prh.yml', 'warning'],
        ['words/terms.yml', 'hint'],
      ],
    );
  });

  for (const lang of ['ja', 'en']) {
    it(`is read as the documentation shows it (${lang})`, () => {
      const page = readFileSync(join(process.cwd(), `docs/${lang}/team.md`), 'utf8');
      const shown = /```yaml\n([^`]+)```/.exec(page)?.[1] ?? '';
      assert.deepEqual(problemsOf(shown), []);
      assert.equal(readConfig(shown).config.phrases.length, 3);
    });
  }

  for (const [name, text] of [
    ['nothing', ''],
    ['blanks', ' \n\n'],
    ['comments', '# rules:\n'],
    ['a byte order mark', '\ufeffrules: {}\n'],
    ['names without values', 'rules:\nphrases:\nsections:\nholidays:\nprh:\n'],
    ['CRLF', 'rules:\r\n  excuse: off\r\n'],
  ] as const) {
    it(`may be ${name}`, () => assert.deepEqual(problemsOf(text), []));
  }

  const wrong: readonly (readonly [name: string, text: string, ...problems: string[]])[] = [
    ['an unknown key', 'rule:\n  excuse: off\n', 'rule | There is no key "rule". Did you mean "rules"?'],
    [
      'an unknown rule',
      'rules:\n  vage-time: off\n',
      'vage-time | There is no rule "vage-time". Did you mean "vague-time"?',
    ],
    [
      'a rule like no other',
      'rules:\n  zzzzzzzz: off\n',
      'zzzzzzzz | There is no rule "zzzzzzzz". Check the name',
    ],
    [
      'an unknown level',
      'rules:\n  excuse: warn\n',
      'warn | There is no level "warn". Choose from error, warning, info, hint, off',
    ],
    [
      'a mistyped level',
      'rules:\n  excuse: eror\n',
      'eror | There is no level "eror". Did you mean "error"?',
    ],
    ['false for off', 'rules:\n  excuse: false\n', 'false | There is no level "false". Did you mean "off"?'],
    [
      'a list of levels',
      'rules:\n  excuse: [off]\n',
      '[off] | There is no level "[…]". Choose from error, warning, info, hint, off',
    ],
    [
      'an unknown type',
      'rules:\n  excuse: { postmotem: off }\n',
      'postmotem | There is no document type "postmotem". Did you mean "postmortem"?',
    ],
    ['a list of rules', 'rules: [excuse]\n', '[excuse] | rules must be lines of "name: value"'],
    ['a text for everything', 'excuse off\n', 'excuse off | .tenmatsu.yaml must be lines of "name: value"'],
    [
      'a phrase without words',
      'phrases:\n  - prefer: お客様\n',
      'prefer: お客様 | Say in pattern which words to find',
    ],
    [
      "prh's name for the better word",
      'phrases:\n  - pattern: 客\n    preffer: お客様\n',
      'preffer | There is no key "preffer". Did you mean "prefer"?',
    ],
    [
      'a phrase that is true',
      'phrases: [true]\n',
      "true | pattern must be text. Put it in '…' if it contains special characters",
    ],
    [
      'a pattern without an end',
      "phrases: ['/a+/']\n",
      "'/a+/' | Repeats need an upper limit. In place of * or + write one, as in .{0,30}",
    ],
    [
      'a pattern that is not well formed',
      "phrases: ['/(a/']\n",
      "'/(a/' | This pattern is not well formed. Check the brackets and what follows each \\",
    ],
    [
      'a section that does not exist',
      'sections:\n  fact: [事象]\n',
      'fact | There is no section "fact". Did you mean "facts"?',
    ],
    [
      'a heading of another section',
      'sections:\n  facts: [原因]\n',
      '原因 | The heading "原因" already opens the section "cause". Keep it in one place',
    ],
    [
      'one heading for two sections',
      'sections:\n  facts: [起きた事象の記録]\n  impact: [起きた事象の記録]\n',
      '起きた事象の記録 | The heading "起きた事象の記録" already opens the section "facts". Keep it in one place',
    ],
    [
      'days that do not exist',
      'holidays: [2026-02-30, 12/30, 2026-12-30]\n',
      '2026-02-30 | holidays takes days that exist, written as 2026-12-30',
      '12/30 | holidays takes days that exist, written as 2026-12-30',
    ],
    ...[
      '../words.yml',
      '/etc/passwd',
      'C:\\words.yml',
      'https://example.com/prh.yml',
      '~/prh.yml',
      'a/../../b.yml',
    ].map((path): readonly [string, string, string] => [
      `a dictionary at ${path}`,
      `prh: '${path}'\n`,
      `'${path}' | Keep the dictionary in the folder of .tenmatsu.yaml or below it, and give a relative path`,
    ]),
    ['the same name twice', 'prh: a.yml\nprh: b.yml\n', 'p | This field is here twice. Remove one of them'],
  ];
  for (const [name, text, ...problems] of wrong) {
    it(`tells at its place: ${name}`, () => assert.deepEqual(problemsOf(text), problems));
  }

  it('tells broken YAML and goes on', () => {
    const text = 'rules:\n\texcuse: off\nholidays: [2026-12-30]\n';
    assert.match(problemsOf(text, 'ja')[0] ?? '', /字下げにタブは使えません/);
  });

  it('keeps what is right beside what is wrong', () => {
    const { config } = readConfig(
      'rules:\n  excuse: off\n  excus: off\n  vague-time: loud\nholidays: [2026-12-30, x]\n',
    );
    assert.deepEqual(config.rules, { excuse: 'off' });
    assert.deepEqual(config.holidays, ['2026-12-30']);
  });

  it('speaks Japanese', () => {
    assert.deepEqual(problemsOf('rules:\n  vage-time: off\n', 'ja'), [
      'vage-time | 「vage-time」という規則はありません。「vague-time」のことですか',
    ]);
  });

  it('does not follow names of objects into their prototypes', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      const text = `rules:\n  ${name}: off\nsections:\n  ${name}: [x]\n`;
      assert.equal(problemsOf(text).length, 2, name);
    }
  });

  for (const [name, text] of [
    ['deep flow collections', 'rules: ' + '['.repeat(100_000)],
    ['deep block collections', '- '.repeat(50_000)],
    ['deep indentation', Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    [
      'aliases of aliases',
      `a0: &a0 [x]\n${Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`).join('\n')}\n`,
    ],
    ['an alias of itself', 'rules: &a\n  excuse: *a\n'],
    ['three megabytes', 'a'.repeat(3_000_000)],
  ] as const) {
    it(`survives ${name}`, () => {
      const { problems } = readConfig(text);
      assert.ok(problems.length > 0);
      for (const { range } of problems) assert.ok(range.start <= range.end && range.end <= text.length);
    }).timeout(5000);
  }

  it('never throws, and marks whole characters within the text', () => {
    const word = fc.constantFrom(
      ...[
        'rules',
        'phrases',
        'pattern',
        'prefer',
        'prh',
        'sections',
        'excuse',
        'off',
        ':',
        ': ',
        '\n',
        '\n  ',
        '- ',
        '[',
        ']',
      ],
      ...[
        '{',
        '}',
        ', ',
        '&a ',
        '*a',
        '!!map ',
        '"',
        "'",
        '|',
        '>',
        '%',
        '@',
        '`',
        '/a/',
        '/(/',
        '😀',
        '\ud83d',
        'が',
        '\t',
        '---\n',
      ],
    );
    const text = fc.oneof(
      fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (content) => {
        for (const { range } of readConfig(content).problems) {
          assert.ok(0 <= range.start && range.start <= range.end && range.end <= content.length);
          for (const at of [range.start, range.end])
            assert.ok(at === 0 || at === content.length || (content.codePointAt(at - 1) ?? 0) <= 0xffff);
        }
      }),
      { numRuns: 500 },
    );
  }).timeout(20_000);
});
