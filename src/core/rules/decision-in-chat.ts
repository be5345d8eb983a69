import type { Passage, TenmatsuDocument } from '../document/model';
import { isExempt } from '../lint/exempt';
import { escapeSnippet } from '../lint/places';
import { sectionsWithId, tablesUnder, textOf } from '../lint/reading';
import type { Hit, StructureRule } from '../lint/rule';
import type { Lang, Range } from '../text';

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
    for (const passage of document.passages) {
      if (passage.kind !== 'cell' && !isExempt(passage)) yield* inProse(passage);
    }
    for (const { rows } of document.tables) {
      for (const row of rows) {
        const whole = row.cells.map(({ text }) => text).join(' 、');
        if (isDecision(whole, document.lang) && isInChat(whole)) yield* chatCell(row.cells);
      }
    }
    yield* inRecords(document);
  },
  fixes(finding, document) {
    const ja = document.lang === 'ja';
    const note = ja
      ? `（確かめた会議: \${1:日時}、要点のメール: \${2:宛先と日時}）`
      : ` (confirmed in a meeting: \${1:when}; gist by mail: \${2:to whom, when})`;
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

const CHAT =
  /チャット(?!ボット|サポート|窓口|対応|相談|機能|サービス|での(?:お)?(?:問|相談|応対))|(?<![A-Za-z])(?:slack|discord|chatwork|mattermost|google chat)(?![A-Za-z])|(?<![A-Za-z])(?:Teams|LINE(?!アップ))(?=の(?:チャット|チャンネル|グループ|スレッド)|で|上|に|チャ|$|[、。)\s])|(?<![A-Za-z])DM(?=で|に|の|$|[、。)\s])|\b(?:chat|on teams|in teams|direct message)\b(?! ?bot| support| feature)/i;
/** A place that keeps what was decided, or a denial. */
const LASTING =
  /会議|ミーティング|打ち合わせ|打合せ|面談|対面|電話|通話|口頭|会って|議事録|メール|書面|文書|稟議|決裁|チケット|起票|記録に残|承認記録|チャット(?:だけ|のみ)?(?:で|に|では|には)?(?:は)?(?:し|決め|残さ|済ませ|扱わ)ない|\b(?:meeting|call|phone|face to face|in person|minutes|e-?mail(?:ed)?|mailed|ticket|letter|video|not (?:in|by|over|on) chat|never (?:in|by|over|on) chat)\b/i;

/** Something weighty was settled. */
const DECISION: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:決定|承認|合意|決裁|了承|許可|承諾|裁定)(?:し|を得|済|され|いただ|頂|をもら|が(?:出|下り)|$|[、。)\s])|(?:決め|決まり|決まっ|判断し)(?:た|て|ま|、|。|$)/,
  en: /\b(?:decided|decision|approved|approval|agreed|agreement|signed off|sign-off|gave the go-ahead|authorised|authorized|accepted the risk)\b/i,
};

function isDecision(text: string, lang: Lang): boolean {
  return DECISION[lang].test(text.normalize('NFKC'));
}

function isInChat(text: string): boolean {
  const plain = text.normalize('NFKC');
  return CHAT.test(plain) && !LASTING.test(plain);
}

function* inProse(passage: Passage): Iterable<Hit> {
  for (const { text, range, index } of passage.sentences) {
    // Where it was written down may follow in the next sentence.
    const next = passage.sentences[index + 1]?.text ?? '';
    if (isDecision(text, passage.lang) && isInChat(text) && !LASTING.test(next)) yield { range };
  }
}

/** The cell that tells the decision. */
function* chatCell(cells: readonly { readonly text: string; readonly range: Range }[]): Iterable<Hit> {
  const told =
    cells.find(({ text }) => isDecision(text, 'ja') || isDecision(text, 'en')) ??
    cells.find(({ text }) => isInChat(text));
  if (told) yield { range: told.range };
}

/** Sections that record decisions, where the word need not be said again. */
const RECORDS = ['decided-where', 'agreed-with', 'internal-agreement'];

function* inRecords(document: TenmatsuDocument): Iterable<Hit> {
  for (const section of sectionsWithId(document, RECORDS)) {
    for (const { rows } of tablesUnder(section, document)) {
      for (const row of rows) {
        const whole = row.cells.map(({ text }) => text).join(' 、');
        const place = row.cells.find(({ text }) => isInChat(text));
        if (place && isInChat(whole) && !isDecision(whole, document.lang)) yield { range: place.range };
      }
    }
    const passages = section.passages.filter(({ kind }) => kind !== 'cell');
    if (passages.some((passage) => LASTING.test(textOf(passage)))) continue;
    for (const passage of passages) {
      const text = textOf(passage);
      if (isInChat(text) && !isDecision(text, passage.lang)) yield { range: passage.range };
    }
  }
}

/** The text with a note before its closing full stop. */
function withNote(text: string, note: string): string {
  const stop = /[。.]?$/.exec(text)?.[0] ?? '';
  return escapeSnippet(text.slice(0, text.length - stop.length)) + note + stop;
}
