import type { PhraseRule } from '../lint/rule';
import { en } from './en/excuse';
import { excuse as ja } from './ja/excuse';

export const excuse: PhraseRule = {
  id: 'excuse',
  kind: 'phrase',
  level: 'warning',
  texts: {
    name: { ja: '事情による言い訳', en: 'Excuse by circumstance' },
    message: { ja: '事情が言い訳として読まれます', en: 'This circumstance reads as an excuse' },
    reason: {
      ja: '忙しさや想定外を理由にすると、同じ事情でまた起きると読まれます。自分たちの見積もりや判断のどこが違ったか、何を変えるかを書いてください。',
      en: 'A circumstance as the reason tells the reader it will happen again. Say what in your own estimate or decision was wrong, and what you change.',
    },
  },
  scope: {
    exceptRoles: [
      'interim-measures',
      'permanent-measures',
      'prevention',
      'next-steps',
      'request',
      'timeline',
      'contact',
      'next-notice',
      'impact',
      'luck',
      'subject',
    ],
  },
  check: { ja: ja.check, en: en.check },
};
