import type { PhraseRule } from '../lint/rule';
import { en } from './en/speculation-as-fact';
import { speculationAsFact as ja } from './ja/speculation-as-fact';

export const speculationAsFact: PhraseRule = {
  id: 'speculation-as-fact',
  kind: 'phrase',
  level: 'warning',
  texts: {
    name: { ja: '推測を事実として書く', en: 'A guess told as a fact' },
    message: { ja: '推測が事実の欄に書かれています', en: 'A guess stands among the facts' },
    reason: {
      ja: '推測が一つ外れると、ほかの事実まで疑われます。確かめた事実だけを書くか、【未確定】を付けて、いつ誰が確かめるかを添えてください。',
      en: 'One guess that turns out wrong casts doubt on all the facts. Write what is confirmed, or mark it and say who will confirm it by when.',
    },
  },
  scope: {
    exceptDocs: ['cause-hypothesis'],
    roles: ['cause', 'facts', 'impact', 'timeline', 'conclusion'],
  },
  check: { ja: ja.check, en: en.check },
};
