import type { Example } from '../lint/rule';

export const examples: readonly Example[] = [
  {
    lang: 'ja',
    section: '依頼',
    doc: 'short-report',
    text: '- 《経理課: 未収分の扱いを返信してください。》',
    ok: '- 経理課: 未収分の扱いを、9月18日12時までに返信してください。',
  },
  {
    lang: 'ja',
    section: 'お願いしたいこと',
    doc: 'permanent-plan',
    text: '《契約課には、保管の決まりを教えていただきたい。》',
  },
  {
    lang: 'en',
    section: 'Request',
    doc: 'short-report',
    text: '《Please send us the list of affected orders.》',
  },
  {
    lang: 'ja',
    section: '依頼',
    doc: 'short-report',
    text: '次の2点を、9月18日までにお願いします。\n\n- 対象の端末の一覧を送ってください。\n- 予備機の台数を知らせてください。',
    why: { ja: '前置きの一文に期日がある', en: 'The sentence before the list gives the date' },
  },
  {
    lang: 'ja',
    section: '依頼',
    doc: 'short-report',
    text: '画面が白いままの場合は、一度閉じて開き直してください。',
    why: { ja: '条件つきの案内に期日は要らない', en: 'Advice for a case needs no date' },
  },
  {
    lang: 'ja',
    section: '依頼',
    doc: 'short-report',
    text: '現時点でお願いすることはありません。',
    why: { ja: '依頼がない', en: 'Nothing is asked' },
  },
];
