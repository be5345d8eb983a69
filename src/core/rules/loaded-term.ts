import type { PhraseRule } from '../lint/rule';
import { en } from './en/loaded-term';
import { loadedTerm as ja } from './ja/loaded-term';

export const loadedTerm: PhraseRule = {
  id: 'loaded-term',
  kind: 'phrase',
  level: 'hint',
  texts: {
    name: { ja: '重い意味を持つ言葉', en: 'Term with legal weight' },
    message: {
      ja: '確かめる前に使うと取り消せない言葉です',
      en: 'This term cannot be taken back once written',
    },
    reason: {
      ja: '法律や契約で意味の決まった言葉は、後から違ったとわかっても訂正しきれません。確かめたことと根拠を書くか、「おそれがある」と確認の時刻を添えてください。',
      en: 'Terms that law or contract define are hard to withdraw. State what is confirmed and how, or say that it is suspected and when it will be known.',
    },
  },
  scope: {
    exceptDocs: ['leak-first', 'decision-log'],
    roles: ['facts', 'impact', 'cause', 'conclusion', 'responsibility', 'apology', 'subject', 'timeline'],
  },
  check: { ja: ja.check, en: en.check },
};
