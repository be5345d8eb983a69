import type { Example } from '../lint/rule';

export const examples: readonly Example[] = [
  {
    lang: 'ja',
    section: '経過',
    text: '| 《時刻》 | 出来事 |\n| --- | --- |\n| 9:50 | 店舗から連絡 |\n| 10:05 | 受注を停止 |',
    ok: '| 時刻（JST） | 出来事 |\n| --- | --- |\n| 9:50 | 店舗から連絡 |\n| 10:05 | 受注を停止 |',
  },
  {
    lang: 'ja',
    section: '経過',
    text: '- 《9:50》 店舗から連絡\n- 10:05 受注を停止',
    ok: '時刻はすべて日本時間です。\n\n- 9:50 店舗から連絡\n- 10:05 受注を停止',
  },
  {
    lang: 'en',
    section: 'Timeline',
    text: '| Event | 《Time》 |\n| --- | --- |\n| Kiosk stops | 14:10 |\n| Staff arrive | 14:25 |',
  },
  {
    lang: 'en',
    section: 'Timeline',
    text: '- 14:10 UTC Kiosk stops\n- 14:25 UTC Staff arrive',
    why: { ja: '行ごとに時間帯がある', en: 'Every line gives it' },
  },
  {
    lang: 'ja',
    text: '## 発生・検知・復旧の日時\n\n発生 9:00、復旧 11:30（いずれもJST）\n\n## 経過\n\n- 9:00 連携が停止\n- 11:30 復旧した\n',
    why: { ja: '同じ文書のほかの所に書いてある', en: 'The document says it elsewhere' },
  },
];
