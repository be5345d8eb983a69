import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { needlesOf } from '../../../src/core/language/needles';
import { Prefilter } from '../../../src/core/language/prefilter';

const letters = fc.constantFrom('あ', 'い', '検', '討', 'a', '😀');

/** Sources of patterns with everything that a needle may be wrongly taken from. */
const { pattern: source } = fc.letrec<{ pattern: string; sequence: string; part: string }>((tie) => ({
  pattern: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((all) => all.join('|')),
  sequence: fc.array(tie('part'), { maxLength: 4 }).map((all) => all.join('')),
  part: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc
      .tuple(letters, fc.constantFrom('', '?', '*', '+', '{2}', '{0,2}', '{1,}', '??'))
      .map((all) => all.join('')),
    fc.constantFrom(
      '.',
      '^',
      '$',
      '\\b',
      '\\d',
      '[検討]',
      '[^検]',
      '[あ-う]',
      '[一-龠]',
      '\\u3042',
      '\\p{L}',
    ),
    fc
      .tuple(
        fc.constantFrom('(', '(?:', '(?=', '(?!', '(?<=', '(?<!'),
        tie('pattern'),
        fc.constantFrom('', '+', '{0,1}'),
      )
      .map(([open, inner, mark]) => `${open}${inner})${/[=!]/.test(open) ? '' : mark}`),
  ),
}));
const text = fc.array(letters, { maxLength: 12 }).map((all) => all.join(''));

describe('needles of a pattern', () => {
  const needles = (pattern: RegExp) => needlesOf(pattern);

  it('are one string for each alternative', () => {
    assert.deepEqual(needles(/検(?:討|証)|見直し?/), ['検討', '検証', '見直し', '見直']);
    assert.deepEqual(needles(/[^、。]{0,8}(?<hit>軽微)な/), ['軽微な']);
    assert.deepEqual(needles(/(?:早急|迅速)に?対応/), ['早急に対応', '早急対応', '迅速に対応', '迅速対応']);
  });

  it('may stand in what is looked for around the match', () => {
    assert.deepEqual(needles(/[ぁ-ん]+(?=検証)/), ['検証']);
    assert.deepEqual(needles(/(?<!再)検討/), ['検討']);
  });

  it('are none where a match may contain anything', () => {
    for (const pattern of [/.*/, /検?/, /検討|[ぁ-ん]/, /(?:検討)*/, /\d+/, /abc/i, /(検)\1/, /$/]) {
      assert.equal(needles(pattern), undefined, String(pattern));
    }
  });
});

describe('prefilter', () => {
  it('never passes over a pattern that matches', () => {
    fc.assert(
      fc.property(fc.array(source, { minLength: 1, maxLength: 3 }), fc.array(text), (sources, texts) => {
        const patterns = sources.map((one) => new RegExp(one, 'u'));
        const prefilter = new Prefilter(patterns);
        for (const one of texts) {
          const candidates = prefilter.candidates(one);
          patterns.forEach((pattern, index) => {
            if (pattern.test(one)) assert.ok((candidates >> index) & 1, `${pattern} matches ${one}`);
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('passes over those of which a text has no needle', () => {
    const prefilter = new Prefilter([/検討/, /見直/, /\d/]);
    assert.equal(prefilter.candidates('検索と討議'), 0b100);
    assert.equal(prefilter.candidates('手順を見直す'), 0b110);
    assert.equal(prefilter.candidates(''), 0b100);
  });
});
