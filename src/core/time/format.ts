import type { Temporal } from 'temporal-polyfill';
import type { Lang } from '../text';
import { zoneAbbreviation } from './zones';

export interface MomentStyle {
  readonly year?: boolean;
  readonly weekday?: boolean;
  /** Told only where the reader could take it for another zone. */
  readonly zone?: boolean;
  /** 「12時」 instead of 「12:00」 on the hour, as promises are spoken. */
  readonly plainHour?: boolean;
}

const weekdaysJa = ['月', '火', '水', '木', '金', '土', '日'];
const weekdaysEn = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const monthsEn = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

type Dated = Pick<Temporal.PlainDate, 'year' | 'month' | 'day' | 'dayOfWeek'>;
type Timed = Pick<Temporal.PlainTime, 'hour' | 'minute'>;

/** 「2026年11月20日（金）」, "Friday, November 20, 2026". */
export function formatDate(date: Dated, lang: Lang, style: MomentStyle = {}): string {
  if (lang === 'ja') {
    const weekday = style.weekday === true ? `（${weekdaysJa[date.dayOfWeek - 1]}）` : '';
    return `${style.year === true ? `${date.year}年` : ''}${date.month}月${date.day}日${weekday}`;
  }
  const weekday = style.weekday === true ? `${weekdaysEn[date.dayOfWeek - 1]}, ` : '';
  return `${weekday}${monthsEn[date.month - 1]} ${date.day}${style.year === true ? `, ${date.year}` : ''}`;
}

/** 「9:05」 and "09:05"; with `plainHour` 「12時」. */
export function formatTime(time: Timed, lang: Lang, style: MomentStyle = {}): string {
  const minute = String(time.minute).padStart(2, '0');
  if (lang === 'en') return `${String(time.hour).padStart(2, '0')}:${minute}`;
  return style.plainHour === true && time.minute === 0 ? `${time.hour}時` : `${time.hour}:${minute}`;
}

/** 「11月20日（金）14:20」, "14:20 on Friday, November 20"; with `zone` followed by 「（JST）」 or " (JST)". */
export function formatMoment(moment: Temporal.ZonedDateTime, lang: Lang, style: MomentStyle = {}): string {
  const date = formatDate(moment, lang, style);
  const time = formatTime(moment, lang, style);
  if (lang === 'ja') {
    const gap = style.weekday === true ? '' : ' ';
    return `${date}${gap}${time}${style.zone === true ? `（${zoneAbbreviation(moment)}）` : ''}`;
  }
  const zone = style.zone === true ? ` (${zoneAbbreviation(moment)})` : '';
  return style.weekday === true ? `${time}${zone} on ${date}` : `${date}, ${time}${zone}`;
}

/** The form for front matter: ISO 8601 with offset, to the second, without the zone's name. */
export function isoStamp(moment: Temporal.ZonedDateTime): string {
  return moment.toString({ smallestUnit: 'second', timeZoneName: 'never' });
}
