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
      ja: '記録は何日もあとに、別の人が読みます。「昨日」ではなく月日で書いてください。',
      en: 'A record is read days later by others. Write the date instead of "yesterday".',
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
