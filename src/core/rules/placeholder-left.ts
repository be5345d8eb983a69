import { byContent } from '../document/by-content';
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
};

const mayHold = byContent((text) => text.search(PLACEHOLDER) >= 0);

function* placeholders(document: TenmatsuDocument, passage: Passage): Iterable<Range> {
  if (!mayHold(passage, document)) return;
  // Not the sentences: a placeholder in quotation marks is one too.
  const inline = readInline(document.text, passage.range);
  for (const match of inline.text.matchAll(PLACEHOLDER)) {
    yield inline.locate(match.index, match.index + match[0].length);
  }
}
