import type { PhraseRule } from '../lint/rule';
import { en } from './en/minimization';
import { minimization as ja } from './ja/minimization';

export const minimization: PhraseRule = {
  id: 'minimization',
  kind: 'phrase',
  level: 'warning',
  texts: {
    name: { ja: '影響を小さく見せる表現', en: 'Playing the impact down' },
    message: { ja: '影響を小さく見せる表現です', en: 'This plays the impact down' },
    reason: {
      ja: '大きいか小さいかを決めるのは影響を受けた側です。評価の言葉を外し、「全3,200件のうち4件」のように数と母数を書いてください。',
      en: 'Whether it is small is for those affected to say. Drop the judgement and give the figure and what it is out of.',
    },
  },
  scope: {
    exceptRoles: [
      'interim-measures',
      'permanent-measures',
      'actions',
      'next-steps',
      'request',
      'contact',
      'next-notice',
    ],
  },
  check: { ja: ja.check, en: en.check },
};
