import type { Example } from '../lint/rule';

export const examples: readonly Example[] = [
  {
    lang: 'ja',
    text: '《## 影響》\n\n複数のお客様にご迷惑をおかけしました。9月14日17時05分に気づきました。\n',
    ok: '## 影響\n\n42名のお客様の予約が二重になりました。\n',
  },
  { lang: 'en', text: '《## Impact》\n\nSome customers could not book on 14 September at 5:30 pm.\n' },
  {
    lang: 'ja',
    text: '《## 影響》\n\nご予約に影響が出ています。件数は【未確定】です。\n',
    ok: '## 影響\n\nご予約に影響が出ています。件数は【未確定】です。9月14日18時までにお知らせします。\n',
  },
  {
    lang: 'ja',
    text: '## 影響\n\n件数は【未確定】です。集計し、9月14日（月）18時までにお知らせします。\n',
    why: {
      ja: '未確定と書き、いつ分かるかを約束している',
      en: 'It is open, and the time by which it will be known is promised',
    },
  },
  {
    lang: 'en',
    text: '## Impact\n\nThe count is [unconfirmed]. We will report it by 18:00 on Monday, September 14.\n',
    why: {
      ja: '未確定と書き、いつ分かるかを約束している',
      en: 'It is open, and the time by which it will be known is promised',
    },
  },
  {
    lang: 'en',
    text: '《## Impact》\n\nThe count is [unconfirmed]. It began at 9:10 on September 14.\n',
  },
  {
    lang: 'ja',
    text: '## 影響\n\n停止は8分間でした。\n',
    why: { ja: '時間の長さがある', en: 'It gives a duration' },
  },
  {
    lang: 'ja',
    text: '## 影響\n\nなし（受付記録で確認済み）。\n',
    why: { ja: '影響がないことを確かめている', en: 'No impact, and that was checked' },
  },
  {
    lang: 'ja',
    text: '## 影響\n\n| 区分 | 数 |\n| --- | ---: |\n| 二重の予約 | 42件 |\n',
    why: { ja: '表に数がある', en: 'The table has the figures' },
  },
  {
    lang: 'en',
    text: '## Impact\n\nTwelve orders were lost.\n',
    why: { ja: '言葉で書いた数も数', en: 'Numbers in words count' },
  },
];
