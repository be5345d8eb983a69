import type { Temporal } from 'temporal-polyfill';
import type { Lang } from '../text';

const weekdays = {
  ja: ['月', '火', '水', '木', '金', '土', '日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Below two days people count in hours; from two weeks on, hours say nothing any more. */
const HOURS_BELOW = 48;
const DAYS_ALONE_FROM = 14;

/** 「11月21日（土）02:10」 / “Sat 21 Nov, 02:10”; with the year where it is not `year`. 24-hour clock. */
export function dateTimeText(time: Temporal.ZonedDateTime, lang: Lang, year: number): string {
  return lang === 'ja'
    ? `${dateText(time, lang, year)}${clockText(time)}`
    : `${dateText(time, lang, year)}, ${clockText(time)}`;
}

/** 「11月21日（土）」 / “Sat 21 Nov”. */
export function dateText(time: Temporal.ZonedDateTime, lang: Lang, year: number): string {
  const weekday = weekdays[lang][time.dayOfWeek - 1];
  const otherYear = time.year !== year;
  if (lang === 'ja') return `${otherYear ? `${time.year}年` : ''}${time.month}月${time.day}日（${weekday}）`;
  return `${weekday} ${time.day} ${months[time.month - 1]}${otherYear ? ` ${time.year}` : ''}`;
}

/** 「11/21（土）」 / “21 Nov”, for the axis, where room is short. */
export function shortDateText(time: Temporal.ZonedDateTime, lang: Lang): string {
  const weekday = weekdays[lang][time.dayOfWeek - 1];
  return lang === 'ja' ? `${time.month}/${time.day}（${weekday}）` : `${time.day} ${months[time.month - 1]}`;
}

/** 「02:10」 */
export function clockText(time: Temporal.ZonedDateTime): string {
  return time.toPlainTime().toString({ smallestUnit: 'minute' });
}

/** 「5時間20分」, 「3日と4時間」, 「21日」: as exact as a person would say it, rounded down, without a sign. */
export function spanText(from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime, lang: Lang): string {
  const hours = from.until(to, { largestUnit: 'hour', smallestUnit: 'minute', roundingMode: 'trunc' }).abs();
  if (hours.hours < HOURS_BELOW)
    return parts(
      [
        [hours.hours, 'hour'],
        [hours.minutes, 'minute'],
      ],
      lang,
    );
  const days = from.until(to, { largestUnit: 'day', smallestUnit: 'hour', roundingMode: 'trunc' }).abs();
  if (days.days >= DAYS_ALONE_FROM) return parts([[days.days, 'day']], lang);
  return parts(
    [
      [days.days, 'day'],
      [days.hours, 'hour'],
    ],
    lang,
  );
}

const units = {
  ja: { day: '日', hour: '時間', minute: '分' },
  en: { day: ' d', hour: ' h', minute: ' min' },
} as const;

function parts(amounts: readonly (readonly [number, 'day' | 'hour' | 'minute'])[], lang: Lang): string {
  const said = amounts.filter(([amount]) => amount > 0);
  const smallest = amounts.at(-1);
  const shown = said.length > 0 || !smallest ? said : [smallest];
  const words = shown.map(([amount, unit]) => `${amount}${units[lang][unit]}`);
  if (lang === 'en') return words.join(' ');
  return words.join(shown[0]?.[1] === 'day' ? 'と' : '');
}
