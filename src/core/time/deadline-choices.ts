import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../lint/rule';
import type { Lang, Localized } from '../text';
import { addBusinessDays, isBusinessDay, japaneseCalendar } from './calendar';
import { formatMoment } from './format';

/** A deadline to offer: what it is called in a list, and what is written into the document. */
export interface DeadlineChoice {
  readonly label: Localized;
  /** Absolute, with weekday: 「11月21日（土）12時までに」, "by 12:00 on Saturday, November 21". */
  readonly text: Localized;
  readonly at: Temporal.ZonedDateTime;
}

const inTwoDays: Localized = { ja: '48時間後', en: 'In 48 hours' };

/** Counting hours may lead into a night or a holiday, which nobody should promise by accident. */
function isOfficeTime(moment: Temporal.ZonedDateTime, calendar = japaneseCalendar): boolean {
  return isBusinessDay(moment.toPlainDate(), calendar) && moment.hour >= 9 && moment.hour <= 19;
}

/** A deadline nearer than this is no help to anybody. */
const SHORTEST_NOTICE = Temporal.Duration.from({ minutes: 30 });

const evening = Temporal.PlainTime.from({ hour: 19 });
const noon = Temporal.PlainTime.from({ hour: 12 });
const closing = Temporal.PlainTime.from({ hour: 17 });

/**
 * The deadlines that suit most promises, nearest first, counted from the clock's moment in its zone. None is past, none occurs
 * twice.
 */
export function deadlineChoices(
  clock: Clock,
  calendar = clock.calendar ?? japaneseCalendar,
): readonly DeadlineChoice[] {
  const now = clock.now.toZonedDateTimeISO(clock.zone);
  const today = now.toPlainDate();
  const at = (date: Temporal.PlainDate, plainTime: Temporal.PlainTime): Temporal.ZonedDateTime =>
    date.toZonedDateTime({ timeZone: clock.zone, plainTime });
  const businessDay = (count: number): Temporal.ZonedDateTime =>
    at(addBusinessDays(today, count, calendar), closing);
  const candidates: readonly (readonly [Localized, Temporal.ZonedDateTime])[] = [
    [{ ja: '今日19時', en: 'Today 19:00' }, at(today, evening)],
    [{ ja: '明日12時', en: 'Tomorrow 12:00' }, at(today.add({ days: 1 }), noon)],
    [{ ja: '翌営業日17時', en: 'Next business day 17:00' }, businessDay(1)],
    [inTwoDays, now.add({ hours: 48 }).round({ smallestUnit: 'hour', roundingMode: 'floor' })],
    [{ ja: '3営業日後17時', en: 'In 3 business days, 17:00' }, businessDay(3)],
    [{ ja: '1週間後17時', en: 'In a week, 17:00' }, at(today.add({ days: 7 }), closing)],
  ];
  const seen = new Set<number>();
  return candidates
    .filter(([, moment]) => Temporal.ZonedDateTime.compare(moment, now.add(SHORTEST_NOTICE)) >= 0)
    .filter(([label, moment]) => label !== inTwoDays || isOfficeTime(moment, calendar))
    .filter(([, moment]) => !seen.has(moment.epochMilliseconds) && seen.add(moment.epochMilliseconds))
    .sort(([, a], [, b]) => Temporal.ZonedDateTime.compare(a, b))
    .map(([label, moment]) => ({
      label,
      text: { ja: deadlineText(moment, now, 'ja'), en: deadlineText(moment, now, 'en') },
      at: moment,
    }));
}

/** A moment as a promise names it. The year is told when it is another one, the zone outside Japan. */
export function deadlineText(
  moment: Temporal.ZonedDateTime,
  now: Temporal.ZonedDateTime,
  lang: Lang,
): string {
  const text = formatMoment(moment, lang, {
    weekday: true,
    plainHour: true,
    year: moment.year !== now.year,
    zone: moment.timeZoneId !== 'Asia/Tokyo',
  });
  return lang === 'ja' ? `${text}までに` : `by ${text}`;
}
