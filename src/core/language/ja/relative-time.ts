import type { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../lint/rule';
import { scan } from '../scan';
import { timeExpressions } from './time-expressions';

/** A word that names another day whenever it is read. Offsets in the text it was found in. */
export interface RelativeTime {
  readonly start: number;
  readonly end: number;
  /** It sets a limit (本日19時まで), which the reader reads in time. */
  readonly limit: boolean;
}

/** Days from the day of writing, and the part of the day that the word adds. */
const days: readonly (readonly [RegExp, number, string])[] = [
  [/^(?:本日|今日|きょう)/, 0, ''],
  [/^今朝/, 0, '朝'],
  [/^(?:今夕)/, 0, '夕方'],
  [/^(?:今夜|今晩)/, 0, '夜'],
  [/^(?:昨日|きのう)/, -1, ''],
  [/^昨朝/, -1, '朝'],
  [/^昨夕/, -1, '夕方'],
  [/^(?:昨夜|昨晩|ゆうべ)/, -1, '夜'],
  [/^(?:一昨日|おととい)/, -2, ''],
  [/^一昨夜/, -2, '夜'],
  [/^(?:明後日|あさって)/, 2, ''],
  [/^(?:明日|あす|あした)/, 1, ''],
  [/^明朝/, 1, '朝'],
  [/^明晩/, 1, '夜'],
];

const pattern =
  /一昨日|一昨夜|明後日|本日|今日(?!的|は我が|性|明日)|明日(?!は我が身)|昨日(?!今日)|昨夜|昨晩|昨夕|昨朝|今朝|今夕|今夜|今晩|明朝|明晩|(?<![ぁ-ん])(?:きょう(?=[はのに、])|きのう|おととい|ゆうべ|あさって|あす(?=[はのに、]|中)|あした)|先ほど|さきほど|先程|つい先日|先日|たった今|ついさっき|さっき|先週(?:末)?|先々週|先月(?:末)?|来週|再来週|来月|今週|今月|昨年|来年(?!度)|ただいま|現在進行形で/g;
const set =
  /^(?:は(?:誠に|大変|、)?(?:お忙し|ご多忙|ご多用|ありがとう|お時間|ご足労)|限り|の(?:ところは|議題|流れ))/;
const dated =
  /^\s?[(（]?\s?(?:\d{1,2}月\d{1,2}日|\d{1,2}\/\d{1,2}|\d{4}[-年])|^[^、。]{0,3}[(（][^()（）]*\d/;
const limit =
  /^(?:\s?\d{1,2}(?:時|:)[\d分半:]*)?(?:中|いっぱい|夕方|正午|夜|午前|午後|朝)?(?:までに?|中に|以内)/;

/** In order. A word with its date beside it is left out. */
export function relativeTimes(text: string): readonly RelativeTime[] {
  const found = scan(text, pattern);
  if (found.length === 0) return [];
  const absolute = timeExpressions(text).filter(({ start, end }) =>
    /\d{1,2}月|\d\/\d|\d{4}-/.test(text.slice(start, end)),
  );
  return found
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => {
      const after = text.slice(end);
      return (
        !set.test(after) &&
        !dated.test(after) &&
        !absolute.some((time) => time.end >= start - 2 && time.start <= end + 2)
      );
    })
    .map((time) => ({ ...time, limit: limit.test(text.slice(time.end)) }));
}

/** The word as a date of the clock's zone: 昨夜 → 11月19日夜. Undefined where it names no single day (先日, 来週). */
export function absoluteDay(word: string, clock: Clock): string | undefined {
  const entry = days.find(([form]) => form.test(word));
  if (!entry) return undefined;
  const date: Temporal.PlainDate = clock.now
    .toZonedDateTimeISO(clock.zone)
    .toPlainDate()
    .add({ days: entry[1] });
  return `${date.month}月${date.day}日${entry[2]}`;
}
