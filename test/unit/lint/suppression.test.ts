import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/document/parse';
import { createLinter } from '../../../src/core/lint/engine';
import { phrases } from '../../../src/core/lint/phrase';
import type { Finding, PhraseRule, TextEdit } from '../../../src/core/lint/rule';
import { suppressionFix } from '../../../src/core/lint/suppression-fix';
import { sectionMissing } from '../../../src/core/rules/section-missing';
import { suppression } from '../../../src/core/rules/suppression';
import { clock } from '../rules/harness';

const both = (text: string) => ({ ja: text, en: text });
const texts = { name: both('n'), message: both('m'), reason: both('r') };
const stop: PhraseRule = {
  id: 'stop',
  kind: 'phrase',
  level: 'warning',
  texts,
  scope: {},
  check: { ja: phrases([{ pattern: /止ま/g }]) },
};

const head = '---\ntenmatsu: two-point-reply\n---\n\n';
const linter = createLinter({ catalogue: [stop, suppression] });
const lint = (text: string) => linter.lint(parseDocument(text), clock);
const ids = (body: string) => lint(head + body).map(({ ruleId }) => ruleId);

/** The text with snippet placeholders filled by what they show. */
/** With the blank for the reason filled in. */
const reasoned = (text: string) => text.replace('◯◯（理由）', '引用のため');

function applied(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.range.start - a.range.start)
    .reduce((result, { range, newText, snippet }) => {
      const plain = snippet ? newText.replace(/\$\{\d+:([^}]*)\}/g, '$1') : newText;
      return result.slice(0, range.start) + plain + result.slice(range.end);
    }, text);
}

describe('suppression comments', () => {
  it('silence the next line', () => {
    assert.deepEqual(ids('<!-- tenmatsu-disable-next-line stop: 理由 -->\n止まった。\n\n止まった。\n'), [
      'stop',
    ]);
  });

  it('silence only the rules they name', () => {
    assert.deepEqual(ids('<!-- tenmatsu-disable-next-line vague-time, stop: 理由 -->\n止まった。\n'), [
      'suppression',
    ]);
  });

  it('silence from disable to enable, or to the end', () => {
    const open = '<!-- tenmatsu-disable stop: 理由 -->\n\n止まった。\n\n止まった。\n\n';
    assert.deepEqual(ids(`あ\n\n${open}`), []);
    assert.deepEqual(ids(`${open}<!-- tenmatsu-enable stop -->\n\n止まった。\n`), ['stop']);
    assert.deepEqual(ids(`止まった。\n\n${open}`), ['stop']);
  });

  it('all count that reach a finding, one above the other or one within the other', () => {
    const comment = (kind: string) => `<!-- tenmatsu-${kind} stop: 理由 -->\n`;
    assert.deepEqual(ids(comment('disable-next-line').repeat(3) + '止まった。\n\n止まった。\n'), ['stop']);
    const nested = `あ\n\n${comment('disable')}\n${comment('disable')}\n止まった。\n\n`;
    assert.deepEqual(ids(`${nested}<!-- tenmatsu-enable -->\n\n止まった。\n`), ['stop']);
    assert.deepEqual(ids(`${nested}${comment('disable-next-line')}止まった。\n`), []);
  });

  it('reach only to the next comment that enables their rule', () => {
    const open = 'あ\n\n<!-- tenmatsu-disable stop: 理由 -->\n\n止まった。\n\n';
    const other = '<!-- tenmatsu-enable vague-time -->\n\n止まった。\n\n';
    assert.deepEqual(ids(open + other), []);
    assert.deepEqual(ids(`${open}${other}<!-- tenmatsu-enable stop -->\n\n止まった。\n`), ['stop']);
  });

  it('are text, not orders, inside code', () => {
    assert.deepEqual(ids('```\n<!-- tenmatsu-disable stop: 理由 -->\n```\n\n止まった。\n'), ['stop']);
    assert.deepEqual(ids('`<!-- tenmatsu-disable stop: 理由 -->`\n\n止まった。\n'), ['stop']);
    const behind = '```\na\n```\n\n<!-- tenmatsu-disable-next-line stop: 理由 -->\n止まった。\n';
    assert.deepEqual(ids(behind), []);
  });

  it('are themselves reported without reason, without rule, or without use', () => {
    assert.deepEqual(ids('<!-- tenmatsu-disable-next-line stop -->\n止まった。\n'), ['suppression']);
    assert.deepEqual(ids('<!-- tenmatsu-disable-next-line : 理由 -->\n動いた。\n'), ['suppression']);
    assert.deepEqual(ids('<!-- tenmatsu-disable-next-line stop: 理由 -->\n動いた。\n'), ['suppression']);
    assert.deepEqual(ids('<!-- tenmatsu-disable-next-line stopp: 理由 -->\n止まった。\n'), [
      'suppression',
      'stop',
    ]);
  });

  it('are not stale for a rule that is off', () => {
    const document = parseDocument(`${head}<!-- tenmatsu-disable-next-line stop: 理由 -->\n止まった。\n`);
    const off = createLinter({ catalogue: [stop, suppression], rules: { stop: 'off' } });
    assert.deepEqual(off.lint(document, clock), []);
  });
});

describe('suppressionFix', () => {
  const bodies: readonly (readonly [string, string])[] = [
    ['a paragraph', '前。\n\n止まった。\n'],
    ['a later line of a paragraph', '前の行、\n止まった。\n後の行。\n'],
    ['the first item', '- 止まった\n- 後\n'],
    ['a later item', '1. 前\n2. 止まった\n3. 後\n'],
    ['a nested item', '- 前\n  - 止まった\n  - 後\n'],
    ['an item behind a blank line', '- 前\n\n- 止まった\n\n- 後\n'],
    ['a later line of an item', '- 前、\n  止まった。\n- 後\n'],
    ['the first row', '| a | b |\n| --- | --- |\n| 止まった | x |\n| c | d |\n'],
    ['a later row', '| a | b |\n| --- | --- |\n| c | d |\n| 止まった | x |\n'],
    ['a row without borders', 'a | b\n--- | ---\nc | d\n止まった | x\n'],
    ['a paragraph right below a heading', '## 影響\n止まった。\n'],
    ['a list right below a paragraph', '次のとおり。\n- 止まった\n- 後\n'],
    ['text behind a comment', '<!-- メモ -->\n止まった。\n'],
  ];
  for (const eol of ['\n', '\r\n']) {
    for (const [name, body] of bodies) {
      it(`silences ${name} and leaves the Markdown as it was${eol === '\n' ? '' : ' (CRLF)'}`, () => {
        const text = (head + body).replaceAll('\n', eol);
        const document = parseDocument(text);
        const [finding] = linter.lint(document, clock);
        assert.ok(finding);
        const fix = suppressionFix(finding, document);
        assert.ok(fix);
        assert.ok(fix.edits.every(({ snippet }) => snippet));
        const changed = applied(text, fix.edits);
        const left = lint(changed).map(({ ruleId }) => ruleId);
        assert.deepEqual(left, ['suppression'], 'the reason is still to be written');
        assert.deepEqual(lint(reasoned(changed)), [], changed);
        assert.deepEqual(shape(changed), shape(text), changed);
      });
    }
  }

  it('silences a finding about the whole document', () => {
    const whole = createLinter({ catalogue: [sectionMissing, suppression] });
    const text = `${head}本文\n`;
    const document = parseDocument(text);
    const [finding] = whole.lint(document, clock);
    assert.equal(finding?.ruleId, 'section-missing');
    const fix = suppressionFix(finding as Finding, document);
    assert.ok(fix);
    assert.deepEqual(whole.lint(parseDocument(reasoned(applied(text, fix.edits))), clock), []);
  });

  it('has nothing to offer for a comment that is itself wrong', () => {
    const document = parseDocument(`${head}<!-- tenmatsu-disable stop -->\n`);
    const [finding] = linter.lint(document, clock);
    assert.equal(suppressionFix(finding as Finding, document), undefined);
  });
});

/** What a document is made of, without its places. */
function shape(text: string) {
  const { passages, tables, sections } = parseDocument(text);
  return {
    sections: sections.map(({ title, level }) => [title, level]),
    passages: passages.map(({ kind, parent, lead, sentences }) => [
      kind,
      parent?.kind,
      lead?.kind,
      sentences.map((sentence) => sentence.text.replace(/\s*￼$/, '')).filter((sentence) => sentence !== ''),
    ]),
    tables: tables.map(({ header, rows }) => [header, rows.length]),
  };
}
