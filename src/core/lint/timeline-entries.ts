import type { Passage, Section, Table, TenmatsuDocument } from '../document/model';
import type { Range } from '../text';
import { columnOf, family, sectionsWithId, tablesUnder, textOf } from './reading';

/** One line of a timeline. */
export interface TimelineEntry {
  /** The whole row or item. */
  readonly range: Range;
  /** Where its time is written. */
  readonly place: Range;
  /** Minutes since an arbitrary day; undefined where no time can be read. */
  readonly minute: number | undefined;
  /** What happened, to tell two events of one minute from one told twice. */
  readonly event: string;
  /** Can change places with its neighbours: nothing is nested in it. */
  readonly movable: boolean;
}

/** The lines of one table, or of the lists of one section. */
export interface Timeline {
  readonly section: Section;
  /** Undefined where it is a list. */
  readonly table: Table | undefined;
  readonly entries: readonly TimelineEntry[];
}

/** The tables and lists of times in the document's timeline sections, each in the document's order. */
export function timelines(document: TenmatsuDocument): readonly Timeline[] {
  const sections = sectionsWithId(document, ['timeline']);
  const tables = sections
    .flatMap((section) => tablesUnder(section, document))
    .map((table) => ({ section: table.section, table, entries: fromTable(table) }));
  const lists = sections
    .flatMap((section) => family(section, document))
    .map((section) => ({ section, table: undefined, entries: fromItems(section.passages) }));
  return [...tables, ...lists].filter(
    ({ entries }) => entries.filter(({ minute }) => minute !== undefined).length >= 2,
  );
}

/** The column of a table that holds the times. */
export function timeColumn(header: readonly string[]): number {
  return columnOf(header, 'time') ?? 0;
}

function fromTable({ header, rows }: Table): readonly TimelineEntry[] {
  const time = timeColumn(header);
  // A column of dates beside the one of hours.
  const date = header.findIndex(
    (title, index) => index !== time && /^(?:日付|月日|日|年月日|date|day)$/i.test(title),
  );
  const told = header.findIndex((_, index) => index !== time && index !== date);
  const clock = new RunningClock();
  return rows.map((row) => {
    const written = row.cells[time]?.text ?? '';
    const minute = clock.read(date < 0 ? written : `${row.cells[date]?.text ?? ''} ${written}`);
    const place = row.cells[time]?.range ?? row.range;
    return { range: row.range, place, minute, event: row.cells[told]?.text ?? '', movable: true };
  });
}

function fromItems(passages: readonly Passage[]): readonly TimelineEntry[] {
  const clock = new RunningClock();
  return passages
    .filter(({ kind, parent }) => kind === 'item' && !parent)
    .map((passage) => {
      const text = textOf(passage);
      const { length } = readMoment(text) ?? { length: 0 };
      const minute = clock.read(text);
      const { range } = passage;
      const place = minute === undefined ? range : (passage.sentences[0]?.locate(0, length) ?? range);
      return { range, place, minute, event: text.slice(length), movable: passage.children.length === 0 };
    });
}

interface Moment {
  readonly date:
    { readonly year: number | undefined; readonly month: number; readonly day: number } | undefined;
  /** Of the day. */
  readonly minute: number | undefined;
  /** 翌日 and its like: so many days after the entry before. */
  readonly later: number;
  /** Units of text read. */
  readonly length: number;
}

const MOMENT =
  /^[\s[(【]*(?:(?<later>翌々日|翌日|翌朝|翌|同日|当日|前日)\s*)?(?:(?:(?<year>\d{4})\s?[-/.年]\s?)?(?<month>\d{1,2})\s?(?:[-/.]|月\s?)(?<day>\d{1,2})日?)?(?:\s?\([月火水木金土日](?:曜日?|・祝|祝)?\))?[\sT,、]*(?:(?<half>午前|午後)\s?)?(?:(?<hour>\d{1,2})(?::(?<minute>\d{2})(?::\d{2})?|時(?:(?<minutes>\d{1,2})分|(?<quarter>半))?))?/;

function readMoment(source: string): Moment | undefined {
  const text = source.normalize('NFKC');
  const match = MOMENT.exec(text);
  const groups = match?.groups;
  if (!match || !groups) return undefined;
  if (groups['month'] === undefined && groups['hour'] === undefined && groups['later'] === undefined)
    return undefined;
  const { year, month, day, half, hour } = groups;
  const hours =
    hour === undefined ? undefined : Number(hour) + (half === '午後' && Number(hour) < 12 ? 12 : 0);
  const minutes = Number(groups['minute'] ?? groups['minutes'] ?? (groups['quarter'] ? 30 : 0));
  if (hours !== undefined && (hours > 47 || minutes > 59)) return undefined;
  return {
    date:
      month === undefined
        ? undefined
        : { year: year === undefined ? undefined : Number(year), month: Number(month), day: Number(day) },
    minute: hours === undefined ? undefined : hours * 60 + minutes,
    later: groups['later']?.startsWith('翌々')
      ? 2
      : groups['later']?.startsWith('翌')
        ? 1
        : groups['later'] === '前日'
          ? -1
          : 0,
    length: match[0].trimEnd().length,
  };
}

const DAY = 1440;
const HALF_A_YEAR = 183;
/** A fall by more than this without a date is midnight, not a mistake: 23:50 → 00:10. */
const MIDNIGHT_FALL = 12 * 60;

/** Reads times in the order in which they are written; a time without a date is of the day above it. */
class RunningClock {
  /** Counted from an arbitrary one. */
  private day = 0;
  /** The last day that was written out; 翌日 counts from it, whether midnight was passed since or not. */
  private written: number | undefined;
  private last: number | undefined;
  /** Of dates that give none: any year will do as long as it is the same. */
  private year = 2001;

  read(text: string): number | undefined {
    const moment = readMoment(text);
    if (!moment || moment.minute === undefined) {
      // A line with a date alone starts a day.
      if (moment?.date !== undefined) this.startDay(moment.date);
      else if (moment?.later) this.day = (this.written ?? 0) + moment.later;
      return undefined;
    }
    if (moment.date !== undefined) this.startDay(moment.date);
    else if (moment.later !== 0) this.day = (this.written ?? 0) + moment.later;
    else if (this.last !== undefined && this.last - (this.day * DAY + moment.minute) > MIDNIGHT_FALL)
      this.day++;
    this.last = this.day * DAY + moment.minute;
    return this.last;
  }

  private startDay({ year, month, day }: NonNullable<Moment['date']>): void {
    if (year !== undefined) this.year = year;
    let next = dayNumber(this.year, month, day);
    // From December to January without a year.
    if (year === undefined && this.written !== undefined && this.day - next > HALF_A_YEAR)
      next = dayNumber(++this.year, month, day);
    this.day = next;
    this.written = next;
  }
}

/** Days since 0000-03-01 of the Gregorian calendar; years that begin in March end in the leap day. */
function dayNumber(year: number, month: number, day: number): number {
  const years = month > 2 ? year : year - 1;
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leaps + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day;
}
