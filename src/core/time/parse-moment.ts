import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../lint/rule';
import type { Localized } from '../text';

export type ParsedMoment =
  | { readonly ok: true; readonly at: Temporal.ZonedDateTime }
  | { readonly ok: false; readonly reason: Localized };

/** What people type is short; anything longer is something else that was pasted. */
const LONGEST = 64;
/** Clocks of two machines differ a little, so a moment just ahead is taken for now. */
const TOLERANCE = Temporal.Duration.from({ minutes: 10 });

const reasons = {
  empty: {
    ja: '時刻を入力してください。例: 13:05、30分前、昨日 22:10',
    en: 'Enter a time, such as 13:05, 30 minutes ago or yesterday 22:10.',
  },
  unknown: {
    ja: 'この時刻は読み取れません。例: 13:05、30分前、昨日 22:10',
    en: 'This time cannot be read. Try 13:05, 30 minutes ago or yesterday 22:10.',
  },
  noTime: {
    ja: '日付だけでは足りません。時刻も入力してください。例: 昨日 22:10',
    en: 'A date alone is not enough. Add the time, such as yesterday 22:10.',
  },
  impossible: {
    ja: 'この日付や時刻は存在しません。数字を確かめてください。',
    en: 'There is no such date or time. Check the figures.',
  },
  future: {
    ja: 'まだ来ていない日時です。気づいた時刻を入力してください。',
    en: 'This moment is still ahead. Enter when you noticed.',
  },
} as const satisfies Record<string, Localized>;

/**
 * Reads a moment in the past as a person types it: 「13:05」「13時5分」「2時間前」「昨日 22:10」「いま」, "2 hours ago", ISO 8601.
 * A time without a date is the latest such time; a month and day without a year likewise. Wall-clock times are in the clock's zone.
 */
export function parseMoment(input: string, clock: Clock): ParsedMoment {
  const text = input.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
  if (text === '') return { ok: false, reason: reasons.empty };
  if (text.length > LONGEST) return { ok: false, reason: reasons.unknown };
  const now = clock.now.toZonedDateTimeISO(clock.zone);
  try {
    const at = relative(text, now) ?? iso(text, clock.zone) ?? wallClock(text, now);
    if (typeof at === 'string') return { ok: false, reason: reasons[at] };
    return Temporal.ZonedDateTime.compare(at, now.add(TOLERANCE)) > 0
      ? { ok: false, reason: reasons.future }
      : { ok: true, at };
  } catch (error) {
    // Temporal throws a RangeError on the 31st of February and the like.
    if (error instanceof RangeError) return { ok: false, reason: reasons.impossible };
    throw error;
  }
}

const nowWords = /^(?:いま|今|ただいま|たった今|たったいま|now|just now)$/;
const agoJa = /^(?:(\d{1,3})日)?(?:(\d{1,4})時間)?(半)?(?:(\d{1,5})分)?(?:くらい|ぐらい|ほど)?前$/;
const agoEn =
  /^(?:about )?(half an|an?|\d{1,5}) ?(minutes?|mins?|m|hours?|hrs?|hr|h|days?|d)(?: and (\d{1,2}) ?(?:minutes?|mins?|m))? ago$/;

function relative(text: string, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime | undefined {
  if (nowWords.test(text)) return now;
  const ja = agoJa.exec(text);
  if (ja && (ja[1] ?? ja[2] ?? ja[4])) {
    const half = ja[3] === undefined ? 0 : 30;
    return now.subtract({
      days: Number(ja[1] ?? 0),
      hours: Number(ja[2] ?? 0),
      minutes: Number(ja[4] ?? 0) + half,
    });
  }
  const en = agoEn.exec(text);
  if (!en) return undefined;
  const [, amount = '', unit = '', minutes = '0'] = en;
  if (amount === 'half an') return now.subtract({ minutes: 30 });
  const count = /^\d/.test(amount) ? Number(amount) : 1;
  if (unit.startsWith('d')) return now.subtract({ days: count, minutes: Number(minutes) });
  return unit.startsWith('h')
    ? now.subtract({ hours: count, minutes: Number(minutes) })
    : now.subtract({ minutes: count });
}

/** ISO 8601 with an offset; without one it is a wall-clock time like any other. */
function iso(text: string, zone: string): Temporal.ZonedDateTime | undefined {
  if (!/^\d{4}-\d{2}-\d{2}[t ]\d{2}:\d{2}\S*(?:z|[+-]\d{2}:?\d{2})$/.test(text)) return undefined;
  return Temporal.Instant.from(text.toUpperCase()).toZonedDateTimeISO(zone);
}

type Failure = keyof typeof reasons;

function wallClock(text: string, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime | Failure {
  const today = now.toPlainDate();
  const { date, rest } = dayOf(text, today);
  const plainTime = timeOf(rest);
  if (!plainTime) return rest === '' && date ? 'noTime' : 'unknown';
  const at = (date ?? today).toZonedDateTime({ timeZone: now.timeZoneId, plainTime });
  const ahead = Temporal.ZonedDateTime.compare(at, now.add(TOLERANCE)) > 0;
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
