import { letterFaults } from '../language/ja/letter';
import type { StructureRule } from '../lint/rule';

const letters = new Set(['apology-letter', 'apology-mail', 'written-apology']);

export const letterForm: StructureRule = {
  id: 'letter-form',
  kind: 'structure',
  level: 'hint',
  texts: {
    name: { ja: '手紙の作法', en: 'Letter conventions' },
    message: { ja: 'お詫びの手紙の作法に合いません', en: 'This breaks a convention of formal letters' },
    reason: {
      ja: '作法の乱れや過剰な敬語は、急いで書いた、身を守っていると受け取られます。頭語と結語をそろえ、敬語は一つにしてください。',
      en: 'Slips of form and piled-up politeness read as haste or self-protection. Match opening and closing, and keep one honorific.',
    },
  },
  safelyFixable: true,
  *check(document) {
    if (document.lang !== 'ja' || document.type === undefined || !letters.has(document.type)) return;
    for (const { sentence, start, end, message, better, same } of letterFaults(document)) {
      yield {
        range: sentence.locate(start, end),
        message,
        ...(better === undefined ? {} : { data: { better, ...(same ? { same: 'yes' } : {}) } }),
      };
    }
  },
  fixes(finding) {
    const better = finding.data?.['better'];
    if (better === undefined) return [];
    return [
      {
        title: { ja: `「${better}」に直す`, en: `Change to ${better}` },
        edits: [{ range: finding.range, newText: better }],
        preferred: true,
        safe: finding.data?.['same'] === 'yes',
      },
    ];
  },
};
