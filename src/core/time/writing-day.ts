import { Temporal } from 'temporal-polyfill';
import type { Passage, TenmatsuDocument } from '../document/model';
import type { Clock } from '../lint/rule';
import { datesIn, type WrittenDate } from './dates-in';

/** The day that 「本日」 means in a document. */
export interface WritingDay {
  readonly date: Temporal.PlainDate;
  /** `document`: the document tells it. `today`: it does not, so it is taken as being written now. */
  readonly from: 'document' | 'today';
  /** False where the document may just as well have been written on an earlier day. */
  readonly sure: boolean;
}

/**
 * The day from which a document's relative words count:
 *
 * 1. `date` in its front matter;
 * 2. else the latest date that the document gives as its own: behind a label (提出日, "Date:"), at the head of a letter, as its state
 *    （…時点, "as of …") or version in the subject, in the title of a weekly brief;
 * 3. else today. That is certain only where the incident was noticed today: nobody wrote about it before.
 *
 * The moment of detection is never taken for the day of writing: most documents are written later.
 */
export function writingDay(document: TenmatsuDocument, clock: Clock): WritingDay {
  const today = clock.now.toZonedDateTimeISO(clock.zone).toPlainDate();
  const incident = incidentDay(document, clock.zone);
  const field = document.frontMatter.fields.get('date')?.data;
  const own = readDay(field, clock) ?? toldDay(document, incident ?? today);
  if (own) return { date: own, from: 'document', sure: true };
  return { date: today, from: 'today', sure: incident?.equals(today) === true };
}

/** When the incident was noticed, or what is nearest to that. */
function incidentDay(document: TenmatsuDocument, zone: string): Temporal.PlainDate | undefined {
  const names = ['detected', 'declared', 'occurred', 'incident', 'id'];
  for (const name of names) {
    const day = fieldDay(document, name, zone);
    if (day) return day;
  }
  return undefined;
}

function fieldDay(document: TenmatsuDocument, name: string, zone: string): Temporal.PlainDate | undefined {
  const data = document.frontMatter.fields.get(name)?.data;
  return typeof data === 'string' ? isoDay(data.trim(), zone) : undefined;
}

/** The day of a text that begins with an ISO date; where it is a moment with an offset, the day in the zone. */
function isoDay(text: string, zone: string): Temporal.PlainDate | undefined {
  const date = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(text);
  if (!date) return undefined;
  try {
    return /T.*(?:Z|[+-]\d{2}:\d{2})/i.test(text)
      ? Temporal.Instant.from(text).toZonedDateTimeISO(zone).toPlainDate()
      : Temporal.PlainDate.from(date[0]);
  } catch {
    // A wrong value is reported by its own rule.
    return undefined;
  }
}

/** The day that the value of `date` in a front matter gives, in ISO form or as people write it. */
export function readDay(data: unknown, { now, zone }: Clock): Temporal.PlainDate | undefined {
  if (typeof data !== 'string') return undefined;
  const text = data.trim();
  return isoDay(text, zone) ?? datesIn(text, now.toZonedDateTimeISO(zone).toPlainDate())[0]?.date;
}

const label =
  /^(?:日付|(?:作成|提出|報告|発行|記入|記録|送付|送信|発信|更新|最終更新|改訂|改版)(?:日時?|年月日)|最終更新|(?:report |document )?date|(?:date )?(?:written|issued|submitted|sent|last updated|updated))$/i;

/** Titles that carry the day of the document itself, not of the incident. */
const datedTitles: ReadonlySet<string> = new Set(['weekly-brief', 'reflection']);

function toldDay(document: TenmatsuDocument, near: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const told = [...document.passages.flatMap((passage) => datesOf(passage, document, near))];
  return told.reduce<Temporal.PlainDate | undefined>(
    (latest, date) => (latest && Temporal.PlainDate.compare(latest, date) >= 0 ? latest : date),
    undefined,
  );
}

function datesOf(
  passage: Passage,
  document: TenmatsuDocument,
  near: Temporal.PlainDate,
): readonly Temporal.PlainDate[] {
  const { section } = passage;
  const isTitle = passage.kind === 'heading' && section.level === 1;
  const isState = section.role === 'subject' || section.id === 'as-of' || isTitle;
  const isHead = section.id === 'letter-head';
  const labelled = passage.kind === 'cell' ? isLabelled(passage) : hasLabel(passage, document);
  if (!isState && !isHead && !labelled) return [];
  const text = passage.sentences.map((sentence) => sentence.text).join(' ');
  const dates = datesIn(text, near);
  const first = dates[0];
  if (!first) return [];
  if (labelled || isHead) return [first.date];
  return dates
    .filter((date) => tellsState(text, date, isTitle && datedTitles.has(document.type ?? '')))
    .map(({ date }) => date);
}

/** Looks at the source: taking every passage apart into its sentences would cost more than all the rest. */
function hasLabel({ range }: Passage, { text }: TenmatsuDocument): boolean {
  const source = text.slice(range.start, Math.min(range.end, range.start + 40));
  const colon = source.search(/[:：]/);
  return colon > 0 && label.test(source.slice(0, colon).replace(/[*_]/g, '').trim());
}

/** The cell beside one that is nothing but a label, or below one. */
function isLabelled({ row, column, range }: Passage): boolean {
  const index = row?.cells.findIndex((cell) => cell.range.start === range.start) ?? -1;
  const before = index > 0 ? row?.cells[index - 1]?.text : undefined;
  return before !== undefined && label.test(before.trim().replace(/[:：]$/, '')) && !label.test(column ?? '');
}

const STATE_BEHIND =
  /^(?:\s?\([^()]{1,4}\))?\s?(?:(?:午前|午後)?\s?\d{1,2}(?::\d{2}|時(?:\d{1,2}分|半)?)?)?\s?(?:\([A-Z]{2,5}\))?\s?の?(?:時点|現在)/;
const STATE_BEFORE = /as of (?:\d{1,2}:\d{2}(?: \([A-Z]{2,5}\))? on )?$/i;
const VERSION_BEFORE =
  /(?:第[\d一二三四五六七八九十]{1,3}版|(?:version|revision|rev\.|edition)\s?\d{1,3}(?:\.\d{1,3})?)[、,;:(\s]{0,3}$/i;

function tellsState(text: string, { start, end }: WrittenDate, inTitle: boolean): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const behind = text.slice(end, end + 40);
  if (STATE_BEHIND.test(behind) || STATE_BEFORE.test(before) || VERSION_BEFORE.test(before)) return true;
  return inTitle && /\($/.test(before);
}
