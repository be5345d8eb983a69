import type { Example } from '../lint/rule';

export const examples: readonly Example[] = [
  {
    lang: 'ja',
    section: '恒久対策',
    text: '<!-- tenmatsu-disable-next-line 《placeholder-left》 -->\n担当は◯◯です。',
  },
  {
    lang: 'ja',
    section: '恒久対策',
    text: '<!-- tenmatsu-disable-next-line 《placeholder-left》: 担当が決まったので不要 -->\n担当は森です。',
  },
  {
    lang: 'ja',
    section: '恒久対策',
    text: '<!-- tenmatsu-disable-next-line 《place-holder》: つづりを間違えた例 -->\n担当は森です。',
  },
  {
    lang: 'en',
    section: 'Permanent measures',
    text: '《<!-- tenmatsu-disable : no rule is named -->》\nThe owner is Mori.',
  },
  {
    lang: 'ja',
    section: '恒久対策',
    text: '<!-- tenmatsu-disable-next-line placeholder-left: 記入例として残す -->\n担当は◯◯です。',
    why: {
      ja: '抑止する相手があり、理由も書いてある',
      en: 'There is something to suppress, and the reason is given',
    },
  },
];
