import { Temporal } from 'temporal-polyfill';
import type { Localized } from '../text';
import { isoStamp } from '../time/format';

/** A moment as front matter gives it. `reason` continues a sentence that begins with the field's name. */
export type Stamp =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: Localized };

const EXAMPLE = '2026-11-20T13:05:00+09:00';

/** Reads an ISO 8601 moment with offset. What lacks only the offset is answered with the stamp it should be in `zone`. */
export function readStamp(data: unknown, zone: string): Stamp {
  const text = typeof data === 'string' ? data.trim() : '';
  try {
    Temporal.Instant.from(text);
    return { ok: true, text };
  } catch {
    return { ok: false, reason: reasonFor(text, zone) };
  }
}

function reasonFor(text: string, zone: string): Localized {
  const wallClock = withoutOffset(text);
  if (wallClock === undefined)
    return {
      ja: `日時を読み取れません。${EXAMPLE} の形で書いてください`,
      en: `this date and time cannot be read. Write it as ${EXAMPLE}`,
    };
  if (wallClock === 'date')
    return {
      ja: `時刻がありません。${text}T13:05:00+09:00 のように時刻と時差を足してください`,
      en: `the time is missing. Add time and offset, as in ${text}T13:05:00+09:00`,
    };
  const stamp = isoStamp(wallClock.toZonedDateTime(zone));
  return {
    ja: `日時に時差がありません。${zone} の時刻なら ${stamp} と書きます`,
    en: `the UTC offset is missing. If this is ${zone} time, write ${stamp}`,
  };
}

function withoutOffset(text: string): Temporal.PlainDateTime | 'date' | undefined {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return Temporal.PlainDate.from(text) && 'date';
    return /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/i.test(text) ? Temporal.PlainDateTime.from(text) : undefined;
  } catch {
    return undefined;
  }
}
