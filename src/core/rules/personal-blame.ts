import type { PhraseRule } from '../lint/rule';
import { en } from './en/personal-blame';
import { personalBlame as ja } from './ja/personal-blame';

export const personalBlame: PhraseRule = {
  id: 'personal-blame',
  kind: 'phrase',
  level: 'warning',
  texts: {
    name: { ja: '人で終わる原因', en: 'A cause that ends on a person' },
    message: { ja: '原因が人で終わっています', en: 'The cause ends on a person' },
    reason: {
      ja: '人を原因にすると、次の人が同じ場面で同じ誤りをします。そのとき何が見えず、何が誤りを止めなかったか（手順、画面、検査）を書いてください。',
      en: 'If a person is the cause, the next person will err in the same spot. Write what they could not see and what did not stop the error: procedure, screen, check.',
    },
  },
  scope: {
    docs: ['postmortem', 'incident-report', 'defect-report'],
    exceptRoles: ['timeline', 'request', 'contact', 'next-notice', 'subject'],
  },
  check: { ja: ja.check, en: en.check },
};
