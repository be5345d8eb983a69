import type { Example } from '../lint/rule';

export const examples: readonly Example[] = [
  {
    lang: 'ja',
    config: 'phrases:\n  - pattern: [切り戻し, ロールバック]\n    prefer: 前の版に戻す作業\n',
    section: '暫定対応',
    text: '11月20日19時までに《切り戻し》を終えます。',
    ok: '11月20日19時までに前の版に戻す作業を終えます。',
  },
  {
    lang: 'ja',
    config:
      "phrases:\n  - pattern: '/ユーザ(?!ー)/'\n    prefer: お客様\n    types: [apology-mail, incident-report]\n",
    section: '影響の範囲と数',
    text: '12名の《ユーザ》が、午前中に入金を確認できませんでした。',
    ok: '12名のお客様が、午前中に入金を確認できませんでした。',
  },
  {
    lang: 'ja',
    config: 'phrases:\n  - pattern: サーバ\n    prefer: サーバー\n',
    section: '経過',
    text: '予備のサーバーに切り替えました。`サーバ`は設定の項目名です。',
    why: {
      ja: 'チームの書き方になっている。コードの中の言葉は見ない',
      en: 'It is written as the team writes it, and code is left alone',
    },
  },
  {
    lang: 'en',
    config:
      'phrases:\n  - pattern: war room\n    prefer: incident call\n    message: Say what it is, an incident call\n',
    section: 'Timeline',
    text: 'Mori opened a 《war room》 at 14:20.',
    ok: 'Mori opened an incident call at 14:20.',
  },
  {
    lang: 'en',
    config: 'phrases: [ASAP]\n',
    section: 'Timeline',
    text: 'The gasapp service came back at 14:20.',
    why: {
      ja: 'アルファベットの語は、前後に文字が続かないときだけ当てはまる',
      en: 'Latin words count as whole words only',
    },
  },
];
