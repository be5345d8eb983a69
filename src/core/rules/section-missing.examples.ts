import type { Example } from '../lint/rule';

export const examples: readonly Example[] = [
  {
    lang: 'ja',
    doc: 'two-point-reply',
    text: '## 《影響が出たことの理解》\n\n月次の締めが1日遅れたことを理解しています。\n',
    ok: '## 影響が出たことの理解\n\n月次の締めが1日遅れたことを理解しています。\n\n## 次からの行動\n\n次からは、締めの前日17時に件数を照合します。\n',
  },
  {
    lang: 'en',
    doc: 'two-point-reply',
    text: '---\n《tenmatsu: two-point-reply》\nlang: en\n---\n\n## What I do from now on\n\nFrom now on I compare the totals at 17:00 on the eve of closing.\n',
  },
  {
    lang: 'ja',
    doc: 'two-point-reply',
    text: '## 1. 影響の理解\n\n発送が半日止まったことを理解しています。\n\n## 2. 次からすること\n\n出荷の前に、在庫の画面を二人で読み合わせます。\n',
    why: {
      ja: '同じ意味の見出しも、番号のついた見出しも数える',
      en: 'Synonyms and numbered headings count',
    },
  },
  {
    lang: 'ja',
    doc: 'two-point-reply',
    text: '## 影響が出たことの理解\n\n発送が半日止まったことを理解しています。次からの行動は、明日の面談で話すため省略します。\n',
    why: { ja: '省いたことを一文で断っている', en: 'One sentence says that the section is left out' },
  },
];
