import type { Temporal } from 'temporal-polyfill';
import { addBusinessDays, type BusinessCalendar } from '../../time/calendar';
import { formatDate } from '../../time/format';
import type { FindRelativeDays, RelativeDay } from '../relative-days';
import { scan } from '../scan';
import { relativeTimes } from './relative-time';

/** Days from the day of writing, and the part of the day that the word adds. */
const days: readonly (readonly [RegExp, number, string])[] = [
  [/^(?:本日|今日|きょう)$/, 0, ''],
  [/^今朝$/, 0, '朝'],
  [/^今夕$/, 0, '夕方'],
  [/^(?:今夜|今晩)$/, 0, '夜'],
  [/^(?:昨日|きのう)$/, -1, ''],
  [/^昨朝$/, -1, '朝'],
  [/^昨夕$/, -1, '夕方'],
  [/^(?:昨夜|昨晩|ゆうべ)$/, -1, '夜'],
  [/^(?:一昨日|おととい)$/, -2, ''],
  [/^一昨夜$/, -2, '夜'],
  [/^(?:明後日|あさって)$/, 2, ''],
  [/^(?:明日|あす|あした)$/, 1, ''],
  [/^明朝$/, 1, '朝'],
  [/^明晩$/, 1, '夜'],
];
const weeks: Readonly<Record<string, number>> = { 先々週: -2, 先週: -1, 今週: 0, 来週: 1, 再来週: 2 };
const months: Readonly<Record<string, number>> = { 先月: -1, 今月: 0, 来月: 1 };
const years: Readonly<Record<string, number>> = { 昨年: -1, 来年: 1 };

/** The small hours belong to the next day: 「昨夜2時」 is today, or is not, depending on who writes. */
const smallHours = /^\s?(?:午前)?\s?[0-5](?:時|:)/;
const weekday = /^の?([月火水木金土日])曜日?/;
const nextBusinessDay = /(?:翌|次)営業日/g;

/** 本日, 昨夜, 翌営業日, 来週金曜, 先月. What names no certain day (先ほど, 先日) is left out. */
export const relativeDays: FindRelativeDays = ({ text }, day, calendar) => {
  const found = relativeTimes(text).flatMap(({ start, end }) => {
    const meant = meaning(text.slice(start, end), text.slice(end), day);
    return meant ? [{ start, ...meant, end: end + (meant.further ?? 0) }] : [];
  });
  return [...found, ...businessDays(text, day, calendar)].sort((a, b) => a.start - b.start);
};

type Meaning = Pick<RelativeDay, 'names' | 'frozen'> & {
  /** Units behind the word that belong to it. */
  readonly further?: number;
};

function meaning(word: string, after: string, day: Temporal.PlainDate): Meaning | undefined {
  const entry = days.find(([form]) => form.test(word));
  if (entry) {
    const [, count, part] = entry;
    if (part === '夜' && smallHours.test(after)) return undefined;
    const date = day.add({ days: count });
    return { names: named(date, day) + part, frozen: plain(date, day) + part };
  }
  const week = weeks[word];
  if (week !== undefined) return weekOf(week, after, day);
  const month = months[word];
  if (month !== undefined) {
    const date = day.add({ months: month });
    const text = `${date.year === day.year ? '' : `${date.year}年`}${date.month}月`;
    return { names: text, frozen: text };
  }
  const year = years[word];
  return year === undefined ? undefined : { names: `${day.year + year}年`, frozen: `${day.year + year}年` };
}

/** A week runs from Monday to Sunday. */
function weekOf(count: number, after: string, day: Temporal.PlainDate): Meaning {
  const monday = day.add({ days: count * 7 + 1 - day.dayOfWeek });
  const match = weekday.exec(after);
  if (match) {
    const date = monday.add({ days: '月火水木金土日'.indexOf(match[1] ?? '月') });
    return { names: named(date, day), frozen: named(date, day), further: match[0].length };
  }
  return { names: `${plain(monday, day)}〜${plain(monday.add({ days: 6 }), day)}` };
}

function businessDays(
  text: string,
  day: Temporal.PlainDate,
  calendar: BusinessCalendar,
): readonly RelativeDay[] {
  return scan(text, nextBusinessDay).map((match) => {
    const date = addBusinessDays(day, 1, calendar);
    const end = match.index + match[0].length;
    return { start: match.index, end, names: named(date, day), frozen: plain(date, day) };
  });
}

const plain = (date: Temporal.PlainDate, day: Temporal.PlainDate) =>
  formatDate(date, 'ja', { year: date.year !== day.year });
const named = (date: Temporal.PlainDate, day: Temporal.PlainDate) =>
  formatDate(date, 'ja', { year: date.year !== day.year, weekday: true });
