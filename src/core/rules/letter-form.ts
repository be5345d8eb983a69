import { letterFaults } from '../language/ja/letter';
import type { StructureRule } from '../lint/rule';
import { hits, passes } from './ja/part';

const letters = new Set(['apology-letter', 'apology-mail', 'written-apology']);

export const letterForm: StructureRule = {
  id: 'letter-form',
  kind: 'structure',
  level: 'hint',
  texts: {
    name: { ja: '手紙の作法', en: 'Letter conventions' },
    message: { ja: 'お詫びの手紙の作法に合いません', en: 'This breaks a convention of formal letters' },
    reason: {
      ja: '作法の乱れや過剰な敬語は、急いで書いた、身を守っていると受け取られます。頭語と結語をそろえ、敬語は一つにしてください。',
      en: 'Slips of form and piled-up politeness read as haste or self-protection. Match opening and closing, and keep one honorific.',
    },
  },
  *check(document) {
    if (document.lang !== 'ja' || document.type === undefined || !letters.has(document.type)) return;
    for (const { sentence, start, end, message, better } of letterFaults(document)) {
      yield {
        range: sentence.locate(start, end),
        message,
        ...(better === undefined ? {} : { data: { better } }),
      };
    }
  },
  fixes(finding) {
    const better = finding.data?.['better'];
    if (better === undefined) return [];
    return [
      {
        title: { ja: `「${better}」に直す`, en: `Change to ${better}` },
        edits: [{ range: finding.range, newText: better }],
        preferred: true,
      },
    ];
  },
  examples: [
    ...hits(
      { doc: 'apology-letter' },
      [
        '拝啓\n\n品物が届かず、申し訳ございません。\n\n《草々》',
        '拝啓\n\n品物が届かず、申し訳ございません。\n\n敬具',
      ],
      '謹啓\n\n当社の誤りをお詫び申し上げます。\n\n《敬具》',
      '《拝啓》\n\n当社の誤りをお詫び申し上げます。',
      '《前略》\n\n取り急ぎお詫び申し上げます。\n\n草々',
      '《略儀ながら》、書面をもってお詫び申し上げます。',
      'ご迷惑をおかけして《すみません》。',
      'お客様が《おっしゃられた》とおりです。',
      '書面を《ご覧になられ》ましたでしょうか。',
      '資料を《拝見させていただきました》。',
      '《お伺いさせていただき》、ご説明いたします。',
      '交換させていただき、返金も《させていただきます》。',
      'お詫びいたします《！》',
    ),
    ...passes(
      { ja: '頭語と結語がそろっている', en: 'Opening and closing match' },
      { doc: 'apology-letter' },
      '拝啓\n\n当社の誤りをお詫び申し上げます。\n\n敬具',
      '謹啓\n\n当社の誤りをお詫び申し上げます。\n\n謹白',
      '急啓\n\n当社の誤りをお詫び申し上げます。\n\n敬白',
    ),
    ...passes(
      { ja: '敬語が重なっていない', en: 'One honorific' },
      { doc: 'apology-letter' },
      'お客様がおっしゃったとおりです。',
      '書面をご覧いただけましたでしょうか。',
      '明日10時に伺い、ご説明いたします。',
      '代わりの品をお届けさせていただきます。',
      '資料を拝見しました。',
    ),
    ...passes(
      { ja: '手紙ではない文書である', en: 'No letter' },
      { doc: 'one-on-one', section: '謝罪' },
      '返信が遅れて、すみません。',
    ),
    ...passes(
      { ja: '相手の言葉の引用である', en: 'A quotation' },
      { doc: 'apology-letter' },
      '「すみません」の一言だけで済ませた対応を、深くお詫び申し上げます。',
    ),
  ],
};
