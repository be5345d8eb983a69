import { Temporal } from 'temporal-polyfill';
import type { MilestoneId } from '../templates/metadata';
import type { DocumentSummary } from './document-summary';
import { defaultPreset, type MilestoneDefinition } from './milestone-preset';
import type { IncidentRecord, Moment } from './record';
import { assignDocuments, type RequiredDocument } from './required-documents';

/** The moments from which a team may count. */
export type Anchor = Extract<Moment, 'detected' | 'declared' | 'occurred'>;

/** done: proven by its documents. due: open, with time left. The rest says itself. */
export type MilestoneState = 'done' | 'due' | 'soon' | 'overdue' | 'not-applicable';

export interface MilestoneStatus {
  readonly definition: MilestoneDefinition;
  readonly dueAt: Temporal.ZonedDateTime;
  readonly state: MilestoneState;
  readonly documents: readonly RequiredDocument[];
  /** Why it does not apply, where somebody said so. */
  readonly reason: string | undefined;
}

export interface Milestones {
  readonly anchor: Anchor;
  /** The moment from which all is counted, in the incident's zone. */
  readonly start: Temporal.ZonedDateTime;
  readonly items: readonly MilestoneStatus[];
}

export interface MilestoneOptions {
  readonly anchor?: Anchor;
  readonly preset?: readonly MilestoneDefinition[];
  /** Milestones that do not apply, with the reason. */
  readonly exemptions?: ReadonlyMap<MilestoneId, string>;
}

/** Beyond these a year is a slip of the pen, and adding to it leaves what a calendar can hold. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 9000;

/** @returns undefined where the record gives no usable moment to count from. */
export function milestones(
  record: IncidentRecord,
  documents: readonly DocumentSummary[],
  now: Temporal.Instant,
  options: MilestoneOptions = {},
): Milestones | undefined {
  const anchor = options.anchor ?? 'detected';
  const written = record.moments[anchor];
  if (written === undefined) return undefined;
  const start = Temporal.Instant.from(written).toZonedDateTimeISO(record.timezone);
  if (start.year < FIRST_YEAR || start.year > LAST_YEAR) return undefined;
  const preset = options.preset ?? defaultPreset;
  const assigned = assignDocuments(preset, documents, hasOutsideAudience(record));
  const items = preset.map((definition): MilestoneStatus => {
    const dueAt = start.add(definition.after);
    const required = assigned.get(definition.id) ?? [];
    const reason = options.exemptions?.get(definition.id);
    const state = reason === undefined ? stateOf(definition, dueAt, required, now) : 'not-applicable';
    return { definition, dueAt, state, documents: required, reason };
  });
  return { anchor, start, items };
}

function hasOutsideAudience(record: IncidentRecord): boolean {
  return record.audience.some((audience) => audience !== 'internal');
}

/**
 * At the very moment it falls due a milestone is overdue; evidence alone makes it done, at any time. One that asks for no
 * document in this incident has nothing to prove.
 */
function stateOf(
  definition: MilestoneDefinition,
  dueAt: Temporal.ZonedDateTime,
  required: readonly RequiredDocument[],
  now: Temporal.Instant,
): MilestoneState {
  if (required.length === 0) return 'not-applicable';
  if (required.every(({ state }) => state === 'ready')) return 'done';
  if (Temporal.Instant.compare(now, dueAt.toInstant()) >= 0) return 'overdue';
  const nearFrom = dueAt.subtract(definition.soon).toInstant();
  return Temporal.Instant.compare(now, nearFrom) >= 0 ? 'soon' : 'due';
}
