import type { Example } from '../lint/rule';

export const examples: readonly Example[] = [
  {
    lang: 'ja',
    doc: 'roadmap',
    text: '《## 指標》\n\n| 指標 | 先行・遅行 | いまの値 |\n| --- | --- | ---: |\n| 同じ事象の再発 | 遅行 | 0件 |\n| 満足度 | 遅行 | 3.8 |\n',
    ok: '## 指標\n\n| 指標 | 先行・遅行 | いまの値 |\n| --- | --- | ---: |\n| 同じ事象の再発 | 遅行 | 0件 |\n| 期限を守った割合 | 先行 | 92% |\n',
  },
  {
    lang: 'ja',
    doc: 'kpi-sheet',
    text: '《## 指標》\n\n- 再発の件数\n- 解約の件数\n\n## 先行か遅行か\n\nどちらも遅行。先行の指標はなし。\n',
  },
  {
    lang: 'en',
    doc: 'roadmap',
    text: '《## Metrics》\n\n| Metric | Leading or lagging |\n| --- | --- |\n| Recurrences | lagging |\n',
  },
  {
    lang: 'ja',
    doc: 'kpi-sheet',
    text: '## 指標\n\n- K1 再発の件数\n- K2 一次連絡までの時間\n\n## 先行か遅行か\n\n| 番号 | 区分 |\n| --- | --- |\n| K1 | 遅行 |\n| K2 | 先行 |\n',
    why: { ja: '別の見出しの表で、K2が先行と分かる', en: 'A table under another heading says that K2 leads' },
  },
  {
    lang: 'ja',
    doc: 'roadmap',
    text: '## 指標\n\n### 先行\n\n- 期限を守った割合\n\n### 遅行\n\n- 再発の件数\n',
    why: { ja: '小見出しで分けている', en: 'Headings tell them apart' },
  },
  {
    lang: 'en',
    doc: 'roadmap',
    text: '## Metrics\n\n- Deadlines met (leading)\n- Recurrences (lagging)\n',
    why: { ja: '一つは先行', en: 'One of them leads' },
  },
  {
    lang: 'ja',
    doc: 'weekly-brief',
    text: '## 指標\n\n| 指標 | 先行・遅行 |\n| --- | --- |\n| 再発の件数 | 遅行 |\n',
    why: { ja: '指標を決める文書ではない', en: 'Not the document that chooses the metrics' },
  },
];
