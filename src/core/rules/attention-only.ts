import type { PhraseRule } from '../lint/rule';
import { en } from './en/attention-only';
import { attentionOnly as ja } from './ja/attention-only';

export const attentionOnly: PhraseRule = {
  id: 'attention-only',
  kind: 'phrase',
  level: 'warning',
  texts: {
    name: { ja: '注意だけの再発防止', en: 'Prevention by attention' },
    message: { ja: '人の注意だけに頼る対策です', en: 'This measure rests on attention alone' },
    reason: {
      ja: '疲れや交代で注意は必ず切れます。入力の制限、自動の照合、担当と時点を決めた確認票など、忘れても働く仕組みを書いてください。',
      en: 'Attention gives way to tiredness and turnover. Describe something that works even when it is forgotten: a gate, an automatic check, a signed checklist.',
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
      'reflection',
    ],
  },
  check: { ja: ja.check, en: en.check },
};
