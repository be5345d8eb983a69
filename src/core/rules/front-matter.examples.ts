import type { Example } from '../lint/rule';

export const examples: readonly Example[] = [
  {
    lang: 'ja',
    doc: 'incident',
    text: '---\ntenmatsu: two-point-reply\ndetected: 《2026-11-20 13:05》\n---\n',
    ok: '---\ntenmatsu: two-point-reply\ndetected: 2026-11-20T13:05:00+09:00\n---\n',
  },
  {
    lang: 'ja',
    doc: 'incident',
    text: '---\n《tenmatsu: postmotem》\n---\n',
    ok: '---\ntenmatsu: postmortem\n---\n',
  },
  {
    lang: 'en',
    doc: 'incident',
    text: '---\ntenmatsu: two-point-reply\nlang: en\ntimezone: 《Tokyo》\n---\n',
    ok: '---\ntenmatsu: two-point-reply\nlang: en\ntimezone: Asia/Tokyo\n---\n',
  },
  {
    lang: 'ja',
    doc: 'incident',
    text: '---\ntenmatsu: two-point-reply\ndate: 《2026-11-31》\n---\n',
    ok: '---\ntenmatsu: two-point-reply\ndate: 2026-11-30\n---\n',
  },
  {
    lang: 'ja',
    doc: 'incident',
    text: '---\ntenmatsu: two-point-reply\nrecovered:\nroom: 第二会議室\n---\n',
    why: {
      ja: '空の項目と、チームで足した項目はそのままでよい',
      en: 'Empty fields and fields of one’s own are fine',
    },
  },
];
