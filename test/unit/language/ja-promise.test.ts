import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/document/parse';
import { announcedEnd } from '../../../src/core/language/ja/announce';
import { cellsIn } from '../../../src/core/language/ja/cells';
import { conductMeasures } from '../../../src/core/language/ja/conduct';
import { moodOf } from '../../../src/core/language/ja/mood';
import { undatedPromise } from '../../../src/core/language/ja/undated';
import { vaguePromises } from '../../../src/core/language/ja/vague-promise';
import { vagueTimes } from '../../../src/core/language/ja/vague-time';

const only = (ranges: Iterable<{ start: number; end: number }>, text: string) =>
  [...ranges].map(({ start, end }) => text.slice(start, end));

describe('announced acts (ja)', () => {
  it('end where their ending ends', () => {
    assert.equal(announcedEnd('改善に励みます。', 4, 'む'), 7);
    assert.equal(announcedEnd('温度を測りました。', 4, 'る'), undefined);
    assert.equal(announcedEnd('検討を重ねてまいります', 3, 'light'), 11);
  });
});

describe('cells of a lone row (ja)', () => {
  it('stand between the bars; other texts are one cell', () => {
    assert.deepEqual(only(cellsIn('| 弁 | 未定 |'), '| 弁 | 未定 |'), [' 弁 ', ' 未定 ']);
    assert.equal(cellsIn('弁を替える').length, 1);
  });
});

describe('empty promises (ja)', () => {
  for (const [text, found] of [
    ['費用の分担は協議中でして、まだ決まりません。', ['協議中でして']],
    ['全面的な刷新も視野に入れる。', ['視野に入れる']],
    ['再稼働に向けて着実に歩みます。', ['に向けて着実に歩みます']],
    ['協議中でした。', []],
    ['検討会の会場を替えます。', []],
  ] as const) {
    it(text, () => assert.deepEqual(only(vaguePromises(text), text), found));
  }
});

describe('undated words (ja)', () => {
  const words = (text: string) => only(vagueTimes(text, moodOf(text)), text);
  it('hear an event that has no day', () => {
    assert.deepEqual(words('結論が出次第、掲示します。'), ['結論が出次第']);
    assert.deepEqual(words('人手が落ち着いた頃に片づける。'), ['人手が落ち着いた頃に']);
  });
  it('leave a rule its trigger', () => {
    assert.deepEqual(words('水位が下がったら、当番が弁を開ける。'), []);
  });
  it('are not cured by the day of another act', () => {
    assert.deepEqual(words('2号館は早急に直し、残る1棟は12月6日に直します。'), ['早急に']);
    assert.deepEqual(words('早急に手配し、12月6日に直します。'), []);
  });
});

describe('conduct (ja)', () => {
  it('is what people are to know or to do for each other', () => {
    assert.deepEqual(only(conductMeasures('要領を熟読する。'), '要領を熟読する。'), ['熟読する']);
    assert.deepEqual(only(conductMeasures('互いに声を掛け合います。'), '互いに声を掛け合います。'), [
      '声を掛け合います',
    ]);
    assert.deepEqual(only(conductMeasures('要領を熟読した。'), '要領を熟読した。'), []);
  });
});

describe('undated promises (ja)', () => {
  const promise = (body: string) => {
    const document = parseDocument(`---\ntenmatsu: incident-report\n---\n\n## 恒久対策\n\n${body}\n`);
    const sentence = document.passages.find(({ kind }) => kind !== 'heading')?.sentences[0];
    assert.ok(sentence);
    const found = undatedPromise(sentence);
    return found && sentence.text.slice(found.start, found.end);
  };
  it('are decided, or told in a row', () => {
    assert.equal(promise('古い釜を新しい釜に替えることとした。'), '古い釜を新しい釜に替えることとした');
    assert.equal(promise('| 釜を替える | 厨房 | 未定 |')?.trim(), '釜を替える');
    assert.equal(promise('| 釜を替える | 厨房 | 12月3日 |'), undefined);
  });
  it('stand beside an empty one', () => {
    assert.equal(promise('釜を替えるとともに、再発防止に努めます。'), '釜を替える');
  });
  it('are dated by the items below', () => {
    assert.equal(promise('測り方を改めます。\n\n- 新しい秤に替えます（12月3日）'), undefined);
  });
});
