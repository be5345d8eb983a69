import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../core/lint/rule';
import { isTimeZone } from '../core/time/zones';

/** The present moment, told in the first of the zones that exists, else in the system's own. */
export function systemClock(...zones: readonly (string | undefined)[]): Clock {
  const zone = zones.find((name) => name !== undefined && isTimeZone(name));
  return { now: Temporal.Now.instant(), zone: zone ?? Temporal.Now.timeZoneId() };
}
