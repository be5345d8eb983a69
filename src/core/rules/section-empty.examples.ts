import type { Example } from '../lint/rule';

export const examples: readonly Example[] = [
  {
    lang: 'ja',
    text: '《## 影響》\n\n## 事実\n\n9時40分に受付が止まりました。\n',
    ok: '## 影響\n\nなし（受付記録で確認済み）。\n\n## 事実\n\n9時40分に受付が止まりました。\n',
  },
  { lang: 'ja', text: '## 原因\n\n設定の写し忘れです。\n\n《## 横展開》\n\n<!-- ここに点検先を書く -->\n' },
  { lang: 'ja', text: '《## 依頼》\n\n-\n\n## 窓口\n\n運用課（内線 2201）\n' },
  { lang: 'en', text: '《## Impact》\n\n## Facts\n\nThe kiosk stopped at 9:40.\n' },
  {
    lang: 'ja',
    text: '## 再発防止\n\n### 予防\n\n登録の前に件数を突き合わせる仕組みを入れました。\n',
    why: { ja: '下の小見出しに中身がある', en: 'The nested section has content' },
  },
  {
    lang: 'ja',
    text: '## 困っていること\n\nなし。\n',
    why: { ja: '「なし」も中身', en: '"None" is content' },
  },
  {
    lang: 'ja',
    text: '# 停電の報告\n\n## 事実\n\n```text\n09:40 down\n```\n',
    why: { ja: '題名の下は空でよく、コードも中身', en: 'A title may stand alone, and code is content' },
  },
];
