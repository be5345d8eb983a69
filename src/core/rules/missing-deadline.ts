import { fixesByLanguage } from '../language/fixes';
import { dateUndatedPromise as dateInEnglish } from '../language/en/restate';
import { measureRoles } from '../language/ja/promise';
import { dateUndatedPromise } from '../language/ja/restate';
import type { PhraseRule } from '../lint/rule';
import { en } from './en/missing-deadline';
import { missingDeadline as ja } from './ja/missing-deadline';

export const missingDeadline: PhraseRule = {
  id: 'missing-deadline',
  kind: 'phrase',
  level: 'warning',
  texts: {
    name: { ja: '期限のない約束', en: 'Promise without a deadline' },
    message: { ja: 'いつまでにするのかが書かれていません', en: 'This promise has no deadline' },
    reason: {
      ja: '期限がないと、読み手は待つことも確かめることもできません。日付か時刻、「今期中」のような区切りを添えてください。',
      en: 'Without a deadline the reader can neither wait for it nor check it. Add a date, a time or a named period.',
    },
  },
  scope: { roles: [...measureRoles, 'conclusion', 'next-notice'] },
  check: { ja: ja.check, en: en.check },
  fixes: fixesByLanguage({ ja: dateUndatedPromise, en: dateInEnglish }),
};
