import type { Example } from '../lint/rule';

export const examples: readonly Example[] = [
  {
    lang: 'ja',
    section: '恒久対策',
    text: '担当は《◯◯》、期限は《XX》月《XX》日です。',
    ok: '担当は運用課の森、期限は10月9日です。',
  },
  { lang: 'ja', section: '影響', text: '- 対象のお客様: 《〇〇》名' },
  { lang: 'ja', section: '窓口', text: '| 窓口 | 電話 |\n| --- | --- |\n| 《○○○》係 | 《{{phone}}》 |' },
  { lang: 'ja', section: '次回のご連絡時刻', text: '次のご連絡: 《TBD》', ok: '次のご連絡: 9月15日 18時' },
  { lang: 'en', section: 'Impact', text: 'The outage hit 《XX》 customers; the amount is 《TBD》.' },
  {
    lang: 'ja',
    section: '影響',
    text: '| 店舗 | 営業 |\n| --- | --- |\n| 駅前店 | 〇 |\n| 港店 | × |',
    why: { ja: '一つだけの丸とばつは印', en: 'A single circle or cross is a mark' },
  },
  {
    lang: 'ja',
    section: '影響',
    text: '人数は未確定です。9月16日12時までに確かめます。',
    why: {
      ja: '未確定と、確かめる期日が書いてある',
      en: 'It says that it is open and when it will be known',
    },
  },
  {
    lang: 'ja',
    section: '経過',
    text: 'ログには `user=XX` と出ていました。',
    why: { ja: 'コードの中は本文ではない', en: 'Code is not text' },
  },
  {
    lang: 'en',
    section: 'Facts',
    text: 'The proxy answered 5XX for 12 minutes on the XXL plan.',
    why: { ja: '状態コードと商品名の一部', en: 'Part of a status code and of a product name' },
  },
];
