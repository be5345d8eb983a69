import { Temporal } from 'temporal-polyfill';

/** The zone a document is in when neither it nor the editor names one that exists. */
export const UTC = 'UTC';

// Intl knows these only as an offset ("GMT+9"); their readers know them by name.
const abbreviations: Readonly<Record<string, string>> = { 'Asia/Tokyo': 'JST', UTC: 'UTC' };
/** Making one takes longer than all that is done with it. */
const formatters = new Map<string, Intl.DateTimeFormat>();
const epoch = Temporal.Instant.fromEpochMilliseconds(0);

/** Whether this is an IANA zone name known here. Bare offsets such as `+09:00` are refused: they know no daylight saving. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    epoch.toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

/** The short name of a zone at a moment: `JST`, `UTC`, `EST`, or an offset such as `GMT+1`. */
export function zoneAbbreviation(moment: Temporal.ZonedDateTime): string {
  const known = abbreviations[moment.timeZoneId];
  if (known !== undefined) return known;
  const parts = formatterFor(moment.timeZoneId).formatToParts(moment.epochMilliseconds);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? moment.offset;
}

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const formatter =
    formatters.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'short' });
  formatters.set(timeZone, formatter);
  return formatter;
}
