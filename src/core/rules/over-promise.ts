import type { PhraseRule } from '../lint/rule';
import { en } from './en/over-promise';
import { overPromise as ja } from './ja/over-promise';

export const overPromise: PhraseRule = {
  id: 'over-promise',
  kind: 'phrase',
  level: 'hint',
  texts: {
    name: { ja: '守れない言い切り', en: 'Absolute promise' },
    message: { ja: '守れると証明できない言い切りです', en: 'Nobody can prove that this promise will hold' },
    reason: {
      ja: '「絶対に」の約束は、一度の再発で全ての言葉の信用を失わせます。何が起きても被害をどこで止めるかを書いてください。',
      en: 'One recurrence breaks an absolute promise, and with it the trust in all others. Say where the damage will be stopped.',
    },
  },
  scope: {
    roles: [
      'prevention',
      'permanent-measures',
      'interim-measures',
      'actions',
      'next-steps',
      'conclusion',
      'apology',
      'responsibility',
    ],
  },
  check: { ja: ja.check, en: en.check },
};
