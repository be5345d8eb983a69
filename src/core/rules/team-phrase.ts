import type { PhraseRule } from '../lint/rule';

/** The words of a team's own configuration, which is read elsewhere (src/core/config): without one, nothing is looked for. */
export const teamPhrase: PhraseRule = {
  id: 'team-phrase',
  kind: 'phrase',
  level: 'warning',
  scope: {},
  texts: {
    name: { ja: 'チームで決めた言葉づかい', en: 'Wording the team has agreed on' },
    message: { ja: 'チームで決めた言葉づかいと違います', en: 'The team has agreed on other wording' },
    reason: {
      ja: '同じものを人によって違う名前で呼ぶと、読む人は別のことだと受け取ります。フォルダーの一番上に置いた .tenmatsu.yaml の phrases に、そろえたい言葉を書いておけます。',
      en: 'Where everybody calls the same thing by another name, readers take it for several things. The words to agree on stand under phrases in .tenmatsu.yaml at the root of the folder.',
    },
  },
  check: {},
  fixes({ range, data }) {
    const prefer = data?.['prefer'];
    if (prefer === undefined) return [];
    return [
      {
        title: { ja: `「${prefer}」に替える`, en: `Change to "${prefer}"` },
        edits: [{ range, newText: prefer }],
        preferred: true,
      },
    ];
  },
};
