import type { Example } from '../lint/rule';

export const examples: readonly Example[] = [
  {
    lang: 'ja',
    section: '経過',
    text: '| 時刻 | 出来事 |\n| --- | --- |\n| 9:50 | 店舗から連絡 |\n| 10:20 | 連携を再開 |\n| 《10:05》 | 受注を停止 |',
    ok: '| 時刻 | 出来事 |\n| --- | --- |\n| 9:50 | 店舗から連絡 |\n| 10:05 | 受注を停止 |\n| 10:20 | 連携を再開 |',
  },
  {
    lang: 'ja',
    section: '経過',
    text: '| 時刻 | 出来事 |\n| --- | --- |\n| 9:50 | 店舗から連絡 |\n| 《9:50》 | 店舗から連絡 |',
  },
  {
    lang: 'ja',
    section: '経過',
    text: '- 9/1 23:40 警報\n- 0:15 当番が着手\n- 翌朝 9:00 報告\n- 9/2 13:00 説明会',
    why: {
      ja: '日をまたいだ後の「翌朝」も同じ日を指す',
      en: '"The next morning" is the same day, midnight passed or not',
    },
  },
  {
    lang: 'ja',
    section: '経過',
    text: '| 日付 | 時刻 | 出来事 |\n| --- | --- | --- |\n| 9/14 | 17:00 | 受付を停止 |\n| 9/15 | 9:00 | 受付を再開 |',
    why: { ja: '日付の列で日が変わる', en: 'The day changes in a column of its own' },
  },
  { lang: 'ja', section: '経過', text: '- 9月14日 13時10分 受付が停止\n- 《9月14日 12時55分》 当番が到着' },
  {
    lang: 'en',
    section: 'Timeline',
    text: '| Time | Event |\n| --- | --- |\n| 14:10 | Kiosk stops |\n| 《13:55》 | Staff arrive |',
  },
  {
    lang: 'ja',
    section: '経過',
    text: '| 時刻 | 出来事 |\n| --- | --- |\n| 10/15 23:50 | 作り直しを開始 |\n| 10/16 00:35 | 作り直しが終了 |\n| 06:00 | 切り替え |',
    why: { ja: '日付が変わっている', en: 'The day changes' },
  },
  {
    lang: 'ja',
    section: '経過',
    text: '| 時刻 | 出来事 |\n| --- | --- |\n| 9:50 | 店舗から連絡 |\n| 9:50 | 監視の警報が鳴る |',
    why: { ja: '同じ分の別の出来事', en: 'Two different events in one minute' },
  },
];
