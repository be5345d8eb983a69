import type { PhraseRule } from '../lint/rule';
import { en } from './en/self-attack';
import { selfAttack as ja } from './ja/self-attack';

export const selfAttack: PhraseRule = {
  id: 'self-attack',
  kind: 'phrase',
  level: 'hint',
  texts: {
    name: { ja: '自分を責める言葉', en: 'Words against oneself' },
    message: {
      ja: '自分を責める言葉になっています。ひと息ついてからで大丈夫です',
      en: 'These words turn against yourself. It is all right to take a breath first',
    },
    reason: {
      ja: '人柄の話にすると、変えられる所が見えなくなります。起きたこと、そのときの気持ち、次に変える一つを分けて書くと、前へ進みやすくなります。',
      en: 'A verdict on the person hides what can be changed. Keep apart what happened, how it felt and the one thing to change next.',
    },
  },
  scope: {
    docs: ['reflection', 'tidy-up', 'calm', 'one-on-one', 'not-my-fault', 'two-point-reply', 'consultation'],
  },
  check: { ja: ja.check, en: en.check },
};
