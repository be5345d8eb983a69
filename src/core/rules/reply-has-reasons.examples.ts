import type { Example } from '../lint/rule';

export const examples: readonly Example[] = [
  {
    lang: 'ja',
    doc: 'two-point-reply',
    section: '影響が出たことの理解',
    text: '《別の締め切りが重なっていたため》、確認が遅れました。経理課の締めが1日遅れたことを理解しています。',
    ok: '経理課の締めが1日遅れたことを理解しています。',
  },
  {
    lang: 'ja',
    doc: 'two-point-reply',
    section: '影響が出たことの理解',
    text: '出荷が止まったことを理解しています。《手順書に書いていなかったので》、気づけませんでした。《理由は》二つあります。',
  },
  {
    lang: 'ja',
    doc: 'two-point-reply',
    section: '影響が出たことの理解',
    text: '会議が一回無駄になったことを理解しています。《自分では確認したつもりでした。》',
  },
  {
    lang: 'ja',
    doc: 'two-point-reply',
    text: '## 影響が出たことの理解\n\n発注が半日止まったことを理解しています。\n\n## 次からの行動\n\n前日17時に数を照合します。\n\n《## 背景》\n\n引き継ぎの途中でした。\n',
  },
  {
    lang: 'ja',
    doc: 'two-point-reply',
    section: '次からの行動',
    text: '前日17時に数を照合します。合わなければ当番に電話します。電話がつながらなければ課長に電話します。当日8時にもう一度照合します。《結果を朝会で伝えます。》',
  },
  {
    lang: 'en',
    doc: 'two-point-reply',
    section: 'I see what it caused',
    text: 'I see that two teams lost a morning. That was 《because the ticket arrived late》.',
    ok: 'I see that two teams lost a morning.',
  },
  {
    lang: 'en',
    doc: 'two-point-reply',
    section: 'What I do from now on',
    text: '《I thought the script had run》. From now on I read its last line before I leave.',
  },
  {
    lang: 'ja',
    doc: 'two-point-reply',
    section: '次からの行動',
    text: '同じ漏れを出さないため、次からは締めの前日17時に件数を照合します。明日から始めます。',
    why: { ja: '目的の「ため」と、始まりの「から」', en: 'A purpose and a beginning are no reasons' },
  },
  {
    lang: 'ja',
    doc: 'two-point-reply',
    section: '影響が出たことの理解',
    text: '私の連絡漏れで、3名の方が休日に出社したことを理解しています。',
    why: { ja: '自分のしたことと影響だけを言っている', en: 'One’s own part and its effect, nothing more' },
  },
  {
    lang: 'en',
    doc: 'two-point-reply',
    section: 'What I do from now on',
    text: 'From now on I compare the totals at 17:00 on the eve of closing, so that a gap shows before the report leaves.',
    why: { ja: '何のための行動かを言っている', en: 'It says what the act is for' },
  },
  {
    lang: 'ja',
    doc: 'one-on-one',
    section: '原因',
    text: '一覧を出さずに消したため、対象の誤りに気づけませんでした。',
    why: { ja: '1on1では、理由を話してよい', en: 'A talk with the manager has room for reasons' },
  },
];
