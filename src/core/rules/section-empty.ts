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
};
