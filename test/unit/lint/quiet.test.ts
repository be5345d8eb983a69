import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/document/parse';
import { phrases } from '../../../src/core/lint/phrase';
import { createLinter } from '../../../src/core/lint/engine';
import { heldBack } from '../../../src/core/lint/quiet';
import type { PhraseRule } from '../../../src/core/lint/rule';
import { clock } from '../rules/harness';

const both = (text: string) => ({ ja: text, en: text });
const stop: PhraseRule = {
  id: 'stop',
  kind: 'phrase',
  level: 'warning',
  texts: { name: both('n'), message: both('m'), reason: both('r') },
  scope: {},
  check: { ja: phrases([{ pattern: /止ま/g }]), en: phrases([{ pattern: /stop/g }]) },
};
const linter = createLinter({ catalogue: [stop] });

/**
 * What is shown of a text in which ＾ marks each cursor; the last edit put in the character before the first of them,
 * or stands where ＊ is.
 */
function shown(marked: string, lang = 'ja'): string[] {
  const source = `---\ntenmatsu: two-point-reply\nlang: ${lang}\n---\n\n${marked}`;
  const cursors: number[] = [];
  let text = '';
  let edit: number | undefined;
  for (const char of source) {
    if (char === '＾') cursors.push(text.length);
    else if (char === '＊') edit = text.length;
    else text += char;
  }
  const end = edit ?? cursors[0] ?? 0;
  const document = parseDocument(text);
  const findings = linter.lint(document, clock);
  const held = heldBack(findings, document, { cursors, edited: { start: edit ?? end - 1, end } });
  return findings
    .filter((finding) => !held.has(finding))
    .map(({ range }) => text.slice(range.start, range.end + 1));
}

describe('quiet while typing', () => {
  it('holds back what stands in the sentence with the cursor and the last edit', () => {
    assert.deepEqual(shown('注文が止まり＾ました。検索も止まった。\n\n画面が止まる。'), ['止まっ', '止まる']);
  });

  it('lets go when the cursor leaves the sentence, the last edit being in it', () => {
    assert.deepEqual(shown('注文が止ま＊りました。検索＾も止まった。'), ['止まり', '止まっ']);
  });

  it('holds nothing back where the cursor was only placed', () => {
    assert.deepEqual(shown('注文が＾止まりました。\n\n画面＊が止まる。'), ['止まり', '止まる']);
  });

  it('waits at the end of an unfinished sentence, blanks included, and not behind its full stop', () => {
    assert.deepEqual(shown('注文が止まり＾'), []);
    assert.deepEqual(shown('Orders stopped ＾', 'en'), []);
    assert.deepEqual(shown('注文が止まりました。＾'), ['止まり']);
    assert.deepEqual(shown('Orders stopped. ＾', 'en'), ['stopp']);
  });

  it('goes by the sentence over soft line breaks, and by items and cells', () => {
    assert.deepEqual(shown('注文が止まり、\n画面が白＾くなった'), []);
    assert.deepEqual(shown('- 注文が止まった\n- 画面が止まり＾'), ['止まっ']);
    assert.deepEqual(shown('| 時刻 | 出来事 |\n| --- | --- |\n| 9時に止まった | 画面が止まり＾ |'), [
      '止まっ',
    ]);
  });

  it('knows several cursors', () => {
    assert.deepEqual(shown('注文が止まり＾\n\n画面が止まり＾\n\n検索が止まる'), ['止まり', '止まる']);
  });

  it('holds back nothing of other lines where the cursor is in no sentence', () => {
    assert.deepEqual(shown('注文が止まった\n\n ＾\n\n画面が止まる'), ['止まっ', '止まる']);
  });

  it('holds back what is said of the line of front matter being written', () => {
    const text = '---\ntenmatsu: incident\nseverity: hig\n---\n\n本文\n';
    const document = parseDocument(text);
    const all = createLinter().lint(document, clock);
    const wrong = all.filter(({ ruleId }) => ruleId === 'front-matter');
    assert.equal(wrong.length, 1);
    const end = text.indexOf('hig') + 3;
    const held = heldBack(all, document, { cursors: [end], edited: { start: end - 1, end } });
    assert.deepEqual([...held], wrong);
  });
});
