import type { MilestoneId } from '../templates/metadata';
import type { Lang } from '../text';
import type { MilestoneState } from './milestones';
import type { RequiredDocument } from './required-documents';

/** Everything the timeline shows, as plain data with every word in place. A view draws it and adds nothing. */
export interface TimelineSnapshot {
  readonly lang: Lang;
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly body: TimelineBody;
}

export interface Fact {
  readonly label: string;
  readonly value: string;
}

export type TimelineBody =
  | {
      readonly kind: 'timeline';
      /** Nobody needs to be reminded of anything. */
      readonly closed: boolean;
      readonly next: NextThing;
      readonly notice: Notice | undefined;
      readonly axis: AxisView;
      readonly listLabel: string;
      readonly milestones: readonly MilestoneView[];
    }
  | ({ readonly kind: 'notice' } & Notice);

/** Something to put right first. */
export interface Notice {
  readonly heading: string;
  readonly detail: string;
  readonly action: Action | undefined;
}

/** What a click may ask for. The view sends the id back, never the target. */
export interface Action {
  readonly id: string;
  readonly label: string;
  readonly target: ActionTarget;
}

export type ActionTarget =
  /** `at`: offset of the first thing to do there. */
  | { readonly kind: 'open-document'; readonly name: string; readonly at?: number }
  | {
      readonly kind: 'create-document';
      readonly type: string;
      readonly name: string;
      readonly milestone?: MilestoneId;
    }
  /** `at`: offset of the place, where it is not that of the field. */
  | { readonly kind: 'open-record'; readonly field: string; readonly at?: number };

export interface NextThing {
  readonly heading: string;
  readonly state: MilestoneState;
  readonly text: string;
  readonly detail: string;
  /** A kind word where the milestone is overdue; empty otherwise. */
  readonly encouragement: string;
  /** When, and how long that is from now; both empty once all is done. */
  readonly due: string;
  readonly left: string;
  readonly action: Action | undefined;
}

/** Positions 0–1. */
export interface AxisView {
  /** The moment at position 0. */
  readonly start: { readonly label: string; readonly date: string; readonly time: string };
  readonly marks: readonly AxisMark[];
  readonly ticks: readonly { readonly position: number; readonly label: string | undefined }[];
  readonly now: { readonly position: number; readonly label: string; readonly time: string };
}

export interface AxisMark {
  readonly id: string;
  readonly position: number;
  readonly state: MilestoneState;
  readonly label: string;
  readonly date: string;
  readonly time: string;
}

export interface MilestoneView {
  readonly id: string;
  readonly label: string;
  readonly goal: string;
  readonly state: MilestoneState;
  readonly stateText: string;
  readonly due: string;
  /** RFC 3339 instant, for machines. */
  readonly dueAt: string;
  /** Time left or passed; empty where it no longer matters. */
  readonly left: string;
  /** Why it does not apply; empty otherwise. */
  readonly reason: string;
  /** The milestone that the one next thing belongs to. */
  readonly current: boolean;
  readonly documents: readonly DocumentView[];
}

export interface DocumentView {
  readonly state: RequiredDocument['state'];
  readonly name: string;
  readonly status: string;
  readonly action: Action;
}

/** The action with this id in this very snapshot; undefined where it has none, or no longer. */
export function findAction(snapshot: TimelineSnapshot, id: string): Action | undefined {
  return actionsOf(snapshot.body).find((action) => action.id === id);
}

function actionsOf(body: TimelineBody): readonly Action[] {
  if (body.kind === 'notice') return body.action ? [body.action] : [];
  const documents = body.milestones.flatMap((milestone) => milestone.documents.map(({ action }) => action));
  return [...documents, ...[body.next.action, body.notice?.action].filter((action) => action !== undefined)];
}
