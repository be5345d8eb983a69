import type { PhraseRule } from '../lint/rule';
import { en } from './en/vague-quantity';
import { vagueQuantity as ja } from './ja/vague-quantity';

export const vagueQuantity: PhraseRule = {
  id: 'vague-quantity',
  kind: 'phrase',
  level: 'warning',
  texts: {
    name: { ja: '数字のない量', en: 'Amount without a figure' },
    message: { ja: 'どれだけかが数字で示されていません', en: 'This does not say how many or how much' },
    reason: {
      ja: '量がわからないと、読み手は自分が当てはまるかを判断できず、多めに見積もります。「全1,800件のうち12件」のように、数と母数を書いてください。',
      en: 'Without a figure readers cannot tell whether they are concerned, and assume the worst. Give the number and what it is out of.',
    },
  },
  scope: { exceptRoles: ['request', 'contact'] },
  check: { ja: ja.check, en: en.check },
};
