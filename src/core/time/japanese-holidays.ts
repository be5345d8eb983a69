import { Temporal } from 'temporal-polyfill';
import type { Localized } from '../text';

type MonthDay = readonly [month: number, day: number];

/** A national holiday as the Act on National Holidays sets it, with the years in which the rule holds. */
interface HolidayRule {
  readonly name: Localized;
  readonly on: (year: number) => MonthDay;
  readonly from?: number;
  readonly to?: number;
  /** Years in which a special act moved the day. */
  readonly moved?: Readonly<Record<number, MonthDay>>;
}

const MONDAY = 1;
const SUNDAY = 7;

const fixed = (month: number, day: number) => (): MonthDay => [month, day];

function nthMonday(month: number, nth: number): (year: number) => MonthDay {
  return (year) => {
    const first = Temporal.PlainDate.from({ year, month, day: 1 }).dayOfWeek;
    return [month, 1 + ((MONDAY + 7 - first) % 7) + (nth - 1) * 7];
  };
}

/**
 * The equinox in Japan by the usual linear formula; it gives the days that the National Astronomical Observatory announces
 * for 1980–2099.
 */
function equinox(month: number, base: number): (year: number) => MonthDay {
  return (year) => [month, Math.floor(base + 0.242194 * (year - 1980)) - Math.floor((year - 1980) / 4)];
}

// The years of the Tokyo games moved three holidays (Act on Special Measures for the Games, articles 32 to 32-3).
const rules: readonly HolidayRule[] = [
  { name: { ja: '元日', en: "New Year's Day" }, on: fixed(1, 1) },
  { name: { ja: '成人の日', en: 'Coming of Age Day' }, on: nthMonday(1, 2) },
  { name: { ja: '建国記念の日', en: 'National Foundation Day' }, on: fixed(2, 11) },
  { name: { ja: '天皇誕生日', en: "The Emperor's Birthday" }, on: fixed(2, 23), from: 2020 },
  { name: { ja: '春分の日', en: 'Vernal Equinox Day' }, on: equinox(3, 20.8431) },
  { name: { ja: '昭和の日', en: 'Showa Day' }, on: fixed(4, 29) },
  { name: { ja: '天皇の即位の日', en: 'Enthronement Day' }, on: fixed(5, 1), from: 2019, to: 2019 },
  { name: { ja: '憲法記念日', en: 'Constitution Memorial Day' }, on: fixed(5, 3) },
  { name: { ja: 'みどりの日', en: 'Greenery Day' }, on: fixed(5, 4) },
  { name: { ja: 'こどもの日', en: "Children's Day" }, on: fixed(5, 5) },
  {
    name: { ja: '海の日', en: 'Marine Day' },
    on: nthMonday(7, 3),
    moved: { 2020: [7, 23], 2021: [7, 22] },
  },
  {
    name: { ja: '山の日', en: 'Mountain Day' },
    on: fixed(8, 11),
    from: 2016,
    moved: { 2020: [8, 10], 2021: [8, 8] },
  },
  { name: { ja: '敬老の日', en: 'Respect for the Aged Day' }, on: nthMonday(9, 3) },
  { name: { ja: '秋分の日', en: 'Autumnal Equinox Day' }, on: equinox(9, 23.2488) },
  { name: { ja: '体育の日', en: 'Health and Sports Day' }, on: nthMonday(10, 2), to: 2019 },
  {
    name: { ja: 'スポーツの日', en: 'Sports Day' },
    on: nthMonday(10, 2),
    from: 2020,
    moved: { 2020: [7, 24], 2021: [7, 23] },
  },
  { name: { ja: '即位礼正殿の儀', en: 'Enthronement Ceremony' }, on: fixed(10, 22), from: 2019, to: 2019 },
  { name: { ja: '文化の日', en: 'Culture Day' }, on: fixed(11, 3) },
  { name: { ja: '勤労感謝の日', en: 'Labor Thanksgiving Day' }, on: fixed(11, 23) },
  { name: { ja: '天皇誕生日', en: "The Emperor's Birthday" }, on: fixed(12, 23), to: 2018 },
];

const substitute: Localized = { ja: '振替休日', en: 'Substitute holiday' };
const between: Localized = { ja: '国民の休日', en: "Citizens' holiday" };

const byYear = new Map<number, ReadonlyMap<string, Localized>>();

/**
 * The Japanese public holidays of a year, by ISO date, computed from the law as in force since 2007; reliable for 2007–2099.
 * Later special acts are not foreseen. The years' results are kept, as they never change.
 */
export function japaneseHolidays(year: number): ReadonlyMap<string, Localized> {
  let days = byYear.get(year);
  if (days === undefined) {
    days = computeYear(year);
    byYear.set(year, days);
  }
  return days;
}

/** The name of the Japanese holiday on this day, or undefined on any other day. */
export function japaneseHoliday(date: Temporal.PlainDate): Localized | undefined {
  return japaneseHolidays(date.year).get(date.toString());
}

function computeYear(year: number): ReadonlyMap<string, Localized> {
  const named = new Map<string, Localized>();
  for (const rule of rules) {
    if (year < (rule.from ?? year) || year > (rule.to ?? year)) continue;
    const [month, day] = rule.moved?.[year] ?? rule.on(year);
    named.set(Temporal.PlainDate.from({ year, month, day }).toString(), rule.name);
  }
  const all = new Map(named);
  for (const key of named.keys()) {
    const date = Temporal.PlainDate.from(key);
    // Article 3-2: a holiday on a Sunday moves to the next day that is not a holiday itself.
    if (date.dayOfWeek === SUNDAY) {
      let next = date.add({ days: 1 });
      while (named.has(next.toString())) next = next.add({ days: 1 });
      all.set(next.toString(), substitute);
    }
    // Article 3-3: a day between two holidays is one too.
    const middle = date.add({ days: 1 }).toString();
    if (named.has(date.add({ days: 2 }).toString()) && !all.has(middle)) all.set(middle, between);
  }
  return all;
}
