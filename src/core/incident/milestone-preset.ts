import type { MilestoneId } from '../templates/metadata';
import type { Localized } from '../text';

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
