import type { StructureRule } from '../lint/rule';

export const sectionEmpty: StructureRule = {
  id: 'section-empty',
  kind: 'structure',
  level: 'warning',
  texts: {
    name: { ja: '中身のない見出し', en: 'Empty section' },
    message: { ja: '見出しの下に何も書かれていません', en: 'Nothing is written under this heading' },
    reason: {
      ja: '見出しだけが残ると、書き忘れたのか、言えないのか、読み手には分かりません。書くことがなければ「なし（確認済み）」と書き、要らない見出しは消してください。',
      en: 'A bare heading leaves readers guessing whether something was forgotten or held back. Write "None (confirmed)" where there is nothing, or delete the heading.',
    },
  },
  *check(document) {
    for (const [index, section] of document.sections.entries()) {
      const hasNested = (document.sections[index + 1]?.level ?? 0) > section.level;
      if (section.level > 0 && !hasNested && section.passages.length === 0 && section.empty)
        yield { range: section.heading };
    }
  },
  examples: [
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
  ],
};
