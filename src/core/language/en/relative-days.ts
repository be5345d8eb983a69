import type { Temporal } from 'temporal-polyfill';
import { addBusinessDays } from '../../time/calendar';
import { formatDate } from '../../time/format';
import type { FindRelativeDays, RelativeDay } from '../relative-days';
import { scan } from '../scan';
import { read } from './reading';
import { relativeTimes } from './relative-time';

type Meaning = Pick<RelativeDay, 'names' | 'frozen'>;

const days: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  yesterday: -1,
  'last night': -1,
  tomorrow: 1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
};
const counts: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** What may stand before the word and stays there; behind these a date needs no "on". */
const lead = /^(?:earlier |later |as of |until |since |from )/;
const governed =
  /(?:\b(?:of|until|till|since|from|by|before|after|between|during|through|than|for|on|at|to|and|or)|[([|])\s*$/;
/** "yesterday's release", "today is": the sentence would have to be built anew. */
const asNoun = /^(?:'s\b| (?:is|was|will|has|had|marks)\b)/;
const part = /^(today|yesterday|tomorrow) (morning|afternoon|evening|night|at noon)$/;
const nextBusinessDay = /(?<![\w-])(?:the )?(?:next|following) (?:business|working) day(?![\w-])/g;

/** "today", "last night", "the next business day", "last month". What names no certain day ("recently", "next Friday") is left out. */
export const relativeDays: FindRelativeDays = (sentence, day, calendar) => {
  const { folded } = read(sentence);
  const found = relativeTimes(read(sentence)).flatMap((stretch) => {
    const kept = lead.exec(folded.slice(stretch.start, stretch.end))?.[0].length ?? 0;
    const start = stretch.start + kept;
    const meant = meaning(folded.slice(start, stretch.end), day);
    if (!meant) return [];
    const { frozen, ...others } = meant;
    const noun = asNoun.test(folded.slice(stretch.end, stretch.end + 12));
    const fitting =
      frozen && !noun ? inPlace(frozen, folded.slice(0, start), sentence.text.charAt(start)) : undefined;
    return [{ start, end: stretch.end, ...others, ...(fitting === undefined ? {} : { frozen: fitting }) }];
  });
  const business = scan(folded, nextBusinessDay).map((match) => {
    const date = formatDate(addBusinessDays(day, 1, calendar), 'en', { weekday: true });
    return { start: match.index, end: match.index + match[0].length, names: date };
  });
  return [...found, ...business].sort((a, b) => a.start - b.start);
};

/** `frozen` without its preposition. */
function meaning(word: string, day: Temporal.PlainDate): Meaning | undefined {
  const split = part.exec(word);
  const count = days[split?.[1] ?? word];
  if (count !== undefined) {
    const date = day.add({ days: count });
    const year = date.year !== day.year;
    const names = formatDate(date, 'en', { weekday: true, year });
    // A part of the day would have to move in front of the date.
    return split || !/^(?:to|yester|the )/.test(word) || word === 'tonight'
      ? { names }
      : { names, frozen: formatDate(date, 'en', { year }) };
  }
  const [which = '', unit] = word.split(' ');
  const step = counts[which];
  return step === undefined ? ago(word, day) : stretchOf(step, unit, day);
}

function stretchOf(step: number, unit: string | undefined, day: Temporal.PlainDate): Meaning | undefined {
  if (unit === 'week') {
    const monday = day.add({ days: step * 7 + 1 - day.dayOfWeek });
    return { names: `${formatDate(monday, 'en')} – ${formatDate(monday.add({ days: 6 }), 'en')}` };
  }
  if (unit === 'month') {
    const date = day.add({ months: step });
    return { names: formatDate(date, 'en', { year: true }).replace(/ \d+,/, '') };
  }
  return unit === 'year' ? { names: String(day.year + step) } : undefined;
}

const words: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
};

/** Days and weeks; months ago name no certain day. */
function ago(word: string, day: Temporal.PlainDate): Meaning | undefined {
  const match = /^(\w+) (day|week)s? ago$/.exec(word);
  if (!match) return undefined;
  const count = words[match[1] ?? ''] ?? Number(match[1]);
  if (!Number.isInteger(count) || count > 1000) return undefined;
  const date = day.subtract({ days: match[2] === 'week' ? count * 7 : count });
  const year = date.year !== day.year;
  return { names: formatDate(date, 'en', { weekday: true, year }), frozen: formatDate(date, 'en', { year }) };
}

/** The date with the preposition its place asks for, with a capital where the word had one. */
function inPlace(date: string, before: string, first: string): string {
  if (governed.test(before)) return date;
  return `${/[A-Z]/.test(first) ? 'On' : 'on'} ${date}`;
}
