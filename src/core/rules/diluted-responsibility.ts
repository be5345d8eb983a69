import type { PhraseRule } from '../lint/rule';
import { en } from './en/diluted-responsibility';
import { dilutedResponsibility as ja } from './ja/diluted-responsibility';

export const dilutedResponsibility: PhraseRule = {
  id: 'diluted-responsibility',
  kind: 'phrase',
  level: 'warning',
  texts: {
    name: { ja: 'ぼかされた責任', en: 'Responsibility blurred' },
    message: { ja: 'だれの責任かがぼかされています', en: 'Who was responsible is blurred' },
    reason: {
      ja: '主語のない言い方や「行き違い」は、責任を避けているか、相手のせいにしていると読まれます。「当社が」「私が」を主語に、何をしなかったかを書いてください。',
      en: 'Wording without an agent reads as dodging, or as blaming the other side. Make "we" or "I" the subject and say what was not done.',
    },
  },
  scope: { roles: ['responsibility', 'cause', 'apology', 'conclusion', 'facts', 'judgement'] },
  check: { ja: ja.check, en: en.check },
};
