import { BREAK, FILLER, Units, type MappedText } from './normalise';

interface Quotation {
  /** Offset of the opening mark. */
  readonly start: number;
  /** Offset behind the closing mark. */
  readonly end: number;
}

const PAIRS: Readonly<Record<string, string>> = { '「': '」', '『': '』', '“': '”' };
/** How far before and behind a quotation its context is read, in units. Keeps the work linear. */
const REACH = 60;

/**
 * Replaces quotations that mention words (what somebody said, what a screen or a manual reads) by a filler. A name, and emphasis that
 * carries the sentence's own claim (「迅速な対応」を行います), stay readable.
 */
export function maskQuotations(mapped: MappedText): MappedText {
  const { text } = mapped;
  if (!/[「『“"]/.test(text)) return mapped;
  const masked = outermost(text).filter((quotation) => isMention(text, quotation));
  if (masked.length === 0) return mapped;
  const units = new Units();
  let at = 0;
  for (const { start, end } of masked) {
    units.copy(mapped, at, start);
    const origin = mapped.locate(start, end);
    units.add(FILLER, origin.start, origin.end);
    at = end;
  }
  units.copy(mapped, at, text.length);
  return units;
}

/** Paired quotations that stand in no other one, in order. An opening mark without its partner is ordinary text. */
function outermost(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  const open: { mark: string; start: number }[] = [];
  let straight: number | undefined;
  const add = (start: number, end: number) => {
    while ((found.at(-1)?.start ?? -1) > start) found.pop();
    if ((found.at(-1)?.end ?? 0) <= start) found.push({ start, end });
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (char === BREAK) {
      open.length = 0;
      straight = undefined;
    } else if (PAIRS[char] !== undefined) open.push({ mark: char, start: at });
    else if (char === '」' || char === '』' || char === '”') {
      const opener = open.at(-1);
      if (opener && PAIRS[opener.mark] === char) {
        open.pop();
        add(opener.start, at + 1);
      }
    } else if (char === '"') {
      if (straight === undefined) straight = at;
      else {
        add(straight, at + 1);
        straight = undefined;
      }
    }
  }
  return found;
}

const JAPANESE = /[ぁ-ゖァ-ヺ一-鿿]/;

function isMention(text: string, { start, end }: Quotation): boolean {
  const inner = text.slice(start + 1, end - 1);
  const before = sentenceBefore(text.slice(Math.max(0, start - REACH), start));
  const after = sentenceAfter(text.slice(end, end + REACH));
  return JAPANESE.test(inner) || JAPANESE.test(after)
    ? isJapaneseMention(inner, before, after)
    : isEnglishMention(inner, before, after);
}

/** Things that carry words, and acts on words. Beside a quotation they show that it speaks about the words themselves. */
const WORDING =
  /言|語|文(?!書化)|書|記|載|読|呼|聞|話|述|答|問|表現|表示|表記|単語|用語|名前|項目|欄|見出し|意味|定義|曖昧|あいまい|画面|ログ|メール|手順|規程|契約|仕様|マニュアル|投稿|コメント|声|指摘|苦情|質問|回答|発言|報告|連絡|返信|消す|消し|削除|除く|除い|外す|外し|使わ|使う|使い|使用|置き換|直す|直し|改め|避け|禁止|検索|含む|含ま|とある|とあっ|検査|警告/;
/** The writer's own decision, not somebody's words: 「…」とする, 「…」となります. */
const DECISION = /^と(?:し(?!か)|する|すれ|なる|なり|なっ|いたし|考えて)/;

function isJapaneseMention(inner: string, before: string, after: string): boolean {
  if (DECISION.test(after))
    return WORDING.test(before.slice(-12)) && !/対策|方針|目標/.test(before.slice(-12));
  if (/^(?:と(?!も)|って|など(?:と|の)|のような|みたいな)/.test(after)) return true;
  // A whole utterance is somebody's words unless it is promised on the spot.
  if (/[。!?]$/.test(inner)) return !/^(?:こと|所存|旨)/.test(after);
  if (/^(?:です|だ(?!け)|である|でした|だった|$|[。、])/.test(after)) return WORDING.test(before.slice(-8));
  return WORDING.test(before.slice(-14)) || WORDING.test(after);
}

const ENGLISH_WORDING =
  /\b(?:said|says?|saying|saw|wrote|writes?|written|reads?|called|calls?|word(?:s|ing)?|phrases?|terms?|text|message|labels?|labell?ed|marked|prefix|suffix|named?|titled?|replaced?|removed?|delete[ds]?|instead|means?|answer(?:ed)?|repl(?:y|ied)|told|asked|heard|shouted|quote[ds]?|log(?:ged)?|error|banner|headline|screen|notice|entry|string|closes|closed|tick(?:ed)?|heading|writing|avoid|avoided|use[ds]?|using|ban(?:ned)?)\b/i;

function isEnglishMention(inner: string, before: string, after: string): boolean {
  const words = inner.split(' ').length;
  if (words > 4 || /^[A-Z]/.test(inner) || /[.,!?]$/.test(inner)) return true;
  return ENGLISH_WORDING.test(before) || ENGLISH_WORDING.test(after);
}

function sentenceBefore(context: string): string {
  const cut = Math.max(context.lastIndexOf('。'), context.lastIndexOf('. '), context.lastIndexOf(BREAK));
  return context.slice(cut + 1);
}

function sentenceAfter(context: string): string {
  const cut = context.search(/。|\. |\n/);
  return cut < 0 ? context : context.slice(0, cut);
}
