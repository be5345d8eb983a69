import type { Passage, Sentence } from '../../document/model';
import type { Range } from '../../text';
import { endOfPredicate } from './predicate-end';
import { timeExpressions, type TimeExpression } from './time-expressions';
import { onceFor } from '../../once-for';

/** Words behind a time that make it a limit, whatever else the sentence says. */
const limit =
  /^(?:\s|頃|ごろ|午前|午後)?(?:(?:中|末|いっぱい|以内|内)?(?:まで(?:に(?:は)?|には|、|$|[)）])|までとし|までの(?:対応|完了|実施|予定|間)|を(?:めど|目途|目処|期限|期日|締切|目標|予定|皮切り|もって|以て|限りに|境に)|(?:付け)?で(?:廃止|終了|切り替え)|(?:予定|目標|目途|目処|期限|完了|〆|締切|着手|公開|実施)|にかけて)|(?:以内|中|の?うち)に|付けで|開始(?:の)?(?:分|予約)?から|(?:の|に)?(?:予定|見込み|完了))/;
/** Words behind a time that tie it to an event told in the sentence, not to the act promised. */
const ofEvent =
  /^(?:\s)?(?:(?:の)?(?:時点|現在|当時|深夜|未明)|付(?:け)?(?:の)?(?!で)|ごろ?に?(?:発生|生じ|起き|起こ)|以来|(?:に|から|より|、)?(?:発生|生じ|起き|起こ)(?:した|た|っ)|(?:分|版|号)?の(?!うち|[^、。]{1,14}(?:会|総会)(?:で|にて|に|まで)|[^、。の]{1,10}(?:日|回|便|号|版|週|朝|夜|シフト|スプリント)(?:で|にて|に|まで|から|より)|[^、。の]{0,10}(?:会議|会|点検|保守|工事|作業|リリース|停止日|定例)(?:で|にて|に|まで|から|より|の(?:後|前|席))|(?:リリース|定例|定期|会議|計画|保守|メンテ|点検|更新|改定|改訂|版|便|部会|委員会|理事会|休館|停止|作業|切替|夜間|午前|午後|朝|夜|昼|夕|深夜|早朝|終業|始業|営業|開[始館店場]|閉[館店場]|公演|配信|運用|次の|スプリント|説明会|研修|朝会|授業|式|納品|出荷|教授会|取締役|総会|審議|シフト|検針|検査|棚卸|放送|[0-9])))/;
/** A past act that qualifies something later in the sentence: 9月4日に重複を出したジョブに… */
const qualifyingPast =
  /(?:[っしいきちりびみにじぎえけせてねべめれげぜ]た|んだ|いだ|ました)(?=[一-龠々ァ-ヴA-Za-z0-9￼ぁ-ん「])(?!(?:う[えち]で|上で|後|あと|のち|ら|り|い|く|まま|場合|ほう|方が|め[、に]|し|す|さ|せ|だ(?:き|く|け)|が、|(?:こと|もの|点)(?:が|は|も)な[くいけ]))/;
const recurring = /^(?:に1度|ごと|おき|毎|あたり)/;
const recurringBefore = /(?:毎(?:年|月|週|日|朝|期)|各(?:年|月|週|期)|例年)(?:の)?$/;
/** An amount of time that is no point in time: a measured length, a threshold. */
const amountBefore = /(?:最大|最長|平均|合計|延べ|約|およそ)$/;

/**
 * The time by which, or at which, the text's main act is to be done; undefined where it names none. A time that belongs to an
 * incident, to a thing's name or to a repetition is none.
 */
export function deadlineIn(text: string): TimeExpression | undefined {
  return deadlinesIn(text)[0];
}

/** Every such time. */
export function deadlinesIn(text: string): readonly TimeExpression[] {
  const predicate = endOfPredicate(text);
  return timeExpressions(text).filter((time) => datesMainAct(text, time, predicate));
}

/** How far around a time its clause is read, so that many times in one sentence take time in proportion to it. */
const NEAR = 160;

function datesMainAct(text: string, time: TimeExpression, predicate: number): boolean {
  const before = text.slice(Math.max(0, time.start - NEAR), time.start);
  const after = text.slice(time.end, time.end + NEAR);
  if (recurring.test(after) || recurringBefore.test(before)) return false;
  if (time.kind === 'span' && amountBefore.test(before)) return false;
  const event =
    time.end < predicate &&
    qualifyingPast.test(text.slice(time.end, Math.min(predicate - 1, time.end + NEAR)));
  if (limit.test(after) && !(event && qualifyingPast.test(clauseOf(after)))) return true;
  if (time.start >= predicate) return noteDates(text, time);
  if (event || ofEvent.test(after) || pastNote.test(after)) return false;
  // An hour alone (9時に…) says when in the day, not on which day; with まで it was accepted above.
  return time.kind !== 'clock' || /^に/.test(after);
}

/** A limit belongs to its own clause: what a later one says of the past is another matter. */
function clauseOf(after: string): string {
  const comma = /[いきしちにみりえけせてねべめれぎびじ]、/.exec(after);
  return comma ? after.slice(0, comma.index + 1) : after;
}

/** In a note behind the predicate a bare time dates the act, unless the note says what it is the time of. */
function noteDates(text: string, time: TimeExpression): boolean {
  const note = text.slice(time.end, time.end + 16);
  return !/^(?:の|に|時点|現在|付)?(?:(?:の)?(?:発生|障害|現在|時点|事故|停止|事象|当時|実績|検知))/.test(
    note,
  );
}

const pastNote = /^[)）]?(?:頃|ごろ)?(?:に)?(?:発生|検知|判明|発覚)(?:した|$|[)）])/;

const dueColumn = /期限|期日|締切|締め切り|〆切|納期|日程|予定日|完了日|実施日|時期|いつまで|いつ|due/i;
const filled = /済|完了|対応中止|不要|実施中|運用中|常時|継続/;
/** A date that is still to be filled in: 「◯月◯日までに」「◯◯（日付）に」. Another rule asks for it. */
const blankDate = /[◯○〇●](?:\([^()]{1,8}\))?(?:まで|の時点|の結果|[にへ])/;
const blankCell = /^(?:[◯○〇●]{2,}|TBD)/;

function dueCell(passage: Passage): { readonly text: string; readonly range: Range } | undefined {
  const row = passage.row;
  if (!row) return undefined;
  return row.cells[dueColumnOf(row.header)];
}

const dueColumnOf = onceFor((header: readonly string[]) =>
  header.findIndex((title) => dueColumn.test(title)),
);

/** Where the row's deadline belongs; undefined where the table has no column for it. */
export function dueCellRange(passage: Passage): Range | undefined {
  return dueCell(passage)?.range;
}

/** True where the row's due cell holds a time or says that it is done. */
export function rowHasDeadline(passage: Passage): boolean {
  const due = dueCell(passage)?.text;
  return (
    due !== undefined &&
    (timeExpressions(due.normalize('NFKC')).length > 0 || filled.test(due) || blankCell.test(due))
  );
}

/** Whether a time dates the sentence's act from where it stands, next to it, above it, in its row, or in the heading. */
export function hasDeadline(sentence: Sentence): boolean {
  if (deadlineIn(sentence.text) || blankDate.test(sentence.text)) return true;
  const { passage } = sentence;
  return (
    rowHasDeadline(passage) ||
    nextSentenceDates(sentence) ||
    announcedBefore(sentence) ||
    headingDates(passage) ||
    listDates(sentence) ||
    enclosingDates(passage)
  );
}

/** 「…を自動で選ぶ。11月6日までに実装する」: the next sentence dates this act if it has no object or act of its own. */
function nextSentenceDates(sentence: Sentence): boolean {
  const next = sentence.passage.sentences[sentence.index + 1]?.text;
  if (!next) return false;
  if (!deadlineIn(next)) return false;
  if (
    /^(?:期限|期日|完了|実施|予定|着手|公開|適用|時期|日程|いずれも|これ(?:ら)?(?:は|を|も)|この(?:作業|対応|変更|対策)|上記|以上)/.test(
      next,
    )
  )
    return true;
  return !/[をがは](?!、)/.test(next.replace(/(?:期限|完了|公開|実施|適用|担当)(?:は|を)/g, ''));
}

/** A sentence before this one, in the same passage, that sets one date for all that follows. */
function announcedBefore({ passage, index }: Sentence): boolean {
  let first = announcements.get(passage);
  if (first === undefined) {
    first = passage.sentences.findIndex(
      ({ text }) => /次の|以下|下記|つぎの|次を|いずれも/.test(text) && deadlineIn(text) !== undefined,
    );
    announcements.set(passage, first);
  }
  return first >= 0 && first < index;
}

/** Where a passage first announces a date, -1 for nowhere: asked for each of its sentences, found once. */
const announcements = new WeakMap<Passage, number>();

/** 「次のとおり改めます」 above items, or an item above its parts, that say the days themselves. */
function listDates({ passage, index }: Sentence): boolean {
  if (index < passage.sentences.length - 1) return false;
  const { next, children } = passage;
  const below = next?.kind === 'item' && next.lead === passage ? [next, ...children] : children;
  return below.some(({ sentences }) => sentences.some(({ text }) => deadlineIn(text) !== undefined));
}

function headingDates(passage: Passage): boolean {
  const title = passage.section.title.normalize('NFKC');
  return timeExpressions(title).some(({ end }) =>
    /^(?:まで|中|以内|に|の(?:作業|予定|対応|約束)|[)）]|$)/.test(title.slice(end)),
  );
}

function enclosingDates(passage: Passage): boolean {
  if (passage.lead?.sentences.some(({ text }) => leadDates(text))) return true;
  const { parent } = passage;
  if (!parent) return false;
  return (
    parent.sentences.some(({ text }) => deadlineIn(text) !== undefined) ||
    rowHasDeadline(parent) ||
    enclosingDates(parent)
  );
}

/** A paragraph above a list sets a date for it only in the sentence that announces the list. */
function leadDates(text: string): boolean {
  return deadlineIn(text) !== undefined && /次|以下|下記|とおり|通り|まで|[:：]\s*$/.test(text);
}
