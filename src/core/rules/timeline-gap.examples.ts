import type { Example } from '../lint/rule';

export const examples: readonly Example[] = [
  {
    lang: 'ja',
    doc: 'postmortem',
    section: '経過',
    text: '| 時刻 | 出来事 |\n| --- | --- |\n| 6:00 | 定時の切り替え |\n| 9:10 | 当番が警報に気づく |\n| 9:20 | 保守会社に連絡 |\n| 《12:05》 | 復旧した |',
    ok: '| 時刻 | 出来事 |\n| --- | --- |\n| 6:00 | 定時の切り替え |\n| 9:10 | 当番が警報に気づく |\n| 9:20 | 保守会社に連絡 |\n| 10:15 | 保守会社が到着、部品の取り寄せを待つ |\n| 11:10 | 部品が届く |\n| 12:05 | 復旧した |',
  },
  {
    lang: 'en',
    doc: 'postmortem',
    section: 'Timeline',
    text: '- 14:02 On-call notices the alarm\n- 14:10 Rollback starts\n- 《16:30》 Service restored',
  },
  {
    lang: 'ja',
    doc: 'postmortem',
    text: '---\ntenmatsu: postmortem\ndetected: 2026-09-30T23:20:00+09:00\nrecovered: 2026-10-01T02:10:00+09:00\n---\n\n## 経過\n\n- 9/30 23:20 店長の電話\n- 9/30 23:50 当番が着手\n- 《10/1 02:10》 端末が動く\n',
  },
  {
    lang: 'ja',
    section: '経過',
    text: '- 9/30 23:40 当番が検知\n- 10/1 0:20 切り戻しを開始\n- 10/1 1:05 復旧を確認\n- 10/2 10:00 説明会',
    why: {
      ja: '空白は復旧の後だけ。月をまたいでも40分',
      en: 'The only silence is after recovery; the turn of the month is forty minutes',
    },
  },
  {
    lang: 'ja',
    section: '経過',
    text: '- 6:00 切り替え\n- 8:30 旧い手順書で発注\n- 10:40 購買部から指摘\n- 11:20 復旧した',
    why: { ja: '気づく前の空白は、記録のしようがない', en: 'Nobody could record what nobody had noticed' },
  },
  {
    lang: 'en',
    section: 'Timeline',
    text: '- 14:02 On-call notices the alarm\n- 17:00 The supplier confirms a fault',
    why: { ja: 'まだ復旧していない', en: 'It is not over, so the timeline is still being written' },
  },
];
