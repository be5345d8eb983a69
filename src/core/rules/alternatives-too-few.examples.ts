import type { Example } from '../lint/rule';

export const examples: readonly Example[] = [
  {
    lang: 'ja',
    doc: 'customer-proposal',
    text: '《## 代わりの案》\n\n次回の定期便を無料でお届けします。\n',
    ok: '## 代わりの案\n\n- 案A: 次回の定期便を無料でお届けします。\n- 案B: 同じ額をお返しします。\n',
  },
  {
    lang: 'ja',
    doc: 'customer-proposal',
    text: '《## 代わりの案》\n\n| 案 | 内容 | もとの価値との比較 |\n| --- | --- | --- |\n| A | 別の日の公演 | 同じ席種 |\n|  |  |  |\n',
  },
  {
    lang: 'ja',
    doc: 'customer-proposal',
    text: '《## 代わりの案》\n\n### 案A 別の便への振り替え\n\n- 追加の料金はいただきません。\n- 座席は同じ等級です。\n',
  },
  {
    lang: 'en',
    doc: 'customer-proposal',
    text: '《## Alternatives》\n\n- A voucher of the same value, good until 31 March\n',
  },
  {
    lang: 'ja',
    doc: 'customer-proposal',
    text: '## 代わりの案\n\n| 案 | 内容 |\n| --- | --- |\n| A | 別の日の公演 |\n| B | 全額の払い戻し |\n',
    why: { ja: '案が二つある', en: 'There are two' },
  },
  {
    lang: 'ja',
    doc: 'customer-proposal',
    text: '## 代わりの案\n\n代わりの品をお届けするか、代金をお返しするか、どちらかをお選びください。\n',
    why: { ja: '一文の中で二つの案を示している', en: 'One sentence offers two' },
  },
  {
    lang: 'en',
    doc: 'customer-proposal',
    text: '## Alternatives\n\n### Option 1: a seat on another day\n\nSame category.\n\n### Option 2: your money back\n\nIn full, within five days.\n',
    why: { ja: '小見出しごとに一つの案', en: 'Each heading is an option' },
  },
  {
    lang: 'ja',
    doc: 'permanent-plan',
    text: '## 代わりの案\n\n案Aを続けます。\n',
    why: { ja: 'お客様に選んでいただく文書ではない', en: 'Not a document from which a customer chooses' },
  },
];
