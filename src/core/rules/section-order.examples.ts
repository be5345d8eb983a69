import type { Example } from '../lint/rule';

export const examples: readonly Example[] = [
  {
    lang: 'ja',
    doc: 'one-on-one',
    text: '## 謝罪\n\n私の確認が足りませんでした。\n\n《## 判断》\n\n前回と同じ手順で進めました。\n\n## 事実\n\n9月14日、名簿を誤って送りました。\n',
    ok: '## 謝罪\n\n私の確認が足りませんでした。\n\n## 事実\n\n9月14日、名簿を誤って送りました。\n\n## 判断\n\n前回と同じ手順で進めました。\n',
  },
  {
    lang: 'en',
    doc: 'one-on-one',
    text: '## Apology\n\nI sent the wrong list.\n\n《## Cause》\n\nTwo files had one name.\n\n## Facts\n\nThe list went out on 14 September.\n',
  },
  {
    lang: 'ja',
    doc: 'one-on-one',
    text: '## 謝罪\n\n私の誤りです。\n\n## 配布物\n\n資料を添えます。\n\n## 事実\n\n9月14日、名簿を誤って送りました。\n',
    why: { ja: '型にない見出しは数えない', en: 'Sections of one’s own do not count' },
  },
];
