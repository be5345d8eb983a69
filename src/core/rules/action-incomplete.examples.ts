import type { Example } from '../lint/rule';

export const examples: readonly Example[] = [
  {
    lang: 'ja',
    doc: 'postmortem',
    section: '改善項目',
    text: '| 項目 | 担当 | 期限 |\n| --- | --- | --- |\n| 世代の選択を自動にする | 検索 仁科 | 11月6日 |\n| 《警報を加える》 | | 10月30日 |\n| 《手順書を直す》 | 検索 土居 | 未定 |',
    ok: '| 項目 | 担当 | 期限 |\n| --- | --- | --- |\n| 手順書を直す | 検索 土居 | 10月30日 |',
  },
  {
    lang: 'ja',
    doc: 'incident-report',
    section: '今後の予定と担当・期限',
    text: '- 点検の手順を直す（比嘉、9月25日）\n- 《連絡先を業務端末に変える》',
  },
  {
    lang: 'en',
    doc: 'postmortem',
    section: 'Action items',
    text: '| Item | Owner | Due |\n| --- | --- | --- |\n| 《Add the alarm》 | Mori | TBD |',
  },
  {
    lang: 'ja',
    doc: 'postmortem',
    section: '改善項目',
    text: '| 項目 | 担当 | 期限 |\n| --- | --- | --- |\n| 警報を加える | 検索 仁科 | 済（10月23日） |',
    why: { ja: '済んだ日が書いてある', en: 'Done, with its date' },
  },
  {
    lang: 'ja',
    doc: 'incident-report',
    section: '今後の予定と担当・期限',
    text: '担当は連携チームの比嘉、期限は9月25日です。\n\n- 点検の手順を直す\n- 連絡先を業務端末に変える',
    why: {
      ja: '前置きの一文が、全項目の担当と期限を示す',
      en: 'The lead gives owner and deadline for all',
    },
  },
];
