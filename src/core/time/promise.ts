import { Temporal } from 'temporal-polyfill';
import { businessDayFrom, businessDayUntil, japaneseCalendar } from './calendar';

/** The end of a business day, by which promises are kept. */
export const closing = Temporal.PlainTime.from({ hour: 17 });
/** The share of a milestone's time that a promise must leave for the work: 7 of 24 hours, 22 of 72. */
const LEAST_SHARE = 0.3;

/**
 * When to promise others what a milestone asks for: at the last close of business before it falls due. Where that leaves too
 * little of its time, or has passed, it is the first close of business after it. So nobody is promised anything for a night or a
 * holiday, nor for the afternoon after a night alarm.
 *
 * @param start the moment from which the milestone counts
 * @param dueAt when it falls due
 * @returns undefined where both the milestone and the promise have passed
 */
export function promiseFor(
  start: Temporal.ZonedDateTime,
  dueAt: Temporal.ZonedDateTime,
  now: Temporal.ZonedDateTime,
  calendar = japaneseCalendar,
): Temporal.ZonedDateTime | undefined {
  const at = (day: Temporal.PlainDate): Temporal.ZonedDateTime =>
    day.toZonedDateTime({ timeZone: dueAt.timeZoneId, plainTime: closing });
  const day = dueAt.toPlainDate();
  const late = Temporal.PlainTime.compare(dueAt.toPlainTime(), closing);
  const before = at(businessDayUntil(day.subtract({ days: late < 0 ? 1 : 0 }), calendar));
  const after = at(businessDayFrom(day.add({ days: late > 0 ? 1 : 0 }), calendar));
  const hours = start.until(dueAt).total('hours');
  const least = start.add({ minutes: Math.round(hours * LEAST_SHARE * 60) });
  const first = isBefore(before, least) ? after : before;
  if (isBefore(now, first)) return first;
  return isBefore(now, dueAt) ? after : undefined;
}

function isBefore(a: Temporal.ZonedDateTime, b: Temporal.ZonedDateTime): boolean {
  return Temporal.ZonedDateTime.compare(a, b) < 0;
}
