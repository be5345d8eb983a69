import { findAction, type Action, type TimelineSnapshot } from '../core/incident/timeline-snapshot';

/**
 * Host to view. `version` grows with every change of the incident's documents, not with the passing of time: what a click
 * refers to is settled by the documents alone.
 */
export type TimelineUpdate =
  | {
      readonly kind: 'snapshot';
      readonly version: number;
      /** Names the incident's folder, for the view's state: all that survives a reload of the window. */
      readonly incident: string;
      readonly snapshot: TimelineSnapshot;
    }
  /** An intent came too late and was not carried out. */
  | { readonly kind: 'refused'; readonly text: string };

/** View to host. */
export type TimelineIntent =
  /** The script runs and wants its first snapshot. */
  | { readonly kind: 'ready' }
  /** Do what the action with this id says, if the documents are still those of this version. */
  | { readonly kind: 'act'; readonly action: string; readonly version: number };

/** What the view keeps for VS Code to restore it by. */
export interface TimelineState {
  readonly incident: string;
}

/** Whether a message came from a timeline's host. The snapshot itself is trusted: the host alone can post to its view. */
export function isTimelineUpdate(message: unknown): message is TimelineUpdate {
  if (!isObject(message)) return false;
  if (message['kind'] === 'refused') return typeof message['text'] === 'string';
  return (
    message['kind'] === 'snapshot' &&
    Number.isSafeInteger(message['version']) &&
    typeof message['incident'] === 'string' &&
    isObject(message['snapshot'])
  );
}

/** Whether a message is an intent, in full: a view is not trusted. */
export function isTimelineIntent(message: unknown): message is TimelineIntent {
  if (!isObject(message)) return false;
  if (message['kind'] === 'ready') return true;
  return (
    message['kind'] === 'act' &&
    typeof message['action'] === 'string' &&
    Number.isSafeInteger(message['version'])
  );
}

export function isTimelineState(state: unknown): state is TimelineState {
  return isObject(state) && typeof state['incident'] === 'string';
}

/** What an intent asks for; undefined where it was meant for other documents than those of now, or for nothing on offer. */
export function actionFor(
  intent: Extract<TimelineIntent, { kind: 'act' }>,
  version: number,
  snapshot: TimelineSnapshot,
): Action | undefined {
  return intent.version === version ? findAction(snapshot, intent.action) : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
