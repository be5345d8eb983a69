import type { Localized, Range } from '../text';

export const categories = ['mistake', 'leak', 'communication'] as const;
export const audiences = ['internal', 'btob', 'btoc'] as const;
export const severities = ['low', 'medium', 'high', 'critical'] as const;
/** The moments of an incident, in the order in which they normally happen. */
export const moments = [
  'occurred',
  'detected',
  'declared',
  'firstContact',
  'mitigated',
  'recovered',
  'corrected',
  'closed',
] as const;

export type Category = (typeof categories)[number];
export type Audience = (typeof audiences)[number];
export type Severity = (typeof severities)[number];
export type Moment = (typeof moments)[number];

/** The record of an incident as read from the front matter of its incident.md. What is missing or wrong is left out here. */
export interface IncidentRecord {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly category: Category | undefined;
  readonly audience: readonly Audience[];
  readonly severity: Severity | undefined;
  readonly legal: boolean;
  /** IANA zone; the fallback given to `readRecord` where missing or unknown. */
  readonly timezone: string;
  /** ISO 8601 instants with offset, as written. Only valid ones. */
  readonly moments: Readonly<Partial<Record<Moment, string>>>;
  readonly owner: string | undefined;
  readonly lang: 'ja' | 'en' | undefined;
}

/** A wrong value in the record. */
export interface RecordProblem {
  readonly range: Range;
  readonly field: string;
  readonly message: Localized;
}
