import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/document/parse';

/** Sentences of a text below a heading. */
function sentencesOf(body: string, lang = 'ja') {
  const document = parseDocument(
    `---\ntenmatsu: incident-report\nlang: ${lang}\n---\n\n## 事実\n\n${body}\n`,
  );
  return document.passages.filter(({ kind }) => kind !== 'heading').flatMap(({ sentences }) => sentences);
}
const texts = (body: string, lang?: string) => sentencesOf(body, lang).map(({ text }) => text);

describe('sentences', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['end at 。', '止まりました。直しました。', ['止まりました。', '直しました。']],
    [
      'end at full-width and half-width marks',
      '本当か？はい！直した｡次へ',
      ['本当か?', 'はい!', '直した。', '次へ'],
    ],
    ['keep closing brackets behind 。', '（止まった。）直した。', ['(止まった。)直した。']],
    [
      'do not end inside brackets',
      '【注】担当は森（当番。夜間）です。',
      ['【注】担当は森(当番。夜間)です。'],
    ],
    ['ignore brackets without a partner', '「止まった。直した。', ['「止まった。', '直した。']],
    ['fold soft line breaks between Japanese', '受付が\n止まりました。', ['受付が止まりました。']],
    ['end at <br> and at a hard break', '受付<br>停止  \n再開', ['受付', '停止', '再開']],
    ['lose emphasis marks', '**受付**が*止まり*ました。', ['受付が止まりました。']],
    [
      'hide code, URLs, links and comments',
      '`検討`は https://example.jp/検討 と[検討](a)です <!-- 検討 -->。',
      ['￼は ￼ と￼です。'],
    ],
    ['hide struck-out text', '~~検討します~~直しました。', ['￼直しました。']],
    ['lose footnote marks', '直しました[^1]。', ['直しました。']],
    [
      'fold full width, half-width kana and decomposed marks',
      'ＡＢＣ１２ ｶﾞｲﾄﾞ か\u3099',
      ['ABC12 ガイド が'],
    ],
    ['keep … as it is', 'それは……です。', ['それは……です。']],
    ['keep marks within words and figures', 'snake_case と 2 * 3', ['snake_case と 2 * 3']],
    ['decode entities', 'A &amp; B&nbsp;C', ['A & B C']],
    ['take escaped marks as they are', '\\*星\\*', ['*星*']],
  ];
  for (const [name, body, expected] of cases) {
    it(name, () => assert.deepEqual(texts(body), expected));
  }

  it('tell English sentence ends from abbreviations, decimals and times', () => {
    assert.deepEqual(
      texts('It rose by 2.5 %, e.g. at night. We met Dr. Mori at 9 a.m. on Monday. Was it late? Yes.', 'en'),
      ['It rose by 2.5 %, e.g. at night.', 'We met Dr. Mori at 9 a.m. on Monday.', 'Was it late?', 'Yes.'],
    );
  });

  it('fold soft line breaks of English into a blank', () => {
    assert.deepEqual(texts('The kiosk\nstopped. We\nfixed it.', 'en'), [
      'The kiosk stopped.',
      'We fixed it.',
    ]);
  });

  const quoted: readonly (readonly [string, string])[] = [
    ['「早急に」と言われました。', '￼と言われました。'],
    ['手順書から「適宜」を消す。', '手順書から￼を消す。'],
    ['「検討します」という返事でした。', '￼という返事でした。'],
    ['画面は『異常なし』と表示していた。', '画面は￼と表示していた。'],
    ['駅前の「みずほ座」で起きました。', '駅前の「みずほ座」で起きました。'],
    ['「迅速な対応」を行います。', '「迅速な対応」を行います。'],
    ['対策は「注意の徹底」とします。', '対策は「注意の徹底」とします。'],
  ];
  for (const [body, expected] of quoted) {
    it(`${expected.includes('￼') ? 'hides words that are quoted' : 'keeps a name or claim'}: ${body}`, () =>
      assert.deepEqual(texts(body), [expected]));
  }

  it('are located in the source, through everything that was folded', () => {
    const body = '**ｶﾞｲﾄﾞ**を`x`で\n直します。';
    const [sentence] = sentencesOf(body);
    assert.ok(sentence);
    assert.equal(sentence.text, 'ガイドを￼で直します。');
    const { text } = parseDocument(`---\ntenmatsu: incident-report\nlang: ja\n---\n\n## 事実\n\n${body}\n`);
    const at = (part: string) => {
      const start = sentence.text.indexOf(part);
      const range = sentence.locate(start, start + part.length);
      return text.slice(range.start, range.end);
    };
    assert.equal(at('ガ'), 'ｶﾞ');
    assert.equal(at('￼'), '`x`');
    assert.equal(at('直します'), '直します');
    assert.equal(at('ド'), 'ﾄﾞ');
  });

  it('never cut a surrogate pair', () => {
    const [sentence] = sentencesOf('😀です');
    assert.ok(sentence);
    const start = sentence.range.start;
    assert.deepEqual(sentence.locate(1, 2), { start, end: start + 2 });
    assert.deepEqual(sentence.locate(0, 1), { start, end: start + 2 });
  });
});
