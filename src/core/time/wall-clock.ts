import { Temporal } from 'temporal-polyfill';

/**
 * Reads a day and a time, or a time alone, in normalised lower-case text.
 *
 * @returns the moment, or what is missing: `noTime` where there is a day alone, `unknown` where the text is neither
 * @throws RangeError where there is no such day or time
 */
export function wallClock(
  text: string,
  now: Temporal.ZonedDateTime,
  tolerance: Temporal.Duration,
): Temporal.ZonedDateTime | 'noTime' | 'unknown' {
  const today = now.toPlainDate();
  const { date, rest } = dayOf(text, today);
  const plainTime = timeOf(rest);
  if (!plainTime) return rest === '' && date ? 'noTime' : 'unknown';
  const at = (date ?? today).toZonedDateTime({ timeZone: now.timeZoneId, plainTime });
  const ahead = Temporal.ZonedDateTime.compare(at, now.add(tolerance)) > 0;
  return date === undefined && ahead ? at.subtract({ days: 1 }) : at;
}

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

function timeOf(text: string): Temporal.PlainTime | undefined {
  const rest = text.replace(/ ?(?:ごろ|頃|すぎ|過ぎ)$/, '');
  const clock =
    /^(?:(午前|午後) ?)?(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?: ?(am|pm|a\.m\.|p\.m\.))?$/.exec(rest);
  if (clock) return plainTime(clock[1] ?? clock[5], clock[2], clock[3], clock[4]);
  const spoken = /^(?:(午前|午後) ?)?(\d{1,2}) ?時(?: ?(?:(\d{1,2}) ?分|(半)))?$/.exec(rest);
  if (spoken) return plainTime(spoken[1], spoken[2], spoken[4] === undefined ? spoken[3] : '30');
  const hour = /^(\d{1,2}) ?(am|pm)$/.exec(rest);
  if (hour) return plainTime(hour[2], hour[1]);
  const digits = /^(\d{2})(\d{2})$/.exec(rest);
  return digits ? plainTime(undefined, digits[1], digits[2]) : undefined;
}

/** `half` is 午前 / 午後 or am / pm, which count 12 as 0. */
function plainTime(
  half: string | undefined,
  hour: string | undefined,
  minute = '0',
  second = '0',
): Temporal.PlainTime {
  const afternoon = half === '午後' || half?.startsWith('p') === true;
  const count = Number(hour) - (half !== undefined && Number(hour) === 12 ? 12 : 0) + (afternoon ? 12 : 0);
  return Temporal.PlainTime.from(
    { hour: count, minute: Number(minute), second: Number(second) },
    { overflow: 'reject' },
  );
}
