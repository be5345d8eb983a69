import type { Passage, TableRow, TenmatsuDocument } from '../document/model';
import { isExempt } from '../lint/exempt';
import { escapeSnippet } from '../lint/places';
import { sectionsWithId, tablesUnder, textOf } from '../lint/reading';
import type { Hit, StructureRule } from '../lint/rule';
import type { Lang } from '../text';

export const decisionInChat: StructureRule = {
  id: 'decision-in-chat',
  kind: 'structure',
  level: 'hint',
  texts: {
    name: { ja: 'チャットだけの決定', en: 'Decision kept in chat alone' },
    message: { ja: '決めたことがチャットにしか残っていません', en: 'This decision lives in chat alone' },
    reason: {
      ja: 'チャットは流れて消え、見ていない人には決まったことになりません。会議で確かめ、要点をメールか議事録に残して、その場所を書いてください。',
      en: 'Chat scrolls away, and who did not see it has not agreed. Confirm it in a meeting, mail the gist, and say where that is kept.',
    },
  },
  *check(document) {
    if (!ANY_CHAT.test(document.text)) return;
    for (const passage of document.passages) {
      if (passage.kind !== 'cell' && !isExempt(passage)) yield* inProse(passage);
    }
    for (const { rows } of document.tables) for (const row of rows) yield* inRow(row, document.lang);
    yield* inRecords(document);
  },
  fixes(finding, document) {
    const ja = document.lang === 'ja';
    const note = ja
      ? `（確かめた会議: \${1:◯◯}、要点のメール: \${2:◯◯}）`
      : ` (confirmed in a meeting: \${1:XX}; gist by mail: \${2:XX})`;
    const { start, end } = finding.range;
    return [
      {
        title: { ja: '会議とメールの記録を書き足す', en: 'Add where the meeting and the mail are recorded' },
        edits: [
          {
            range: finding.range,
            newText: withNote(document.text.slice(start, end), note),
            snippet: true,
          },
        ],
        preferred: true,
      },
    ];
  },
};

const NAMES =
  '(?:チャット(?!ボット|サポート|窓口|機能)|(?<![A-Za-z])(?:slack|discord|chatwork|mattermost|google chat|teams|LINE|DM)(?![A-Za-z])|ダイレクトメッセージ)';
/** Most documents name no chat at all, and need not be read sentence by sentence. */
const ANY_CHAT =
  /チャット|ﾁｬｯﾄ|chat|slack|discord|mattermost|teams|LINE|ＬＩＮＥ|DM|ＤＭ|ダイレクトメッセージ|direct message/i;
const ROOMS =
  '(?:の?\\s?(?:[#＃][\\w-]{1,40}\\s?)?(?:の?(?:チャット|チャンネル|チャネル|スレッド|グループ|ルーム|やり取り|やりとり|会話))?)';
/** Where something was said: 「Slackのスレッドで」, "in the incident chat". A tool's settings or use are no place. */
const IN_CHAT: Readonly<Record<Lang, RegExp>> = {
  ja: new RegExp(`${NAMES}${ROOMS}(?:で(?![きすあ]|(?:お)?問)|にて|上|から|での)`, 'i'),
  en: /\b(?:in|on|over|via|by|through)\s(?:(?:the|a|our|his|her|their|[\w-]*incident|#[\w-]+|team|group)\s){0,3}(?:slack|chat(?!bot| support)|teams|discord|direct messages?|DM)\b/i,
};
/** A cell that names a chat and little else. */
const CHAT_CELL = new RegExp(`^.{0,12}(?:${NAMES}|\\b(?:chat|direct message)\\b).{0,24}$`, 'i');
/** Word was passed on there; what was decided had its place elsewhere, as far as the sentence tells. */
const PASSED_ON =
  /で[^、。]{0,16}(?:連絡|周知|共有|送|知らせ|通知|告知|案内|投稿|流し|問い?合わ|相談)|\b(?:posted|shared|announced|told|informed|asked)\b/i;
/** A place that keeps what was decided, or a denial. */
const LASTING =
  /会議|ミーティング|打ち合わせ|打合せ|面談|対面|電話|通話|口頭|会って|議事録|メール|書面|文書|稟議|決裁|チケット|起票|記録に残|承認記録|チャット(?:だけ|のみ)?(?:で|に|では|には)?(?:は)?(?:し|決め|残さ|済ませ|扱わ)ない|\b(?:meeting|call|phone|face to face|in person|minutes|e-?mail(?:ed)?|mailed|ticket|letter|video|not (?:in|by|over|on) chat|never (?:in|by|over|on) chat)\b/i;

/** Something weighty was settled. */
const DECISION: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:承認|合意|了承|許可|決裁|承諾)(?:は|を|も)[^、。]{0,20}(?:得|取|もら|いただ)|(?:決定|承認|合意|決裁|了承|許可|承諾|裁定)(?:し|を得|済|され|いただ|頂|をもら|が(?:出|下り)|$|[、。)\s])|(?:決め|決まり|決まっ|判断し)(?:た|て|ま|、|。|$)/,
  en: /\b(?:decided|decision|approved|approval|agreed|agreement|signed off|sign-off|gave the go-ahead|authorised|authorized|accepted the risk)\b/i,
};

function isDecision(text: string, lang: Lang): boolean {
  return DECISION[lang].test(text.normalize('NFKC'));
}

/** The text says that something was settled in chat and nowhere that lasts. */
function isDecidedInChat(text: string, lang: Lang): boolean {
  const plain = text.normalize('NFKC');
  return (
    isDecision(plain, lang) && IN_CHAT[lang].test(plain) && !LASTING.test(plain) && !PASSED_ON.test(plain)
  );
}

function isChatCell({ text }: { readonly text: string }): boolean {
  return CHAT_CELL.test(text.normalize('NFKC')) && !PASSED_ON.test(text);
}

function* inProse(passage: Passage): Iterable<Hit> {
  for (const { text, range, index } of passage.sentences) {
    // Where it was written down may follow in the next sentence.
    const next = passage.sentences[index + 1]?.text ?? '';
    if (isDecidedInChat(text, passage.lang) && !LASTING.test(next)) yield { range };
  }
}

/** The cell that tells the decision, where it says itself or another cell says that chat was the place. */
function* inRow({ cells }: TableRow, lang: Lang): Iterable<Hit> {
  if (cells.some(({ text }) => LASTING.test(text.normalize('NFKC')))) return;
  const told = cells.find(({ text }) => isDecision(text, lang));
  if (told && (isDecidedInChat(told.text, lang) || cells.some((cell) => cell !== told && isChatCell(cell))))
    yield { range: told.range };
}

/** Sections that record decisions, where the word need not be said again. */
const RECORDS = ['decided-where', 'agreed-with', 'internal-agreement'];

function* inRecords(document: TenmatsuDocument): Iterable<Hit> {
  for (const section of sectionsWithId(document, RECORDS)) {
    for (const { rows } of tablesUnder(section, document)) {
      for (const { cells } of rows) {
        const lasts = cells.some(({ text }) => LASTING.test(text.normalize('NFKC')));
        const place = cells.find(isChatCell);
        if (place && !lasts && !cells.some(({ text }) => isDecision(text, document.lang)))
          yield { range: place.range };
      }
    }
    const passages = section.passages.filter(({ kind }) => kind !== 'cell');
    if (passages.some((passage) => LASTING.test(textOf(passage)))) continue;
    for (const passage of passages) {
      const text = textOf(passage);
      if (isChatCell({ text }) && !isDecision(text, passage.lang)) yield { range: passage.range };
    }
  }
}

/** The text with a note before its closing full stop. */
function withNote(text: string, note: string): string {
  const stop = /[。.]?$/.exec(text)?.[0] ?? '';
  return escapeSnippet(text.slice(0, text.length - stop.length)) + note + stop;
}
