import { fixesByLanguage } from '../language/fixes';
import { completeEmptyPromise } from '../language/en/restate';
import { restateEmptyPromise } from '../language/ja/restate';
import type { PhraseRule } from '../lint/rule';
import { en } from './en/vague-commitment';
import { vagueCommitment as ja } from './ja/vague-commitment';

export const vagueCommitment: PhraseRule = {
  id: 'vague-commitment',
  kind: 'phrase',
  level: 'warning',
  texts: {
    name: { ja: '中身のない約束', en: 'Promise without content' },
    message: {
      ja: '何をいつまでにするのかが読み取れません',
      en: 'This promise does not say what will be done by when',
    },
    reason: {
      ja: '果たされたかどうかを誰も確かめられない約束は、先延ばしと受け取られます。担当、期限、出来上がるもの（比較表、改修、報告など）を書いてください。',
      en: 'A promise that nobody can check reads as putting things off. Name the owner, the deadline and what will exist when it is done.',
    },
  },
  scope: {},
  check: { ja: ja.check, en: en.check },
  fixes: fixesByLanguage({ ja: restateEmptyPromise, en: completeEmptyPromise }),
};
