import assert from 'node:assert/strict';
import { readDictionaries, type Dictionaries } from '../../../src/core/config/dictionaries';
import { createMatcher } from '../../../src/core/config/phrase-matcher';
import { readConfig } from '../../../src/core/config/read-config';

/** Imports `prh.yml` out of files by path. */
function load(
  files: Readonly<Record<string, string>>,
  config = 'prh: prh.yml\n',
): Dictionaries & { asked: string[] } {
  const asked: string[] = [];
  const steps = readDictionaries(readConfig(config).config.prh);
  for (let step = steps.next(); ; step = steps.next(files[step.value])) {
    if (step.done) return { ...step.value, asked };
    asked.push(step.value);
  }
}

/** What a dictionary finds in a normalised text, as `found→instead`. */
function found(dictionary: string, text: string): readonly string[] {
  const { phrases, problems } = load({ 'prh.yml': `version: 1\nrules:\n${dictionary}` });
  assert.deepEqual(problems, []);
  return createMatcher(phrases)(text).map(({ start, end, prefer }) => `${text.slice(start, end)}→${prefer}`);
}

const notes = (dictionary: string) =>
  load({ 'prh.yml': dictionary }).problems.map(
    ({ range, level, message }) => `${level} ${dictionary.slice(range.start, range.end)} | ${message.en}`,
  );

describe('dictionaries of prh', () => {
  it('know every spelling of a word without a pattern', () => {
    assert.deepEqual(found('  - Cookie\n  - expected: jQuery\n', 'cookieとCOOKIEとCookie、jqueryとjQuery'), [
      'cookie→Cookie',
      'COOKIE→Cookie',
      'jquery→jQuery',
    ]);
  });

  it('see case in patterns', () => {
    assert.deepEqual(found('  - expected: ベンダー\n    pattern: vendor\n', 'Vendorとvendor'), [
      'vendor→ベンダー',
    ]);
  });

  it('take lists of words and patterns', () => {
    const rule =
      '  - expected: ハードウェア\n    patterns:\n      - ハードウエアー\n      - /ハードウ[エェ]アー/\n      - ハードウエア\n';
    assert.deepEqual(found(rule, 'ハードウェアーとハードウエアとハードウエアー'), [
      'ハードウェアー→ハードウェア',
      'ハードウエア→ハードウェア',
      'ハードウエアー→ハードウェア',
    ]);
  });

  it('look ahead', () => {
    assert.deepEqual(found('  - expected: サーバー\n    pattern: /サーバ(?!ー)/\n', 'サーバとサーバー'), [
      'サーバ→サーバー',
    ]);
  });

  it('fill in groups, and take a match back where a group must be empty', () => {
    assert.deepEqual(found('  - expected: ($1)\n    pattern: /〔([^〕]{1,20})〕/\n', '注〔一〕'), [
      '〔一〕→(一)',
    ]);
    const rule = '  - expected: こと\n    pattern: /(記|大|出来|悪)?事(?!件)/\n    regexpMustEmpty: $1\n';
    assert.deepEqual(found(rule, '大事な事と記事と事件'), ['事→こと']);
  });

  it('keep to whole words where told', () => {
    const rule = (options: string) => found(`  - expected: js\n    pattern: JS\n${options}`, 'JSとJSON');
    assert.deepEqual(rule(''), ['JS→js', 'JS→js']);
    assert.deepEqual(rule('    options:\n      wordBoundary: true\n'), ['JS→js']);
  });

  it('do not need specs', () => {
    assert.deepEqual(found('  - expected: Web\n    specs:\n      - from: web\n        to: Web\n', 'web'), [
      'web→Web',
    ]);
  });

  it('tell what is not taken over, and why', () => {
    assert.deepEqual(
      notes(`rules:
  - expected: 致します
  - pattern: 孤児
  - expected: (笑)
    pattern: （笑）
  - expected: 波
    pattern: /波+/
  - expected: 事
    pattern: /(大)事/
    regexpMustEmpty: one
  - expected: 空
    pattern: ' '
targets:
  - file: /\\.md$/
`),
      [
        'info expected: 致します | This word is not taken over: without a pattern or letters that differ in case there is nothing to find',
        'info pattern: 孤児 | This word is not taken over: it has no expected word',
        'info （笑） | This word is not taken over: it differs in width alone, which is not told apart in documents',
        'info /波+/ | This word is not taken over: Repeats need an upper limit. In place of * or + write one, as in .{0,30}',
        'info expected: 事\n    pattern: /(大)事/\n    regexpMustEmpty: one | This word is not taken over: regexpMustEmpty is not of the form $1',
        "info ' ' | This word is not taken over: its pattern is empty",
        'info targets | targets is not used: the words hold for every document',
      ],
    );
  });

  it('are said to be none where they are none', () => {
    assert.match(notes('- Cookie\n')[0] ?? '', /^error - Cookie \| This is no prh dictionary/);
    assert.match(notes('rules: [\n')[0] ?? '', /^error /);
  });

  it('import others, each once, their own words first', () => {
    const { phrases, problems, asked } = load({
      'prh.yml':
        'imports:\n  - ./words/a.yml\n  - path: words/b.yml\n    ignoreRules: [web, { expected: Beta }]\nrules:\n  - { expected: Own, pattern: own }\n',
      'words/a.yml':
        'imports: [../words/b.yml, ../prh.yml]\nrules:\n  - { expected: Own, pattern: other }\n  - { expected: A, pattern: aa }\n',
      'words/b.yml': 'rules:\n  - { expected: Web, pattern: web }\n  - { expected: Beta, pattern: beta }\n',
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(asked, ['prh.yml', 'words/a.yml', 'words/b.yml']);
    assert.deepEqual(
      phrases.map(({ prefer }) => prefer),
      ['Own', 'A', 'Web', 'Beta'],
    );
  });

  it('may be told not to import further, and to leave rules out', () => {
    const { phrases } = load({
      'prh.yml':
        'imports:\n  - path: a.yml\n    disableImports: true\n    ignoreRules:\n      - web\n      - expected: Beta\n',
      'a.yml':
        'imports: b.yml\nrules:\n  - { expected: Web, pattern: web }\n  - { expected: Beta, pattern: beta }\n  - { expected: C, pattern: cc }\n',
    });
    assert.deepEqual(
      phrases.map(({ prefer }) => prefer),
      ['C'],
    );
  });

  it('never leave the folder, and tell in which file they would', () => {
    const { problems, asked } = load({ 'prh.yml': 'imports: [../../secret.yml, /etc/words.yml]\n' });
    assert.deepEqual(asked, ['prh.yml']);
    assert.deepEqual(
      problems.map(({ file, level }) => [file, level]),
      [
        ['prh.yml', 'error'],
        ['prh.yml', 'error'],
      ],
    );
  });

  it('that cannot be read are named where they are asked for', () => {
    const missing = load({});
    assert.deepEqual(
      missing.problems.map(({ file, level, message }) => [file, level, message.en]),
      [
        [
          '.tenmatsu.yaml',
          'error',
          'The dictionary "prh.yml" cannot be read. Check that it is there and saved as UTF-8',
        ],
      ],
    );
    const inner = load({ 'prh.yml': 'imports: gone.yml\n' });
    assert.deepEqual(
      inner.problems.map(({ file }) => file),
      ['prh.yml'],
    );
  });

  it('carry the level and the types they are imported with', () => {
    const { phrases } = load(
      { 'prh.yml': 'rules: [Web]\n' },
      'prh: { path: prh.yml, level: hint, types: [apology] }\n',
    );
    assert.deepEqual(
      phrases.map(({ level, types }) => [level, types]),
      [['hint', ['apology-mail']]],
    );
  });
});
