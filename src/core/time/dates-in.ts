import { Temporal } from 'temporal-polyfill';

/** A date as people write it. Offsets in the text it was found in; a weekday in front of an English date belongs to it. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly date: Temporal.PlainDate;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?';
const pattern = new RegExp(
  [
    '(?:(?<year>\\d{4})\\s?年|令和\\s?(?<reiwa>\\d{1,2}|元)\\s?年)\\s?(?<fullMonth>\\d{1,2})\\s?月\\s?(?<fullDay>\\d{1,2})\\s?日',
    '(?<!\\d)(?<isoYear>\\d{4})(?<mark>[-/.])(?<isoMonth>\\d{1,2})\\k<mark>(?<isoDay>\\d{1,2})(?!\\d)',
    '(?<![\\d/])(?<month>\\d{1,2})\\s?(?:月\\s?(?<day>\\d{1,2})\\s?日|/(?<slashed>\\d{1,2})(?![\\d/]))',
    `\\b${weekday}(?<usMonth>${month})\\.? (?<usDay>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (?<usYear>\\d{4}))?`,
    `\\b${weekday}(?<ukDay>\\d{1,2})(?:st|nd|rd|th)? (?<ukMonth>${month})(?:,? (?<ukYear>\\d{4}))?`,
  ].join('|'),
  'gi',
);

/** First year of 令和 less one. */
const REIWA = 2018;

/**
 * Every date in a text, in order. One without a year is of the year that brings it nearest to `near`; impossible dates are
 * left out.
 */
export function datesIn(text: string, near: Temporal.PlainDate): readonly WrittenDate[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const date = dateOf(match, near);
    return date ? [{ start: match.index, end: match.index + match[0].length, date }] : [];
  });
}

function dateOf({ groups }: RegExpMatchArray, near: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const get = (name: string) => groups?.[name];
  const monthNumber =
    get('fullMonth') ?? get('isoMonth') ?? get('month') ?? monthOf(get('usMonth') ?? get('ukMonth'));
  const day = get('fullDay') ?? get('isoDay') ?? get('day') ?? get('slashed') ?? get('usDay') ?? get('ukDay');
  const year = get('year') ?? get('isoYear') ?? get('usYear') ?? get('ukYear');
  if (year !== undefined) return dateIn(Number(year), monthNumber, day);
  const reiwa = get('reiwa');
  if (reiwa !== undefined) return dateIn(REIWA + (reiwa === '元' ? 1 : Number(reiwa)), monthNumber, day);
  return nearest(monthNumber, day, near);
}

function monthOf(name = ''): string {
  return String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function dateIn(year: number, month = '', day = ''): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month: Number(month), day: Number(day) }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

function nearest(
  month: string | undefined,
  day: string | undefined,
  near: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
  const distance = (date: Temporal.PlainDate) => Math.abs(near.until(date).days);
  const years = [near.year - 1, near.year, near.year + 1];
  return years
    .flatMap((year) => dateIn(year, month, day) ?? [])
    .reduce<Temporal.PlainDate | undefined>(
      (best, date) => (best && distance(best) <= distance(date) ? best : date),
      undefined,
    );
}
