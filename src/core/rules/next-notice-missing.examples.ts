import type { Example } from '../lint/rule';

export const examples: readonly Example[] = [
  {
    lang: 'ja',
    doc: 'short-report',
    text: '《## 次回のご連絡時刻》\n\n進みがありましたらご連絡します。\n',
    ok: '## 次回のご連絡時刻\n\n15時に、進みがなくてもご連絡します。\n',
  },
  {
    lang: 'ja',
    doc: 'followup-notice',
    text: '---\n《tenmatsu: followup-notice》\n---\n\n## 前回からの変更点\n\n3号機が動きました。\n',
  },
  { lang: 'en', doc: 'short-report', text: '《## Next update》\n\nAs soon as we know more.\n' },
  {
    lang: 'ja',
    doc: 'short-report',
    text: '## 結論\n\n受付を手作業で続けています。次回のご連絡は16時です。\n',
    why: { ja: '見出しがなくても、時刻が書いてある', en: 'The time is given, if under another heading' },
  },
  {
    lang: 'ja',
    doc: 'followup-notice',
    text: '## 前回からの変更点\n\nすべての窓口が復旧しました。本件のご連絡はこれで最後です。\n',
    why: { ja: '最後の連絡に次はない', en: 'A last notice has no next one' },
  },
];
