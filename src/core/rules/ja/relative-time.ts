import { relativeTimes } from '../../language/ja/relative-time';
import { hits, passes, type JapanesePart } from './part';

export const relativeTime: JapanesePart = {
  *check({ text, passage }) {
    if (passage.section.role === 'next-notice') return;
    for (const { start, end, limit } of relativeTimes(text)) if (!limit) yield { start, end };
  },
  examples: [
    ...hits(
      { section: '事実' },
      ['《昨日》21時に、予約の受付が止まった。', '11月19日21時に、予約の受付が止まった。'],
      '《本日》の検査で、濁りが見つかった。',
      '《今朝》の点呼で、鍵が一本足りないとわかった。',
      '《先ほど》、二台目の端末も停止した。',
      '《昨夜》から送信が滞っている。',
      '《一昨日》に届いた検体である。',
      '《先日》の改修で、設定が変わった。',
      '《先週》から遅れが続いている。',
      '《昨晩》、警報が三度鳴った。',
      '《きのう》の当番が気づいた。',
      '《今夜》の便も欠航となった。',
      '《先月》の点検では異常がなかった。',
      '《ただいま》、係員が現地を確認している。',
    ),
    ...hits(
      { doc: 'followup-notice', section: 'いま分かっていること' },
      '《さきほど》、給水を再開しました。',
      '《明日》の公演は予定どおり行います。',
      '《昨年》も同じ機種が止まっています。',
    ),
    ...passes(
      { ja: '日付がすぐそばにある', en: 'The date stands beside it' },
      { section: '事実' },
      '本日（11月20日）9時に受付を再開した。',
      '昨日11月19日の21時に止まった。',
      '11月20日（本日）の便を取りやめた。',
    ),
    ...passes(
      { ja: '絶対の日時で書かれている', en: 'Absolute dates' },
      { section: '事実' },
      '11月19日21時に、予約の受付が止まった。',
      '翌日の9時に部品が届いた。',
      '当日は雨だった。',
    ),
    ...passes(
      { ja: '読み手が間に合ううちに読む期限である', en: 'A limit that is read in time' },
      { section: '暫定対応' },
      '本日19時までに、予備の端末をつなぎます。',
      '明日12時までに恒久の案をお示しします。',
      '今週中に、設定の一覧を提出する。',
    ),
    ...passes(
      { ja: 'あいさつの言い回しである', en: 'A greeting' },
      { section: '要旨' },
      '本日はお忙しいところ、お時間をいただきました。',
    ),
    ...passes(
      { ja: '話すための台本である', en: 'A script to be spoken' },
      { doc: 'one-on-one', section: '事実' },
      '昨日の夜、設定を間違えました。',
      '今朝、復旧を確認しました。',
    ),
    ...passes(
      { ja: '引用である', en: 'A quotation' },
      { section: '事実' },
      '窓口の札には「本日休業」と書かれていた。',
    ),
  ],
};
