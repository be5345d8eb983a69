import { fixesByLanguage } from '../language/fixes';
import { dateVagueTime } from '../language/ja/restate';
import type { PhraseRule } from '../lint/rule';
import { en } from './en/vague-time';
import { vagueTime as ja } from './ja/vague-time';

export const vagueTime: PhraseRule = {
  id: 'vague-time',
  kind: 'phrase',
  level: 'warning',
  texts: {
    name: { ja: '日時のない時期', en: 'Time without a date' },
    message: {
      ja: 'いつのことかが読み手によって変わります',
      en: 'Readers will each take this to mean another time',
    },
    reason: {
      ja: '「早めに」の長さは、待つ側と待たせる側で違います。日付と時刻を書き、決まっていなければ「いつ知らせるか」を書いてください。',
      en: 'How long "soon" is differs between those who wait and those who make them wait. Give a date, or say when you will know it.',
    },
  },
  scope: {},
  check: { ja: ja.check, en: en.check },
  fixes: fixesByLanguage({ ja: dateVagueTime }),
};
