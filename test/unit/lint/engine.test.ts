import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parseDocument } from '../../../src/core/document/parse';
import { builtInVocabulary } from '../../../src/core/document/sections';
import { createLinter } from '../../../src/core/lint/engine';
import { phrases } from '../../../src/core/lint/phrase';
import type { PhraseRule, StructureRule } from '../../../src/core/lint/rule';
import { examples } from '../../../src/core/rules/examples';
import { clock } from '../rules/harness';

const both = (text: string) => ({ ja: text, en: text });
const texts = { name: both('n'), message: both('m'), reason: both('r') };

function phraseRule(id: string, pattern: RegExp, rest: Partial<PhraseRule> = {}): PhraseRule {
  const check = { ja: phrases([{ pattern }]), en: phrases([{ pattern }]) };
  return { id, kind: 'phrase', level: 'warning', texts, scope: {}, check, ...rest };
}

const head = '---\ntenmatsu: incident-report\n---\n\n';

/** Rule and text of what is found. */
function found(body: string, catalogue: readonly (PhraseRule | StructureRule)[], settings = {}) {
  const document = parseDocument(head + body);
  return createLinter({ catalogue, rules: settings })
    .lint(document, clock)
    .map(({ ruleId, range, level }) => `${ruleId} ${document.text.slice(range.start, range.end)} ${level}`);
}

describe('linter', () => {
  const a = phraseRule('a', /止ま/g);

  it('finds phrases in paragraphs, items and cells, in the order of the text', () => {
    const body = '## 影響\n\n止まった。\n\n- 止まる\n\n| x |\n| - |\n| 止まり |\n';
    assert.deepEqual(found(body, [a]), ['a 止ま warning', 'a 止ま warning', 'a 止ま warning']);
  });

  it('leaves headings and columns of wrong wordings alone', () => {
    const body =
      '## 止まった件\n\n| NG | OK |\n| --- | --- |\n| 止まる | 直す |\n\n| 変更前 | 変更後 |\n| --- | --- |\n| 止まる | 直す |\n';
    assert.deepEqual(found(body, [a]), []);
  });

  it('keeps to the scope of a rule: documents and sections', () => {
    const body = '## 影響\n\n止まった。\n\n## 原因\n\n止まった。\n';
    assert.equal(found(body, [phraseRule('a', /止ま/g, { scope: { roles: ['cause'] } })]).length, 1);
    assert.equal(found(body, [phraseRule('a', /止ま/g, { scope: { exceptRoles: ['cause'] } })]).length, 1);
    assert.equal(found(body, [phraseRule('a', /止ま/g, { scope: { docs: ['postmortem'] } })]).length, 0);
    assert.equal(
      found(body, [phraseRule('a', /止ま/g, { scope: { exceptDocs: ['incident-report'] } })]).length,
      0,
    );
  });

  it('takes levels from the settings, by document type where given', () => {
    const body = '止まった。\n';
    assert.deepEqual(found(body, [a], { a: 'error' }), ['a 止ま error']);
    assert.deepEqual(found(body, [a], { a: 'off' }), []);
    assert.deepEqual(found(body, [a], { a: { 'incident-report': 'hint', default: 'off' } }), ['a 止ま hint']);
    assert.deepEqual(found(body, [a], { a: { postmortem: 'off', default: 'info' } }), ['a 止ま info']);
    for (const wrong of ['loud', 3, null, [], { default: 'loud' }]) {
      assert.deepEqual(found(body, [a], { a: wrong }), ['a 止ま warning'], JSON.stringify(wrong));
    }
  });

  it('reports one finding of a rule for overlapping words', () => {
    const overlapping = phraseRule('a', /止まった|まった。/g, {
      check: { ja: phrases([{ pattern: /止まった/g }, { pattern: /まった。/g }]) },
    });
    assert.deepEqual(found('止まった。', [overlapping]), ['a 止まった warning']);
  });

  it('narrows a match to its group called hit', () => {
    assert.deepEqual(found('受付が止まった。', [phraseRule('a', /受付が(?<hit>止ま)/g)]), ['a 止ま warning']);
  });

  it('drops a missing deadline where the same sentence has a vaguer fault', () => {
    const rulesOfOneSentence = [
      phraseRule('missing-deadline', /検討し/g),
      phraseRule('vague-commitment', /検討/g),
    ];
    assert.deepEqual(found('検討します。', rulesOfOneSentence), ['vague-commitment 検討 warning']);
    assert.deepEqual(found('検討します。', rulesOfOneSentence, { 'vague-commitment': 'off' }), [
      'missing-deadline 検討し warning',
    ]);
  });

  it('checks nothing in a document of no known type, unless it was asked for', () => {
    const anyType: StructureRule = {
      id: 's',
      kind: 'structure',
      level: 'error',
      texts,
      anyType: true,
      check: () => [{ range: { start: 0, end: 3 } }],
    };
    const document = parseDocument('---\ntenmatsu: other\n---\n止まった。');
    const ids = (undeclared: boolean) =>
      createLinter({ catalogue: [a, anyType], undeclared })
        .lint(document, clock)
        .map(({ ruleId }) => ruleId);
    assert.deepEqual(ids(false), ['s']);
    assert.deepEqual(ids(true), ['s', 'a']);
  });

  it('finds after any edits what a fresh linter finds', function () {
    this.timeout(20_000);
    const samples = Object.values(examples)
      .flat()
      .map(({ text, section }) => `${section ? `## ${section}\n\n` : ''}${text.replace(/[《》]/g, '')}`);
    const parts = fc.constantFrom(
      ...[
        '検討します。',
        '9月30日までに',
        '\n',
        '\n\n',
        '- ',
        '  - ',
        '## 恒久対策\n\n',
        '| ',
        ' |\n',
        '担当',
        '。',
        'あ',
        '【未確定】',
        '「',
        '」',
      ],
    );
    const edit = fc.record({ at: fc.nat(), cut: fc.integer({ min: 0, max: 20 }), put: parts });
    const base = fc
      .array(fc.constantFrom(...samples), { minLength: 3, maxLength: 8 })
      .map((chosen) => head + chosen.join('\n\n'));
    fc.assert(
      fc.property(base, fc.array(edit, { minLength: 1, maxLength: 5 }), (start, edits) => {
        const kept = createLinter();
        let text = start;
        let document = parseDocument(text);
        kept.lint(document, clock);
        for (const { at, cut, put } of edits) {
          const place = at % (text.length + 1);
          text = text.slice(0, place) + put + text.slice(place + cut);
          document = parseDocument(text, builtInVocabulary, document);
          assert.deepEqual(kept.lint(document, clock), createLinter().lint(parseDocument(text), clock));
        }
      }),
      { numRuns: 40 },
    );
  });
});
