import type { Temporal } from 'temporal-polyfill';
import type { Severity } from './record';

/** How long people wait for the next word before they start to ask. */
const waitHours: Readonly<Record<Severity, number>> = { low: 4, medium: 2, high: 1, critical: 1 };

/** When the next notice is due, rounded up to the half hour so that it can be said and remembered. */
export function nextNotice(
  now: Temporal.ZonedDateTime,
  severity: Severity | undefined,
): Temporal.ZonedDateTime {
  return now
    .add({ hours: waitHours[severity ?? 'medium'] })
    .round({ smallestUnit: 'minute', roundingIncrement: 30, roundingMode: 'ceil' });
}
