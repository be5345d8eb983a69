import type { Temporal } from 'temporal-polyfill';
import type { Clock } from '../lint/rule';
import { renderDocument } from '../templates/render';
import type { Lang } from '../text';
import { isoStamp } from '../time/format';
import type { Audience, IncidentRecord, Severity } from './record';
import { freeFolder, slug } from './slug';

export type Ongoing = 'ongoing' | 'stopped' | 'unknown';
export type Customers = 'btob' | 'btoc' | 'internal' | 'unknown';

/** The answers to the five questions that start an incident. */
export interface IntakeAnswers {
  /** What happened, in the customer's words; may be empty. */
  readonly title: string;
  readonly detectedAt: Temporal.ZonedDateTime | Temporal.Instant;
  /** Free text; may be empty. */
  readonly affected: string;
  readonly ongoing: Ongoing;
  readonly customers: Customers;
}

export interface IntakeContext {
  readonly clock: Clock;
  readonly lang: Lang;
  /** Names of the folders that exist beside the new one. */
  readonly taken: readonly string[];
  /** Who takes the incident, where the editor knows. */
  readonly owner?: string;
}

/** A file to create. */
export interface PlannedFile {
  readonly name: string;
  readonly text: string;
  readonly cursor?: number;
}

/** What starting an incident creates: one new folder with its files, the record first. Nothing else is touched. */
export interface IncidentPlan {
  /** One path segment. */
  readonly folder: string;
  readonly files: readonly PlannedFile[];
}

/** Plans the record and the first notice of a new incident. Pure; any text is a valid title. */
export function planIncident(answers: IntakeAnswers, context: IntakeContext): IncidentPlan {
  const { clock, lang, taken, owner } = context;
  const now = clock.now.toZonedDateTimeISO(clock.zone);
  const instant = 'toInstant' in answers.detectedAt ? answers.detectedAt.toInstant() : answers.detectedAt;
  const detected = instant.toZonedDateTimeISO(clock.zone);
  const title = oneLine(answers.title);
  const folder = freeFolder(`${detected.toPlainDate().toString()}-${slug(title)}`, taken);
  const record: IncidentRecord = {
    id: folder,
    title: title === '' ? undefined : title,
    category: undefined,
    audience: [audienceOf(answers.customers)],
    severity: severityOf(answers),
    legal: false,
    timezone: clock.zone,
    moments: { detected: isoStamp(detected), declared: isoStamp(now) },
    owner,
    lang,
  };
  const data = { record, clock, situation: { affected: answers.affected, ongoing: answers.ongoing } };
  return {
    folder,
    files: [
      { type: 'incident', name: 'incident.md' },
      { type: 'short-report', name: 'short-report.md' },
    ].map(({ type, name }) => {
      const { text, cursor } = renderDocument(type, lang, data);
      return { name, text, ...(cursor === undefined ? {} : { cursor }) };
    }),
  };
}

/** A title is one line; control characters and marks that turn the direction of the text around have no place in it. */
function oneLine(title: string): string {
  return title
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .trim();
}

/** Where nobody knows yet, the first notice stays inside until it is agreed who hears it. */
function audienceOf(customers: Customers): Audience {
  return customers === 'unknown' ? 'internal' : customers;
}

/** A first estimate that the writer confirms; where the answers say too little, none. */
function severityOf({ customers, ongoing }: IntakeAnswers): Severity | undefined {
  const outside = customers === 'btob' || customers === 'btoc';
  return outside && ongoing === 'ongoing' ? 'high' : undefined;
}
