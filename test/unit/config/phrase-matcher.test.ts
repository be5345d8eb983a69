import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createMatcher } from '../../../src/core/config/phrase-matcher';
import {
  literalPattern,
  regexPattern,
  splitRegex,
  type PhrasePattern,
} from '../../../src/core/config/phrase-pattern';
import type { TeamPhrase } from '../../../src/core/config/team-config';

const patternOf = (written: string): PhrasePattern => {
  const regex = splitRegex(written);
  const pattern = regex
    ? regexPattern(regex, false)
    : literalPattern(written, { ignoreCase: true, wholeWords: 'edges' });
  assert.ok(pattern && !('fault' in pattern), written);
  return pattern;
};
const phrasesOf = (written: readonly string[]): readonly TeamPhrase[] =>
  written.map((one) => ({
    patterns: [patternOf(one)],
    prefer: undefined,
    message: undefined,
    level: 'warning',
    types: undefined,
  }));

/** What is found when every pattern is tried at every place. */
function slowly(written: readonly string[], text: string): readonly string[] {
  const regexes = written.map((one) => {
    const { source, flags } = patternOf(one).regex;
    return new RegExp(source, `${flags.replace(/[gy]/g, '')}y`);
  });
  const found: string[] = [];
  for (let at = 0; at < text.length;) {
    const lengths = regexes.map((regex) => {
      regex.lastIndex = at;
      const match = regex.exec(text);
      return match?.index === at ? match[0].length : 0;
    });
    const length = Math.max(0, ...lengths);
    if (length > 0) found.push(`${at}:${text.slice(at, at + length)}`);
    at += length || 1;
  }
  return found;
}

describe('matching many phrases at once', () => {
  it('finds what trying each at every place finds', () => {
    const phrase = fc.oneof(
      fc
        .array(fc.constantFrom('あ', 'い', 'う', 'a', 'B', '😀'), { minLength: 1, maxLength: 4 })
        .map((all) => all.join('')),
      fc.constantFrom(
        '/[^あ]い/',
        '/い(?!う)/',
        '/あ{1,3}う/',
        '/.{2}う/',
        '/(?<=い)う|あい/',
        '/ab?/i',
        '/[あい]😀/',
        '/\\bB/',
      ),
    );
    const text = fc.array(fc.constantFrom('あ', 'い', 'う', 'a', 'A', 'b', 'B', '😀', ' '), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 6 }), text, (written, units) => {
        const whole = units.join('');
        const found = createMatcher(phrasesOf(written))(whole).map(
          ({ start, end }) => `${start}:${whole.slice(start, end)}`,
        );
        assert.deepEqual(found, slowly(written, whole));
      }),
      { numRuns: 1000 },
    );
  }).timeout(20_000);

  it('remembers nothing from one text to the next', () => {
    const find = createMatcher(phrasesOf(['/[^あ]い/', 'うう']));
    const places = (text: string) => find(text).map(({ start }) => start);
    assert.deepEqual([places('ういうう'), places('い'), places('ういうう')], [[0, 2], [], [0, 2]]);
  });

  it('splits patterns from words as prh does', () => {
    assert.deepEqual(splitRegex('/a\\/b/gi'), { source: 'a\\/b', flags: 'gi' });
    for (const word of ['a/b', '/', '//', '/etc/passwd', 'TCP/IP', '/a'])
      assert.equal(splitRegex(word), undefined, word);
  });
});
