import type { Temporal } from 'temporal-polyfill';
import type { Lang } from '../text';

/** Below two days people count in hours; from two weeks on, hours say nothing any more. */
const HOURS_BELOW = 48;
const DAYS_ALONE_FROM = 14;

const units = {
  ja: { day: '日', hour: '時間', minute: '分' },
  en: { day: ' d', hour: ' h', minute: ' min' },
} as const;

type Unit = keyof (typeof units)['ja'];

/** 「5時間20分」, 「3日と4時間」, 「21日」: as exact as a person would say it, rounded down, in either direction. */
export function spanText(from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime, lang: Lang): string {
  const { hours, minutes } = from.until(to, { largestUnit: 'hour', smallestUnit: 'minute' }).abs();
  if (hours < HOURS_BELOW) return said(lang, [hours, 'hour'], [minutes, 'minute']);
  const whole = from.until(to, { largestUnit: 'day', smallestUnit: 'hour' }).abs();
  if (whole.days >= DAYS_ALONE_FROM) return said(lang, [whole.days, 'day']);
  return said(lang, [whole.days, 'day'], [whole.hours, 'hour']);
}

/** Leaves out what is zero, but never everything. */
function said(lang: Lang, ...amounts: readonly (readonly [amount: number, unit: Unit])[]): string {
  const told = amounts.filter(([amount]) => amount > 0);
  const words = (told.length > 0 ? told : amounts.slice(-1)).map(
    ([amount, unit]) => `${amount}${units[lang][unit]}`,
  );
  if (lang === 'en') return words.join(' ');
  return words.join(amounts[0]?.[1] === 'day' ? 'と' : '');
}
