import { Temporal } from 'temporal-polyfill';
import type { MilestoneId } from '../templates/metadata';
import type { Localized } from '../text';
import type { DocumentSummary } from './document-summary';
import type { IncidentRecord, Moment } from './record';

/** The moments from which a team may count. */
export type Anchor = Extract<Moment, 'detected' | 'declared' | 'occurred'>;

/** A whole number of hours (elapsed time) or of days (the same wall-clock time in the incident's zone). */
export type Offset = { readonly hours: number } | { readonly days: number };

/** What must exist before a milestone is reached. */
export interface Requirement {
  readonly type: string;
  /** How many documents of this type; 1 where left out. */
  readonly count?: number;
  /** Needed only where people outside the organisation are affected. */
  readonly when?: 'outside-audience';
}

export interface MilestoneDefinition {
  readonly id: MilestoneId;
  readonly after: Offset;
  /** How long before it falls due a milestone is called near. */
  readonly soon: Offset;
  readonly label: Localized;
  /** The same on the axis, where room is short. */
  readonly mark: Localized;
  /** What this milestone is for, as something to do. */
  readonly goal: Localized;
  readonly requires: readonly Requirement[];
}

export const defaultPreset: readonly MilestoneDefinition[] = [
  {
    id: '24h',
    after: { hours: 24 },
    soon: { hours: 6 },
    label: { ja: '24時間', en: '24 hours' },
    mark: { ja: '24h', en: '24h' },
    goal: { ja: '被害を止め、いまの状況を伝える', en: 'Stop the damage and say where things stand' },
    requires: [{ type: 'short-report' }, { type: 'fact-sheet' }, { type: 'stakeholder-plan' }],
  },
  {
    id: '48h',
    after: { hours: 48 },
    soon: { hours: 6 },
    label: { ja: '48時間', en: '48 hours' },
    mark: { ja: '48h', en: '48h' },
    goal: { ja: '原因の見立てと暫定対策を示す', en: 'Give the likely cause and an interim measure' },
    requires: [{ type: 'cause-hypothesis' }],
  },
  {
    id: '72h',
    after: { hours: 72 },
    soon: { hours: 6 },
    label: { ja: '72時間', en: '72 hours' },
    mark: { ja: '72h', en: '72h' },
    goal: { ja: '恒久対策の案と日程を出す', en: 'Put forward a permanent measure with dates' },
    requires: [{ type: 'permanent-plan' }, { type: 'incident-report', when: 'outside-audience' }],
  },
  {
    id: '1w',
    after: { days: 7 },
    soon: { days: 1 },
    label: { ja: '1週間', en: '1 week' },
    mark: { ja: '1週間', en: '1w' },
    goal: { ja: '対策に合意し、着手する', en: 'Agree on the measures and start' },
    requires: [{ type: 'agreement' }, { type: 'roadmap' }],
  },
  {
    id: '30d',
    after: { days: 30 },
    soon: { days: 3 },
    label: { ja: '30日', en: '30 days' },
    mark: { ja: '30日', en: '30d' },
    goal: { ja: '暫定対策の効果を数字で示す', en: 'Show in figures what the interim measure did' },
    requires: [{ type: 'effect-report' }, { type: 'weekly-brief', count: 3 }],
  },
  {
    id: '60d',
    after: { days: 60 },
    soon: { days: 7 },
    label: { ja: '60日', en: '60 days' },
    mark: { ja: '60日', en: '60d' },
    goal: {
      ja: '恒久対策の効果を測り、学びを周りに渡す',
      en: 'Measure the permanent measure and pass on the lesson',
    },
    requires: [{ type: 'effect-report' }, { type: 'lesson-share' }],
  },
  {
    id: '90d',
    after: { days: 90 },
    soon: { days: 7 },
    label: { ja: '90日', en: '90 days' },
    mark: { ja: '90日', en: '90d' },
    goal: { ja: '定着を確かめ、第三者の目を通す', en: 'Confirm that it lasts, with a fresh pair of eyes' },
    requires: [{ type: 'effect-report' }, { type: 'third-party-review' }],
  },
];

/** done: proven by its documents. due: open, with time left. The rest says itself. */
export type MilestoneState = 'done' | 'due' | 'soon' | 'overdue' | 'not-applicable';

/** A document that a milestone asks for, and how far it is. */
export type RequiredDocument =
  | {
      readonly state: 'missing';
      readonly type: string;
      /** The file name to create it under. */
      readonly name: string;
      /** To be written into it, where its type is asked for by several milestones. */
      readonly milestone?: MilestoneId;
    }
  | {
      readonly state: 'unwritten' | 'findings' | 'ready';
      readonly type: string;
      readonly document: DocumentSummary;
    };

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

/**
 * Gives each required place its document. A type may be asked for by several milestones (effect reports): a document that
 * names a milestone that asks for it goes there, the others fill the open places in the order of their names.
 */
function assignDocuments(
  preset: readonly MilestoneDefinition[],
  documents: readonly DocumentSummary[],
  outside: boolean,
): ReadonlyMap<MilestoneId, readonly RequiredDocument[]> {
  const waiting = [...documents].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const names = new Set(documents.map(({ name }) => name));
  const asked = (id: MilestoneId | undefined, type: string) =>
    preset.some(
      (definition) => definition.id === id && definition.requires.some((place) => place.type === type),
    );
  const take = (type: string, milestone: MilestoneId | undefined) => {
    const index = waiting.findIndex(
      (entry) =>
        entry.type === type && (asked(entry.milestone, type) ? entry.milestone : undefined) === milestone,
    );
    return index < 0 ? undefined : waiting.splice(index, 1)[0];
  };
  return new Map(
    preset.map(({ id, requires }) => {
      const places = requires
        .filter(({ when }) => when === undefined || outside)
        .flatMap(({ type, count = 1 }) => Array.from({ length: count }, () => type));
      const required = places.map((type): RequiredDocument => {
        const document = take(type, id) ?? take(type, undefined);
        if (document) return { state: evidence(document), type, document };
        const shared = isShared(type, preset);
        const name = freeName(shared ? `${type}-${id}` : type, type, preset, names);
        names.add(name);
        return { state: 'missing', type, name, ...(shared ? { milestone: id } : {}) };
      });
      return [id, required];
    }),
  );
}

function evidence(document: DocumentSummary): 'unwritten' | 'findings' | 'ready' {
  if (document.findings.error + document.findings.warning > 0) return 'findings';
  return document.unwritten > 0 ? 'unwritten' : 'ready';
}

/** Whether more than one milestone asks for this type. */
function isShared(type: string, preset: readonly MilestoneDefinition[]): boolean {
  return (
    preset.filter(({ requires }) => requires.some((requirement) => requirement.type === type)).length > 1
  );
}

/** A file name that is not taken; numbered from the start where a milestone wants several of the type. */
function freeName(
  stem: string,
  type: string,
  preset: readonly MilestoneDefinition[],
  taken: ReadonlySet<string>,
): string {
  const counted = preset.some(({ requires }) =>
    requires.some((requirement) => requirement.type === type && (requirement.count ?? 1) > 1),
  );
  if (!counted && !taken.has(`${stem}.md`)) return `${stem}.md`;
  let number = counted ? 1 : 2;
  while (taken.has(`${stem}-${number}.md`)) number += 1;
  return `${stem}-${number}.md`;
}
