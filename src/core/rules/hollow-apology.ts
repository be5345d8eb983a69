import type { PhraseRule } from '../lint/rule';
import { en } from './en/hollow-apology';
import { hollowApology as ja } from './ja/hollow-apology';

export const hollowApology: PhraseRule = {
  id: 'hollow-apology',
  kind: 'phrase',
  level: 'warning',
  texts: {
    name: { ja: '形だけのお詫び', en: 'Hollow apology' },
    message: {
      ja: 'お詫びに条件が付いているか、形だけになっています',
      en: 'The apology is conditional or only a form',
    },
    reason: {
      ja: '「〜であれば」や「お騒がせした」は、非を認めない言い方に聞こえます。だれが何をして、だれに何の迷惑をかけたかを言い切ってから詫びてください。',
      en: 'An "if" or a mere regret sounds like admitting nothing. Say who did what, and whom it hurt, and then apologise.',
    },
  },
  // A real apology elsewhere in the section takes the fault away.
  context: 'section',
  scope: {
    exceptRoles: [
      'interim-measures',
      'permanent-measures',
      'prevention',
      'actions',
      'next-steps',
      'request',
      'contact',
      'timeline',
      'next-notice',
    ],
  },
  check: { ja: ja.check, en: en.check },
};
