import type { Passage } from '../document/model';
import { columnOf, namesTime, passagesUnder, sectionsWithId, textOf } from '../lint/reading';
import type { StructureRule } from '../lint/rule';
import type { Lang } from '../text';

export const requestIncomplete: StructureRule = {
  id: 'request-incomplete',
  kind: 'structure',
  level: 'hint',
  texts: {
    name: { ja: '期日のない依頼', en: 'Request without a date' },
    message: { ja: 'いつまでにお願いしたいのかが書かれていません', en: 'This request does not say by when' },
    reason: {
      ja: '期日のない頼みごとは後回しになり、催促がまた相手の手間になります。「9月18日17時までに」のように書いてください。',
      en: 'A request without a date is put off, and the reminder costs the other side once more. Write it as in "by 17:00 on 18 September".',
    },
  },
  *check(document) {
    for (const section of sectionsWithId(document, ['request'])) {
      const passages = passagesUnder(section, document);
      for (const passage of passages) {
        if (isRequest(passage) && !isDated(passage, passages)) yield { range: passage.range };
      }
    }
  },
};

const REQUEST: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:くだ|下)さい|願い(?:し|いたし|致し|申し上げ|でき)|願います|お願い$|お願い[。)]|(?:いただ|頂)(?:き(?:たい|たく|ます(?:よう|と))|け(?:ます|れば|ると|ません))|ほしい|欲しい|もらいたい|依頼(?:する|します|いたします|したい)/,
  en: /\b(?:please|kindly|could you|can you|would you|we (?:ask|request|need|would like) you|we would be grateful|let us know|we ask)\b/i,
};
/** Manners and advice that asks for no work: ご理解ください, if the screen stays blank … */
const NEEDS_NO_DATE: Readonly<Record<Lang, RegExp>> = {
  ja: /ご(?:理解|容赦|了承|安心|留意|承知|海容)|よろしくお願い|ないで(?:くだ|下)さい|ご注意|お控え|お待ち|場合|とき(?:は|に|、)|際(?:は|に|、)|たら|次第|(?:なけ|あ)れば|ご(?:利用|活用|覧)(?:くだ|下)さい|(?:お|ご)?問い?合わせ(?:くだ|下)さい/,
  en: /\b(?:if|when|whenever|in case|should you|patience|understanding|bear with us|contact us|get in touch)\b/i,
};

/** An item that asks without a form of asking: 「経理課: 未収分の返金の承認」. */
const ASKED_ITEM =
  /(?:する|こと|依頼|確認|返信|提出|連絡|共有|停止|提供|回答|承認|手配|実施|対応|点検|判断|検討|報告|調整|確保|派遣|貸与|差し替え|洗い出し)[。]?$/;

function isRequest(passage: Passage): boolean {
  const { kind, parent, lang, sentences } = passage;
  const last = sentences.at(-1)?.text ?? '';
  if (lang === 'ja' && kind === 'item' && !parent && ASKED_ITEM.test(last) && !NEEDS_NO_DATE.ja.test(last))
    return true;
  return passage.sentences.some(
    ({ text }) => REQUEST[passage.lang].test(text) && !NEEDS_NO_DATE[passage.lang].test(text),
  );
}

function isDated(passage: Passage, others: readonly Passage[]): boolean {
  const { lang, row } = passage;
  if (namesTime(textOf(passage), lang)) return true;
  for (let parent = passage.parent; parent; parent = parent.parent) if (dates(parent)) return true;
  if (passage.children.some(dates) || (passage.lead && dates(passage.lead))) return true;
  const due = row && columnOf(row.header, 'due');
  if (row && due !== undefined && namesTime((row.cells[due]?.text ?? '').normalize('NFKC'), lang))
    return true;
  // 「いずれも9月18日までに」 above or below a list holds for all of it.
  return others.some(
    (other) =>
      other !== passage &&
      /いずれも|すべて|全て|以上|上記|以下|次の|both|all of/i.test(textOf(other)) &&
      dates(other),
  );
}

function dates(passage: Passage): boolean {
  return namesTime(textOf(passage), passage.lang);
}
