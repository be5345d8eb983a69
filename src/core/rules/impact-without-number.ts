import { headingRange } from '../lint/places';
import { passagesUnder, sectionsWithId } from '../lint/reading';
import type { StructureRule } from '../lint/rule';
import { byContent } from '../document/by-content';
import { readInline } from '../document/inline';
import type { Passage } from '../document/model';
import { deadlinesOf } from '../language/en/deadline';
import { read } from '../language/en/reading';
import { deadlineIn } from '../language/ja/deadline';

export const impactWithoutNumber: StructureRule = {
  id: 'impact-without-number',
  kind: 'structure',
  level: 'warning',
  texts: {
    name: { ja: '数のない影響', en: 'Impact without a figure' },
    message: { ja: '影響の大きさを示す数がありません', en: 'No figure tells how large the impact is' },
    reason: {
      ja: '数のない影響は、読み手がいちばん悪い大きさで想像します。件数・人数・金額・時間のどれかを、単位をつけて書いてください。',
      en: 'Without a figure, readers imagine the worst. Give a count, an amount, a share or a duration, with its unit.',
    },
  },
  *check(document) {
    for (const section of sectionsWithId(document, ['impact'])) {
      const passages = passagesUnder(section, document);
      const text = passages.map((passage) => plainText(passage, document)).join('\n');
      if (text.trim() === '' || NO_IMPACT.test(text) || BLANK_FIGURE.test(text) || hasFigure(text)) continue;
      if (passages.some(saysWhenKnown)) continue;
      yield { range: headingRange(section, document) };
    }
  },
};

const plainText = byContent((text) => readInline(text, { start: 0, end: text.length }).text);

/** A figure named as unconfirmed, with the time by which it will be known in the same sentence or a later one of the passage. */
function saysWhenKnown({ lang, sentences }: Passage): boolean {
  const open = sentences.findIndex(({ text }) => UNCONFIRMED.test(text));
  if (open < 0) return false;
  return sentences
    .slice(open)
    .some((sentence) =>
      lang === 'ja' ? deadlineIn(sentence.text) !== undefined : deadlinesOf(read(sentence)).length > 0,
    );
}

const UNCONFIRMED = /【\s?(?:未確定|未確認|調査中|確認中)\s?】|\[\s?(?:unconfirmed|not yet known)\s?\]/i;

const NO_IMPACT =
  /影響(?:は|や被害は)?(?:あり?ません|ございません|なし|無し|ない|なかった|確認されて(?:いない|いません|おりません))|(?:^|\n)(?:特に)?(?:なし|無し|ありません|ございません)|\b(?:no impact|none\b|no (?:customers?|users?|orders?|data) (?:was|were))/i;

/** A figure still to be filled in is reported as a placeholder. */
const BLANK_FIGURE =
  /(?:(?<![◯○〇●])[◯○〇●]{2,}|(?<![XxＸ])[XxＸ]{2,}|TBD|\{\{[^{}\n]{0,80}\}\})\s?(?:件|名|人|社|円|台|店|回|分|時間|日間|%)/;

/** Dates, clock times, versions and numbered names: numbers that measure nothing. */
const NOT_A_FIGURE =
  /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,4}年(?:度)?(?!間)|\d{1,2}月(?:\d{1,2}日)?(?!間)|\d{1,2}日(?!間|分)|\d{1,2}時(?!間)(?:\d{1,2}分|半)?|\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}\/\d{1,2}|第\s?\d+|[vV]er\.?\s?\d[\d.]*|\bv\d[\d.]*|(?<!\d)\d+(?:\.\d+){2,}|(?<!\d)\d+(?:号機?|版|階|章|番(?!目の)|次)|[A-Za-z][-_]?\d+|(?:\d{1,2}(?:st|nd|rd|th)?\s)?\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:\s\d{1,2})?(?:,?\s\d{4})?|\d{1,2}\s?(?:am|pm|a\.m|p\.m)/gi;

function hasFigure(text: string): boolean {
  const measured = text.replace(NOT_A_FIGURE, ' ');
  return (
    /\d/.test(measured) ||
    /[一二三四五六七八九十百千万](?:件|名|人|社|台|回|円|割|分間|時間|日間|店|か所|箇所|部署|拠点|通|個|本|枚|便)/.test(
      text,
    ) ||
    /(?:全|すべての|全ての)(?:員|社員|店舗|利用者|お客様|顧客|会員|拠点|学生|生徒|患者)|半日|丸一日|終日|半数|過半|[一二三四五六七八九]割|分の[一二三四五1-9]/.test(
      text,
    ) ||
    /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half) /i.test(
      text,
    )
  );
}
