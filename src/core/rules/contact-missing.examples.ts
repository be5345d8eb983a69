import type { Example } from '../lint/rule';

export const examples: readonly Example[] = [
  {
    lang: 'ja',
    doc: 'apology-mail',
    text: '《## 窓口》\n\nご不明な点がありましたらご連絡ください。\n',
    ok: '## 窓口\n\nお客様相談室（電話 0120-000-000、平日9時から18時）\n',
  },
  {
    lang: 'ja',
    doc: 'recovery-notice',
    text: '---\n《tenmatsu: recovery-notice》\n---\n\n## 影響のまとめ\n\n42件です。\n',
  },
  { lang: 'en', doc: 'apology-mail', text: '《## Contact》\n\nDo get in touch with any questions.\n' },
  {
    lang: 'ja',
    doc: 'apology-mail',
    text: '## 恒久対策\n\n10月9日までに照合の仕組みを入れます。\n\nお問い合わせ先: 事務局 info@example.jp\n',
    why: { ja: '見出しはないが、問い合わせ先の行がある', en: 'A line gives the contact' },
  },
  {
    lang: 'ja',
    doc: 'postmortem',
    text: '## 要約\n\n索引が古いままでした。\n',
    why: { ja: '社内の文書に窓口は要らない', en: 'A document for inside needs no contact' },
  },
];
