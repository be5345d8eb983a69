import type { Temporal } from 'temporal-polyfill';
import { japaneseHoliday } from './japanese-holidays';

/** Which days a team works. Saturdays and Sundays are always off. */
export interface BusinessCalendar {
  readonly holidays: 'jp' | 'none';
  /** The team's own days off, ISO dates. */
  readonly daysOff: ReadonlySet<string>;
}

export const japaneseCalendar: BusinessCalendar = { holidays: 'jp', daysOff: new Set() };

const SATURDAY = 6;
/** A list of days off that leaves no working day in this many days is taken for a mistake. */
const LONGEST_BREAK = 366;

export function isBusinessDay(date: Temporal.PlainDate, calendar = japaneseCalendar): boolean {
  if (date.dayOfWeek >= SATURDAY || calendar.daysOff.has(date.toString())) return false;
  return calendar.holidays === 'none' || japaneseHoliday(date) === undefined;
}

/** The first business day on or after this one. With no working day for a year the day itself is returned. */
export function businessDayFrom(date: Temporal.PlainDate, calendar = japaneseCalendar): Temporal.PlainDate {
  return nearestBusinessDay(date, 1, calendar);
}

/** The last business day on or before this one. */
export function businessDayUntil(date: Temporal.PlainDate, calendar = japaneseCalendar): Temporal.PlainDate {
  return nearestBusinessDay(date, -1, calendar);
}

function nearestBusinessDay(
  date: Temporal.PlainDate,
  step: 1 | -1,
  calendar: BusinessCalendar,
): Temporal.PlainDate {
  for (let days = 0; days < LONGEST_BREAK; days += 1) {
    const day = date.add({ days: days * step });
    if (isBusinessDay(day, calendar)) return day;
  }
  return date;
}

/** The `count`-th business day after this one (count ≥ 0; with 0 the first business day from this one on). */
export function addBusinessDays(
  date: Temporal.PlainDate,
  count: number,
  calendar = japaneseCalendar,
): Temporal.PlainDate {
  let day = businessDayFrom(count > 0 ? date.add({ days: 1 }) : date, calendar);
  for (let done = 1; done < count; done += 1) day = businessDayFrom(day.add({ days: 1 }), calendar);
  return day;
}
