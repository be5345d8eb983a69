/** Signs that stand before a heading and carry no meaning. */
const ORNAMENT = /^[■□◆◇●○◎▼▽▲△▶▷►★☆※・*#>\s]+/;
const BRACKETS = /[【】[\]「」『』〈〉《》<>]/g;

/** Numberings at a heading's start, in the compatibility form: （１） is (1), ① is 1, Ⅳ is iv. */
const NUMBERINGS: readonly RegExp[] = [
  /^第\s*[\d一二三四五六七八九十]{1,3}\s*[章節項部]/,
  // (1) 1) (1-2) (ア) (a) (一)
  /^\(?(?:\d{1,2}(?:[.-]\d{1,2}){0,3}|[アイウエオカキクケコ]|[a-z]|[一二三四五六七八九十]{1,2})\)/,
  // 1. 1.2 1-2、1: 1 followed by a blank
  /^\d{1,2}(?:[.-]\d{1,2}){0,3}(?=[.、:\s])/,
  // 一、 A. iv.
  /^(?:[一二三四五六七八九十]{1,2}(?=[.、:\s])|[a-z](?=[.:])|[ivx]{1,4}(?=[.:\s]))/,
  // ①影響, which folds to 1影響; not 2社, 3つ, 24時間, 1on1, 5w1h
  /^\d(?=[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}])(?![のつ社名人件台回時日月年分週度番次層点割章節項])/u,
];

/** Words that are written in several ways. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/取り?組み?/g, '取組'],
  [/問い?合わ?せ/g, '問合せ'],
  [/(?:振り|ふり)(?:返り|かえり)/g, '振返り'],
  [/いま/g, '今'],
  [/わか(?=っ|ら|る|り)/g, '分か'],
  [/おわび/g, 'お詫び'],
  [/ご(?=[\p{sc=Han}])/gu, ''],
  [/および|及び|ならびに|並びに/g, ''],
];

/**
 * A heading in the form in which headings are compared: compatibility form, lower case, without numbering, brackets, a remark in
 * parentheses at the end, 「について」, blanks and separators.
 */
export function normaliseTitle(title: string): string {
  const opened = title.normalize('NFKC').toLowerCase().replace(BRACKETS, ' ').replace(ORNAMENT, '');
  const numbered = withoutNumbering(opened.trim());
  const body = numbered.replace(/\s*\([^()]*\)\s*$/, '').replace(/[:\s]+$/, '');
  const plain = (body || numbered)
    .replace(/(?:について|に関して|に関する報告)$/, '')
    .replace(/[\s・、,/&]+/g, '');
  return SPELLINGS.reduce((text, [pattern, form]) => text.replace(pattern, form), plain);
}

function withoutNumbering(title: string): string {
  for (const pattern of NUMBERINGS) {
    const match = pattern.exec(title);
    if (!match) continue;
    const rest = title.slice(match[0].length).replace(/^[.、:)\s-]+/, '');
    return rest === '' ? title : rest;
  }
  return title;
}
