import { Temporal } from 'temporal-polyfill';
import { businessDayFrom, businessDayUntil, japaneseCalendar } from './calendar';

/** The end of a business day, by which promises are kept. */
export const closing = Temporal.PlainTime.from({ hour: 17 });
/** Nobody finds a cause or plans a measure in less than a working day. */
const LEAST_WORK = Temporal.Duration.from({ hours: 8 });

/**
 * When to promise others what a milestone asks for: at the last close of business before it falls due. Where that leaves less than a
 * working day, or has passed, it is the first close of business after it. So nobody is promised anything for a night or a holiday,
 * and the documents of an incident name the same date on whichever day they are written.
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
  const first = isBefore(before, start.add(LEAST_WORK)) ? after : before;
  if (isBefore(now, first)) return first;
  return isBefore(now, dueAt) ? after : undefined;
}

function isBefore(a: Temporal.ZonedDateTime, b: Temporal.ZonedDateTime): boolean {
  return Temporal.ZonedDateTime.compare(a, b) < 0;
}
