import assert from 'node:assert/strict';
import fc from 'fast-check';
import { boundPattern } from '../../../src/core/config/bounded-pattern';

const source = (pattern: string, ignoreCase = false) => {
  const bounded = boundPattern(pattern, ignoreCase);
  return 'fault' in bounded ? bounded : bounded.source;
};
const fault = (pattern: string) => {
  const bounded = boundPattern(pattern, false);
  return 'fault' in bounded ? bounded.fault : undefined;
};

describe('patterns of bounded cost', () => {
  it('are the patterns that teams write', () => {
    for (const pattern of [
      'サーバ(?!ー)',
      '(?<!お)客様?',
      '致し?ます|いたします',
      'ご迷惑.{0,30}おかけ',
      '[0-9]{1,3}件',
      '\\bASAP\\b',
      '\\d{4}年\\d{1,2}月',
      '(?:記|大|出来|悪)?事(?!件)',
      '[^、。]{1,20}の件',
      '\\p{Lu}{2,5}',
      'C\\+\\+',
      '^なお',
    ]) {
      assert.equal(fault(pattern), undefined, pattern);
    }
  });

  for (const [kind, patterns] of [
    ['unbounded', ['a*', 'a+', 'a{3,}', '(a+)+$', '.*?x', '[^a]+']],
    ['backreference', ['(a)\\1', '(?<n>a)\\k<n>']],
    [
      'costly',
      [
        '(?:a|ab){0,12}c',
        '(?:a?){30}a{30}',
        '(?:.{0,50}.{0,50}){2}',
        '(?:[ab]{0,9}){0,9}',
        '('.repeat(40) + 'a' + ')'.repeat(40),
      ],
    ],
    [
      'syntax',
      ['(a', 'a)', '[a', '[z-a]', '\\', 'a{2,1}', '*a', '(?i:a)', '\\p{Nothing}', '(?=a){2}', '\\c'],
    ],
    ['empty', ['a?', 'a|', '(?=a)', '^', '(?:)', 'a{0}']],
    ['long', ['あ'.repeat(1001)]],
  ] as const) {
    for (const pattern of patterns) {
      it(`are not ${pattern.length > 40 ? `${pattern.slice(0, 40)}…` : pattern}: ${kind}`, () => {
        assert.equal(fault(pattern), kind);
      });
    }
  }

  it('have full-width characters folded as sentences have them', () => {
    assert.equal(source('ＡＢＣ（１）'), 'ABC\\(1\\)');
    assert.equal(source('[Ａ-Ｃ＊]'), '[A-C*]');
    assert.equal(source('ｻｰﾊﾞ'), 'サーバ');
    assert.equal(source('\\uff21'), 'A');
  });

  it('say with which characters a match can begin', () => {
    const first = (pattern: string, ignoreCase = false) => {
      const bounded = boundPattern(pattern, ignoreCase);
      assert.ok(!('fault' in bounded));
      return bounded.first && [...bounded.first].sort().join('');
    };
    assert.equal(first('サーバ'), 'サ');
    assert.equal(first('ab?|cd'), 'ac');
    assert.equal(first('(?<!x)(?:ご|御)?連絡'), [...'ご御連'].sort().join(''));
    assert.equal(first('a', true), 'Aa');
    assert.equal(first('.a'), undefined);
    assert.equal(first('[^a]b'), undefined);
    assert.equal(first('\\d件'), '0123456789');
  });

  it('match what the native pattern matches', () => {
    const atom = fc.constantFrom(
      'a',
      'b',
      'ab',
      '[ab]',
      '[^a]',
      '.',
      '(a|b)',
      '(?:a|ab)',
      '(?!b)',
      '(?<=a)',
      '\\b',
      'あ',
      '\\w',
      '😀',
    );
    const mark = fc.constantFrom('', '', '?', '{2}', '{1,3}', '{0,2}?');
    const part = fc.tuple(atom, mark).map(([one, times]) => (/^\(\?[!<]|\\b/.test(one) ? one : one + times));
    const pattern = fc.array(
      fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
      {
        minLength: 1,
        maxLength: 3,
      },
    );
    const text = fc.array(fc.constantFrom('a', 'b', 'A', 'あ', '😀', ' ', '\n'), { maxLength: 12 });
    fc.assert(
      fc.property(pattern, text, fc.boolean(), (choices, units, ignoreCase) => {
        const written = choices.join('|');
        const bounded = boundPattern(written, ignoreCase);
        if ('fault' in bounded) return;
        const flags = ignoreCase ? 'giu' : 'gu';
        const found = (regex: RegExp) =>
          [...units.join('').matchAll(regex)].map((match) => [match.index, match[0]]);
        const own = found(new RegExp(bounded.source, flags));
        assert.deepEqual(own, found(new RegExp(written, flags)));
        for (const [index, match] of own) {
          const unit = units.join('').charAt(Number(index));
          if (match !== '') assert.ok(bounded.first?.has(unit) ?? true, `${written} begins with ${unit}`);
        }
      }),
      { numRuns: 2000 },
    );
  }).timeout(20_000);

  it('stay within their bound on texts made to hurt', function () {
    // Times are the machine's as well as ours; what is not linear fails every time.
    this.retries(2);
    const near = ['(?:a|ab){0,5}c', '(?:.{0,20}x){2}', 'a{0,40}b', '(?:a?){8}b', '(?:a|a|a){3}b'];
    for (const pattern of near) {
      const bounded = boundPattern(pattern, false);
      if ('fault' in bounded) continue;
      const time = (length: number) => {
        const text = 'a'.repeat(length);
        const start = performance.now();
        for (const _ of text.matchAll(new RegExp(bounded.source, 'gu')));
        return performance.now() - start;
      };
      time(1000);
      assert.ok(time(100_000) < 1500, pattern);
    }
  }).timeout(20_000);
});
