import type { Example } from '../lint/rule';

export const examples: readonly Example[] = [
  {
    lang: 'ja',
    doc: 'fact-sheet',
    section: 'いつ',
    text: '| 事実 | 度合い | 根拠 |\n| --- | --- | --- |\n| 《起きた: 10月13日 10:04》 | 一次確認 | |\n| 気づいた: 10月13日 10:12 | 裏付け済み | [E2] |',
    ok: '| 事実 | 度合い | 根拠 |\n| --- | --- | --- |\n| 起きた: 10月13日 10:04 | 一次確認 | [E1] |',
  },
  {
    lang: 'ja',
    doc: 'incident-report',
    section: '経過',
    text: '- 《9:50 店舗の在庫が更新されなくなった》\n- 10:20 連携を再開した（作業記録）',
    ok: '- 9:50 店舗の在庫が更新されなくなった（連携ログ）\n- 10:20 連携を再開した（作業記録）',
  },
  {
    lang: 'ja',
    doc: 'postmortem',
    section: '経過',
    text: '| 時刻 | 出来事 |\n| --- | --- |\n| 10:40 | 《購買部が気づく》 |\n| 13:05 | 新しい索引に切り替え |',
  },
  {
    lang: 'en',
    doc: 'postmortem',
    section: 'Timeline',
    text: '- 《14:10 The kiosk stops printing.》\n- 14:25 Staff arrive (duty log)',
    ok: '- 14:10 The kiosk stops printing (printer log).\n- 14:25 Staff arrive (duty log)',
  },
  {
    lang: 'ja',
    doc: 'fact-sheet',
    section: '何を',
    text: '《検針の記録1,126件が消えた。》端末は4台とも同じ型である。',
  },
  {
    lang: 'ja',
    doc: 'incident-report',
    section: '事実',
    text: '配布の記録によると、第4.8版は10時4分に配り終わった。止まった端末は62台（監視の画面で確認）。',
    why: { ja: '文の中で記録を挙げている', en: 'The sentences name their records' },
  },
  {
    lang: 'ja',
    doc: 'fact-sheet',
    section: '何を',
    text: '【未確定】消えた記録は1,000件ほど。15時に端末を開けて数える。',
    why: { ja: '未確定と断っている', en: 'It is marked as unconfirmed' },
  },
  {
    lang: 'ja',
    doc: 'incident-report',
    section: '経過',
    text: '根拠: 連携ログと店舗の受付簿\n\n- 9:50 店舗の在庫が更新されなくなった\n- 10:20 連携を再開した',
    why: { ja: '全体の根拠を前置きで示している', en: 'One line gives the source of all' },
  },
  {
    lang: 'ja',
    doc: 'incident-report',
    section: '事実',
    text: '店舗の在庫が更新されなくなった。',
    why: { ja: '時刻も数もない', en: 'Neither a time nor a figure' },
  },
  {
    lang: 'ja',
    doc: 'short-report',
    section: '事実',
    text: '- 9:50 在庫の更新が止まりました。',
    why: { ja: '社外への第一報に、根拠の番号は要らない', en: 'A notice to people outside cites nothing' },
  },
  {
    lang: 'en',
    doc: 'fact-sheet',
    section: 'When',
    text: '| Fact | Source |\n| --- | --- |\n| Began at 10:04 | [E1] |\n| Ended at XX | |',
    why: { ja: '埋め残しは別の指摘になる', en: 'A blank still to be filled in is another matter' },
  },
];
