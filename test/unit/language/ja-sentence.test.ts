import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/document/parse';
import type { Sentence } from '../../../src/core/document/model';
import { attentionMeasures } from '../../../src/core/language/ja/attention';
import { isMarkedUncertain } from '../../../src/core/language/ja/certainty';
import { godan, ichidan, sahen } from '../../../src/core/language/ja/conjugation';
import { deadlineIn, hasDeadline } from '../../../src/core/language/ja/deadline';
import { moodOf } from '../../../src/core/language/ja/mood';
import { progressiveForms, promiseForms } from '../../../src/core/language/ja/mood-forms';
import { isThirdPartyAct, namesOwnSide } from '../../../src/core/language/ja/party';
import { endOfPredicate } from '../../../src/core/language/ja/predicate-end';
import { figures, tellsChange } from '../../../src/core/language/ja/quantity';
import { isStanding } from '../../../src/core/language/ja/standing';
import { timeExpressions } from '../../../src/core/language/ja/time-expressions';

describe('conjugation (ja)', () => {
  const matches = (source: string, text: string) => new RegExp(`^(?:${source})`).test(text);
  const forms = {
    promise: [
      [
        sahen('検討'),
        '検討する',
        '検討します',
        '検討いたします',
        '検討致します',
        '検討してまいります',
        '検討して参る所存です',
        '検討させていただきます',
        '検討する予定',
        '検討することとする',
        '検討していきたいと考えています',
        '検討するようにします',
        '検討しよう',
      ],
      [ichidan('努め'), '努める', '努めます', '努めてまいります', '努めたく存じます', '努めていきます'],
      [godan('図', 'る'), '図る', '図ります', '図っていく', '図ってまいります', '図りたい', '図ろう'],
      [godan('急', 'ぐ'), '急ぐ', '急ぎます', '急いでまいります'],
    ],
  } as const;
  for (const [verb, ...texts] of forms.promise) {
    it(`${verb.lemma}: every promise`, () => {
      for (const text of texts) assert.ok(matches(promiseForms(verb), text), text);
    });
  }
  it('takes neither the past nor an attribute for a promise', () => {
    for (const text of [
      '検討した',
      '検討しました',
      '検討する会議',
      '検討してください',
      '検討してまいりました',
    ]) {
      assert.ok(!matches(promiseForms(sahen('検討')), text), text);
    }
  });
  it('tells what is under way', () => {
    for (const text of ['検討している。', '検討しています', '検討しております']) {
      assert.ok(matches(progressiveForms(sahen('検討')), text), text);
    }
  });
});

describe('mood (ja)', () => {
  const moods = {
    act: ['弁を取り替えます。', '棚を移す', '鍵を渡すようにします。', '部品を交換する（9月3日、佐野）。'],
    intent: [
      '改修する予定です。',
      '棚を移すこととする。',
      '説明していきたいと考えています。',
      '改めてご相談させてください。',
    ],
    past: ['弁を取り替えた。', '連絡しました。', '確認済みです。', '設定が逆だったためでした。'],
    progressive: ['復旧を進めています。', '調査中です。', '窓口を開いております。'],
    request: ['ご確認ください。', '返送をお願いいたします。', '教えていただきたい。', 'ご覧いただけますか。'],
    state: ['影響はありません。', '原因は配線である。', '深くお詫び申し上げます。', '再開は未定だ。'],
    noun: ['弁の交換', '旧回線の撤去（担当: 佐野）', '| 手順書の改訂 |'],
  } as const;
  for (const [mood, texts] of Object.entries(moods)) {
    it(mood, () => {
      for (const text of texts) assert.equal(moodOf(text), mood, text);
    });
  }
  it('looks behind notes in parentheses', () => {
    assert.equal(endOfPredicate('交換する（担当: 佐野（保守）、9月3日）。'), '交換する'.length);
  });
});

describe('time expressions (ja)', () => {
  const found = (text: string) => timeExpressions(text).map(({ start, end }) => text.slice(start, end));
  it('finds dates, hours, periods and spans', () => {
    assert.deepEqual(found('11月20日(金)19時までに'), ['11月20日(金)19時']);
    assert.deepEqual(found('2026-11-20に'), ['2026-11-20']);
    assert.deepEqual(found('十一月末までに'), ['十一月末']);
    for (const text of [
      '今期中',
      '来週前半',
      '年度末',
      '翌営業日',
      '72時間以内',
      '3営業日後',
      '次のスプリント',
      '来春',
      'Q3',
      '連休明け',
    ]) {
      assert.equal(found(`${text}に直す`).length, 1, text);
    }
  });
  it('does not take amounts, versions or fractions for times', () => {
    for (const text of ['停止は8分間', '版は2.14.3', '評点 15/20', '数日中に', '一日も早く']) {
      assert.deepEqual(found(text), [], text);
    }
  });
});

describe('deadline (ja)', () => {
  it('dates the main act', () => {
    for (const text of [
      '11月30日までに部品を替える。',
      '9月4日に壊れた弁を、10月2日に取り替える。',
      '次の定期点検で銘板を付け替えます。',
      '9月18日の幹部会議で決める。',
      '監視を増やす（11月30日、三好）。',
      '10月1日から新しい様式を使う。',
      '48時間以内に凍結を解く。',
      '9月18日（金）15:30に、新しく分かったことがなくても、状況をお知らせします。',
    ]) {
      assert.ok(deadlineIn(text), text);
    }
  });
  it('is not the time of the incident, of a repetition or of a thing', () => {
    for (const text of [
      '9月4日に壊れた弁を取り替える。',
      '9月8日の落雷による停止を踏まえ、電源を替える。',
      '毎月1日に点検する機器を替える。',
      '8月20日付の書類を送り直す。',
      '9時の時点で止まっていた装置を外す。',
    ]) {
      assert.equal(deadlineIn(text), undefined, text);
    }
  });

  const sentenceOf = (markdown: string, words: string): Sentence => {
    const document = parseDocument(`---\ntenmatsu: incident-report\nlang: ja\n---\n\n${markdown}\n`);
    const found = document.passages
      .flatMap(({ sentences }) => sentences)
      .find(({ text }) => text.includes(words));
    assert.ok(found, words);
    return found;
  };
  it('reaches from the next sentence, the parent item, the lead, the row and the heading', () => {
    for (const markdown of [
      '## 恒久対策\n\n弁を替える。11月6日までに実施する。',
      '## 恒久対策\n\n- 配管（11月6日まで）\n  - 弁を替える',
      '## 恒久対策\n\n次の作業を11月6日までに行います。\n\n- 弁を替える',
      '## 恒久対策\n\n| 作業 | 期限 |\n| --- | --- |\n| 弁を替える | 11月6日 |',
      '## 来週までにすること\n\n- 弁を替える',
    ]) {
      assert.ok(hasDeadline(sentenceOf(markdown, '弁を替える')), markdown);
    }
  });
  it('does not reach from a sibling, another act or an open cell', () => {
    for (const markdown of [
      '## 恒久対策\n\n- 管を11月6日までに洗う\n- 弁を替える',
      '## 恒久対策\n\n弁を替える。11月6日に見積もりを受け取る。',
      '## 恒久対策\n\n| 作業 | 期限 |\n| --- | --- |\n| 弁を替える | 未定 |',
    ]) {
      assert.ok(!hasDeadline(sentenceOf(markdown, '弁を替える')), markdown);
    }
  });
});

describe('standing statements (ja)', () => {
  it('are rules, procedures and behaviour', () => {
    for (const text of [
      '毎日3時に照合します。',
      '異常を検知したら、送液を止める。',
      '書き込みに失敗すると、ワーカーは再試行します。',
      '出荷の前に、二名で読み合わせる。',
      '変更は CI が拒否する。',
    ]) {
      assert.ok(isStanding(text), text);
    }
  });
  it('are not promises to build something that will act so', () => {
    for (const text of [
      '毎日動くジョブを追加します。',
      '異常を検知したら止める機能を加えます。',
      '失敗した場合にも気づけるよう、通知を導入します。',
      '年2回行う点検の項目に、温度の測定を追加する。',
    ]) {
      assert.ok(!isStanding(text), text);
    }
  });
});

describe('parties, figures, marks (ja)', () => {
  it('tells our side from others', () => {
    assert.ok(isThirdPartyAct('メーカーが部品を替える。'));
    assert.ok(!isThirdPartyAct('お客様の会員資格は、弊社にて復元いたします。'));
    assert.ok(namesOwnSide('弊社の検査に漏れがあった。'));
    assert.ok(!namesOwnSide('双方の認識に違いがあった。'));
  });
  it('counts amounts and leaves out dates, hours and single kanji', () => {
    const words = (text: string) => figures(text).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(words('9月3日の12時に、1,204件のうち37件が失敗した。'), ['1,204件', '37件']);
    assert.deepEqual(words('一部の店舗と一時の混雑'), []);
    assert.ok(tellsChange('18分から4分になった'));
  });
  it('accepts a guess that is marked and dated', () => {
    const sentence = (text: string) =>
      parseDocument(`---\ntenmatsu: incident-report\nlang: ja\n---\n\n## 原因\n\n${text}\n`).passages.at(-1)
        ?.sentences[0];
    const marked = sentence('【未確定】弁の固着と思われる。9月8日に分解して確かめる。');
    const undated = sentence('【未確定】弁の固着と思われる。');
    assert.ok(marked && isMarkedUncertain(marked));
    assert.ok(undated && !isMarkedUncertain(undated));
  });
  it('sees the mechanism that carries a measure', () => {
    assert.equal(attentionMeasures('確認を徹底します。').length, 1);
    assert.equal(attentionMeasures('署名がないと次へ進めない画面に変え、確認を徹底します。').length, 0);
  });
});
