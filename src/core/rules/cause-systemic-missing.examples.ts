import type { Example } from '../lint/rule';

export const examples: readonly Example[] = [
  {
    lang: 'ja',
    doc: 'incident-report',
    text: '《## 原因》\n\n担当者が宛先の確認を怠りました。多忙で時間がありませんでした。\n',
    ok: '## 原因\n\n担当者が宛先を取り違えました。送信の画面に宛先の一覧が出ず、二人目が見る工程もありませんでした。\n',
  },
  {
    lang: 'en',
    doc: 'postmortem',
    text: '《## Contributing factors》\n\nThe operator was careless and forgot the last step.\n',
  },
  {
    lang: 'ja',
    doc: 'incident-report',
    text: '## 原因\n\n差し替えの手順書に、店舗側の作業が書かれていませんでした。\n',
    why: { ja: '手順書の抜けは仕組みの側の原因', en: 'A gap in the procedure is a factor in the system' },
  },
  {
    lang: 'ja',
    doc: 'incident-report',
    text: '## 原因\n\nディスクの空きがなくなり、書き込みが止まりました。\n',
    why: { ja: '人のせいにしていない', en: 'It blames nobody' },
  },
];
