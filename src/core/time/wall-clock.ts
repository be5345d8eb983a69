import { Temporal } from 'temporal-polyfill';

/**
 * Reads a day and a time, or a time alone, in normalised lower-case text.
 *
 * @returns the moment, or what is wrong: `noTime` where there is a day alone, `future` where that is still ahead, `unknown` where the text is
 * neither
 * @throws RangeError where there is no such day or time
 */
export function wallClock(
  text: string,
  now: Temporal.ZonedDateTime,
  tolerance: Temporal.Duration,
): Temporal.ZonedDateTime | 'noTime' | 'future' | 'unknown' {
  const today = now.toPlainDate();
  const night = lastNight.exec(text);
  if (night) return duringLastNight(restOf(text, night[0]), now);
  const { date, rest } = dayOf(text, today);
  const plainTime = timeOf(rest);
  if (!plainTime) {
    if (rest !== '' || !date) return 'unknown';
    return Temporal.PlainDate.compare(date, today) > 0 ? 'future' : 'noTime';
  }
  const at = (date ?? today).toZonedDateTime({ timeZone: now.timeZoneId, plainTime });
  const ahead = Temporal.ZonedDateTime.compare(at, now.add(tolerance)) > 0;
  return date === undefined && ahead ? at.subtract({ days: 1 }) : at;
}

const lastNight = /^(?:昨夜|昨晩|ゆうべ|夕べ|last night)/;

/** The night that belongs to two days: its hours after midnight are today's. */
function duringLastNight(
  rest: string,
  now: Temporal.ZonedDateTime,
): Temporal.ZonedDateTime | 'noTime' | 'unknown' {
  if (rest === '') return 'noTime';
  const plainTime = timeOf(`夜${rest}`) ?? timeOf(rest);
  if (!plainTime) return 'unknown';
  const date = now.toPlainDate().subtract({ days: plainTime.hour < MORNING ? 0 : 1 });
  return date.toZonedDateTime({ timeZone: now.timeZoneId, plainTime });
}

/** The hour at which nobody speaks of the night any more. */
const MORNING = 6;

const namedDays: Readonly<Record<string, number>> = {
  今日: 0,
  本日: 0,
  きょう: 0,
  今朝: 0,
  today: 0,
  昨日: 1,
  きのう: 1,
  yesterday: 1,
  一昨日: 2,
  おととい: 2,
  明日: -1,
  あした: -1,
  あす: -1,
  tomorrow: -1,
  明後日: -2,
  あさって: -2,
};
const monthsEn = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Takes a day off the front. `date` is undefined where the text names none. */
function dayOf(
  text: string,
  today: Temporal.PlainDate,
): { readonly date: Temporal.PlainDate | undefined; readonly rest: string } {
  const named = Object.keys(namedDays).find((name) => text.startsWith(name));
  if (named !== undefined)
    return { date: today.subtract({ days: namedDays[named] ?? 0 }), rest: restOf(text, named) };
  const full = /^(\d{4})(?:[-/.]|年 ?)(\d{1,2})(?:[-/.]|月 ?)(\d{1,2})日?/.exec(text);
  if (full) return { date: dateOf(Number(full[1]), full[2], full[3]), rest: restOf(text, full[0]) };
  const short = /^(\d{1,2})(?:\/|月 ?)(\d{1,2})日?/.exec(text);
  if (short) return { date: latest(short[1], short[2], today), rest: restOf(text, short[0]) };
  const day = /^(\d{1,2})日/.exec(text);
  if (day) return { date: latestDay(Number(day[1]), today), rest: restOf(text, day[0]) };
  const english = /^([a-z]{3})[a-z]*\.? (\d{1,2})(?:,? (\d{4}))?(?!\d|:)/.exec(text);
  const month = monthsEn.indexOf(english?.[1] ?? '') + 1;
  if (!english || month === 0) return { date: undefined, rest: text };
  const date = english[3]
    ? dateOf(Number(english[3]), String(month), english[2])
    : latest(String(month), english[2], today);
  return { date, rest: restOf(text, english[0]) };
}

/** What follows the day, without a weekday in brackets and what links it to the time. */
function restOf(text: string, taken: string): string {
  return text
    .slice(taken.length)
    .replace(/^ ?\((?:月|火|水|木|金|土|日|mon|tue|wed|thu|fri|sat|sun)\)/, '')
    .replace(/^(?:の|t|,|at| )+/, '')
    .replace(/^at /, '');
}

function dateOf(year: number, month: string | undefined, day: string | undefined): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year, month: Number(month), day: Number(day) }, { overflow: 'reject' });
}

/** The latest such day that has begun; 29 February falls into the latest leap year. */
function latest(
  month: string | undefined,
  day: string | undefined,
  today: Temporal.PlainDate,
): Temporal.PlainDate {
  const leapDay = Number(month) === 2 && Number(day) === 29;
  const date = leapDay ? dateOf(today.year - (today.year % 4), month, day) : dateOf(today.year, month, day);
  return Temporal.PlainDate.compare(date, today) > 0
    ? dateOf(date.year - (leapDay ? 4 : 1), month, day)
    : date;
}

/** The latest day of this number that has begun; where no month has one, the calendar says so. */
function latestDay(day: number, today: Temporal.PlainDate): Temporal.PlainDate {
  const months = [0, 1, 2].map((back) => today.toPlainYearMonth().subtract({ months: back }));
  const found = months.find(({ daysInMonth }, back) => day <= daysInMonth && (back > 0 || day <= today.day));
  const { year, month } = found ?? today;
  return dateOf(year, String(month), String(day));
}

/** Parts of a day that tell which twelve hours are meant. The longer word comes before the one it contains. */
const parts = '午前|午後|未明|早朝|朝|昼|夕方|夕|真夜中|夜中|深夜|夜';
const withColon = new RegExp(
  `^(?:(${parts})(?:の| )?)?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?(?: ?(am|pm|a\\.m\\.|p\\.m\\.))?$`,
);
const spoken = new RegExp(`^(?:(${parts})(?:の| )?)?(\\d{1,2}) ?時(?: ?(?:(\\d{1,2}) ?分|(半)))?$`);

function timeOf(text: string): Temporal.PlainTime | undefined {
  const rest = text.replace(/ ?(?:ごろ|頃|すぎ|過ぎ)$/, '');
  const clock = withColon.exec(rest);
  if (clock) return plainTime(clock[1] ?? clock[5], clock[2], clock[3], clock[4]);
  const told = spoken.exec(rest);
  if (told) return plainTime(told[1], told[2], told[4] === undefined ? told[3] : '30');
  const hour = /^(\d{1,2}) ?(am|pm)$/.exec(rest);
  if (hour) return plainTime(hour[2], hour[1]);
  const digits = /^(\d{2})(\d{2})$/.exec(rest);
  return digits ? plainTime(undefined, digits[1], digits[2]) : undefined;
}

function plainTime(
  part: string | undefined,
  hour: string | undefined,
  minute = '0',
  second = '0',
): Temporal.PlainTime {
  return Temporal.PlainTime.from(
    { hour: hourOf(part, Number(hour)), minute: Number(minute), second: Number(second) },
    { overflow: 'reject' },
  );
}

/** The hour of 24 that is meant by an hour of a part of the day. Halves count 12 as 0, other parts leave an hour past 12 as it is. */
function hourOf(part: string | undefined, hour: number): number {
  if (part === undefined) return hour;
  if (/^(?:午前|a)/.test(part)) return hour === 12 ? 0 : hour;
  if (/^(?:午後|p)/.test(part)) return hour === 12 ? 12 : hour + 12;
  if (part.includes('夜')) return hour === 12 ? 0 : hour + (hour >= MORNING && hour < 12 ? 12 : 0);
  return hour + (/^(?:昼|夕)/.test(part) && hour > 0 && hour < MORNING + 2 ? 12 : 0);
}
