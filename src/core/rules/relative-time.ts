import { fixesByLanguage } from '../language/fixes';
import { freezeRelativeTime } from '../language/freeze';
import type { PhraseRule } from '../lint/rule';
import { en } from './en/relative-time';
import { relativeTime as ja } from './ja/relative-time';

export const relativeTime: PhraseRule = {
  id: 'relative-time',
  kind: 'phrase',
  level: 'hint',
  texts: {
    name: { ja: '読む日で変わる日時', en: 'Time relative to the day of reading' },
    message: { ja: '読む日によって別の日になります', en: 'This means another day when read tomorrow' },
    reason: {
      ja: '記録は何日もあとに、別の人が読みます。「昨日」ではなく月日で書いてください。文書の先頭に「date: 2026-11-20」と書くと、その日から数えた月日を言葉の横に示します。',
      en: 'A record is read days later by others. Write the date instead of "yesterday". With "date: 2026-11-20" at the head of the document, dates counted from that day are shown beside the words.',
    },
  },
  scope: {
    exceptDocs: [
      'one-on-one',
      'two-point-reply',
      'not-my-fault',
      'consultation',
      'tidy-up',
      'reflection',
      'calm',
    ],
    exceptRoles: ['next-notice', 'request'],
  },
  check: { ja: ja.check, en: en.check },
  fixes: fixesByLanguage({ ja: freezeRelativeTime, en: freezeRelativeTime }),
};
