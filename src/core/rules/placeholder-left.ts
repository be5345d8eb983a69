import { readInline } from '../document/inline';
import type { Passage, TenmatsuDocument } from '../document/model';
import type { StructureRule } from '../lint/rule';
import type { Range } from '../text';

/**
 * Signs that somebody meant to come back: ◯◯, XX, TBD, {{…}}. A single 〇 is a yes mark, and a masked name in a report
 * (A社, X線) is none.
 */
const PLACEHOLDER =
  /[◯○〇]{2,}|[●△□]{2,}|(?<![A-Za-z0-9Ａ-Ｚａ-ｚ])(?:[XＸ]{2,}|xx+|[×✕]{2,})(?![A-Za-zＡ-Ｚａ-ｚ])|(?<![A-Za-z0-9])(?:TBD|TBC|TODO|FIXME)(?![A-Za-z0-9])|\{\{[^{}\n]{0,80}\}\}/g;

export const placeholderLeft: StructureRule = {
  id: 'placeholder-left',
  kind: 'structure',
  level: 'info',
  texts: {
    name: { ja: '埋め残し', en: 'Placeholder left' },
    message: { ja: '埋め残しがあります', en: 'A placeholder is left in the text' },
    reason: {
      ja: '伏せ字や「TBD」のまま届くと、ほかの数字や日付まで確かめていないように見えます。値を書くか、まだ分からないなら【未確定】と確かめる期日を書いてください。',
      en: 'A placeholder that reaches the reader makes every other figure look unchecked. Fill it in, or say that it is open and when it will be known.',
    },
  },
  *check(document) {
    for (const passage of document.passages) {
      for (const range of placeholders(document, passage)) yield { range };
    }
  },
  examples: [
    {
      lang: 'ja',
      section: '恒久対策',
      text: '担当は《◯◯》、期限は《XX》月《XX》日です。',
      ok: '担当は運用課の森、期限は10月9日です。',
    },
    { lang: 'ja', section: '影響', text: '- 対象のお客様: 《〇〇》名' },
    { lang: 'ja', section: '窓口', text: '| 窓口 | 電話 |\n| --- | --- |\n| 《○○○》係 | 《{{phone}}》 |' },
    { lang: 'ja', section: '次回のご連絡時刻', text: '次のご連絡: 《TBD》', ok: '次のご連絡: 9月15日 18時' },
    { lang: 'en', section: 'Impact', text: 'The outage hit 《XX》 customers; the amount is 《TBD》.' },
    {
      lang: 'ja',
      section: '影響',
      text: '| 店舗 | 営業 |\n| --- | --- |\n| 駅前店 | 〇 |\n| 港店 | × |',
      why: { ja: '一つだけの丸とばつは印', en: 'A single circle or cross is a mark' },
    },
    {
      lang: 'ja',
      section: '影響',
      text: '人数は未確定です。9月16日12時までに確かめます。',
      why: {
        ja: '未確定と、確かめる期日が書いてある',
        en: 'It says that it is open and when it will be known',
      },
    },
    {
      lang: 'ja',
      section: '経過',
      text: 'ログには `user=XX` と出ていました。',
      why: { ja: 'コードの中は本文ではない', en: 'Code is not text' },
    },
    {
      lang: 'en',
      section: 'Facts',
      text: 'The proxy answered 5XX for 12 minutes on the XXL plan.',
      why: { ja: '状態コードと商品名の一部', en: 'Part of a status code and of a product name' },
    },
  ],
};

function* placeholders(document: TenmatsuDocument, passage: Passage): Iterable<Range> {
  const source = document.text.slice(passage.range.start, passage.range.end);
  if (source.search(PLACEHOLDER) < 0) return;
  // Not the sentences: a placeholder in quotation marks is one too.
  const inline = readInline(document.text, passage.range);
  for (const match of inline.text.matchAll(PLACEHOLDER)) {
    yield inline.locate(match.index, match.index + match[0].length);
  }
}
