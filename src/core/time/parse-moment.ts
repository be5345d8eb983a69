import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../lint/rule';
import type { Localized } from '../text';
import { wallClock } from './wall-clock';

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
  vague: {
    ja: 'おおよその分数を添えてください。例: 10分前、30分前',
    en: 'How long ago, roughly? Try 10 minutes ago or 30 minutes ago.',
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
 * Reads a moment in the past as a person types it: 「13:05」「13時5分」「2時間前」「昨夜11時」「いま」, "2 hours ago", ISO 8601.
 * A time without a date is the latest such time; a month and day without a year likewise. Wall-clock times are in the clock's zone.
 */
export function parseMoment(input: string, clock: Clock): ParsedMoment {
  const text = input.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
  if (text === '') return { ok: false, reason: reasons.empty };
  if (text.length > LONGEST) return { ok: false, reason: reasons.unknown };
  const now = clock.now.toZonedDateTimeISO(clock.zone);
  if (vagueWords.test(text)) return { ok: false, reason: reasons.vague };
  try {
    const at = relative(text, now) ?? iso(text, clock.zone) ?? wallClock(text, now, TOLERANCE);
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
/** What happened just now is still a matter of minutes, and a record is read to the minute. */
const vagueWords =
  /^(?:(?:つい)?(?:さっき|さきほど|先ほど|先程)|今しがた|いましがた|少し前|ちょっと前|(?:just )?a (?:moment|while|bit) ago|earlier|recently)$/;
const agoJa =
  /^(?:約|およそ|だいたい)? ?(?:(\d{1,3})日)?(?:(\d{1,4})時間)?(半)?(?:(\d{1,5})分)?(?:くらい|ぐらい|ほど)?前$/;
const agoEn =
  /^(?:(?:about|roughly|around) )?(half an|an?|\d{1,5}) ?(minutes?|mins?|m|hours?|hrs?|hr|h|days?|d)(?: and (\d{1,2}) ?(?:minutes?|mins?|m))? ago$/;

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
