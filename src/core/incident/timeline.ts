import { Temporal } from 'temporal-polyfill';
import { findType } from '../document/sections';
import type { MilestoneId } from '../templates/metadata';
import type { Lang } from '../text';
import { formatDate, formatMoment, formatTime } from '../time/format';
import { createAxis, type Axis } from './axis';
import type { DocumentSummary } from './document-summary';
import {
  milestones,
  type Anchor,
  type MilestoneOptions,
  type Milestones,
  type MilestoneState,
  type MilestoneStatus,
  type RequiredDocument,
} from './milestones';
import type { IncidentRecord } from './record';
import { spanText } from './span-text';
import { anchorTexts, plural, say, stateTexts, texts, unitTexts } from './timeline-texts';

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
  | { readonly kind: 'open-document'; readonly name: string }
  | {
      readonly kind: 'create-document';
      readonly type: string;
      readonly name: string;
      readonly milestone?: MilestoneId;
    }
  | { readonly kind: 'open-record'; readonly field: string };

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

export interface TimelineOptions extends MilestoneOptions {
  /** What the record has in the anchor's place where that is not a moment. */
  readonly unreadableAnchor?: string;
}

/** The timeline of an incident at the moment `now`, told in `lang`. Pure. */
export function timeline(
  record: IncidentRecord,
  documents: readonly DocumentSummary[],
  now: Temporal.Instant,
  lang: Lang,
  options: TimelineOptions = {},
): TimelineSnapshot {
  const all = milestones(record, documents, now, options);
  const title = record.title ?? texts.untitled[lang];
  if (!all) return { lang, title, facts: [], body: noAnchor(record, now, lang, options) };
  const present = now.toZonedDateTimeISO(record.timezone);
  const current = all.items.find(({ state }) => state !== 'done' && state !== 'not-applicable');
  return {
    lang,
    title,
    facts: facts(all, present, lang),
    body: {
      kind: 'timeline',
      next: nextThing(current, present, lang),
      notice: futureNotice(all, present, lang),
      axis: axisView(all, present, lang),
      listLabel: texts.milestoneList[lang],
      milestones: all.items.map((item) => milestoneView(item, item === current, present, lang)),
    },
  };
}

/** What is shown in place of a timeline whose record is gone. `folder` is the incident's, as the user knows it. */
export function missingTimeline(folder: string, lang: Lang): TimelineSnapshot {
  const detail = say(texts.goneDetail, lang, folder);
  return {
    lang,
    title: folder,
    facts: [],
    body: { kind: 'notice', heading: texts.gone[lang], detail, action: undefined },
  };
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

function noAnchor(
  record: IncidentRecord,
  now: Temporal.Instant,
  lang: Lang,
  options: TimelineOptions,
): TimelineBody {
  const anchor = options.anchor ?? 'detected';
  const example = now.toZonedDateTimeISO(record.timezone);
  const written = example.toString({ smallestUnit: 'minute', timeZoneName: 'never' });
  const wrong = options.unreadableAnchor;
  const values = [anchorTexts[anchor][lang], anchor, written, wrong ?? ''] as const;
  return {
    kind: 'notice',
    heading: (wrong === undefined ? texts.noAnchor : texts.wrongAnchor)[lang],
    detail: say(wrong === undefined ? texts.noAnchorDetail : texts.wrongAnchorDetail, lang, ...values),
    action: recordAction(anchor, (wrong === undefined ? texts.fillAnchor : texts.fixAnchor)[lang]),
  };
}

function futureNotice(all: Milestones, present: Temporal.ZonedDateTime, lang: Lang): Notice | undefined {
  if (Temporal.ZonedDateTime.compare(present, all.start) >= 0) return undefined;
  return {
    heading: texts.futureAnchor[lang],
    detail: say(texts.futureAnchorDetail, lang, all.anchor, momentText(all.start, present, lang)),
    action: recordAction(all.anchor, texts.fixAnchor[lang]),
  };
}

function recordAction(field: Anchor, label: string): Action {
  return { id: `record:${field}`, label, target: { kind: 'open-record', field } };
}

function facts(all: Milestones, present: Temporal.ZonedDateTime, lang: Lang): readonly Fact[] {
  const counted = all.items.filter(({ state }) => state !== 'not-applicable');
  const done = counted.filter(({ state }) => state === 'done').length;
  const started = Temporal.ZonedDateTime.compare(present, all.start) >= 0;
  const start = momentText(all.start, present, lang);
  const anchor = anchorTexts[all.anchor][lang];
  return [
    { label: texts.started[lang], value: lang === 'ja' ? `${anchor} ${start}` : `${anchor}, ${start}` },
    ...(started ? [{ label: texts.elapsed[lang], value: spanText(all.start, present, lang) }] : []),
    { label: texts.progress[lang], value: say(texts.progressValue, lang, done, counted.length) },
    { label: texts.zone[lang], value: all.start.timeZoneId },
  ];
}

function nextThing(
  current: MilestoneStatus | undefined,
  present: Temporal.ZonedDateTime,
  lang: Lang,
): NextThing {
  const heading = texts.next[lang];
  const open = current?.documents.find(({ state }) => state !== 'ready');
  if (!current || !open) {
    const [text, detail] = [texts.allDone[lang], texts.allDoneDetail[lang]];
    return { heading, state: 'done', text, detail, encouragement: '', due: '', left: '', action: undefined };
  }
  const due = momentText(current.dueAt, present, lang);
  const overdue = current.state === 'overdue';
  const { label, goal } = current.definition;
  const purpose = say(texts.forMilestone, lang, label[lang], goal[lang]);
  return {
    heading,
    state: current.state,
    text: invitation(open, lang),
    detail: purpose,
    encouragement: overdue ? texts.encouragement[lang] : '',
    due: say(overdue ? texts.pastDue : texts.by, lang, due),
    left: leftText(current, present, lang),
    action: { ...documentAction(open, lang), id: 'next' },
  };
}

function invitation(required: RequiredDocument, lang: Lang): string {
  const name = typeName(required.type, lang);
  if (required.state === 'missing') return say(texts.start, lang, name);
  if (required.state !== 'findings') return say(texts.goOn, lang, name);
  const { error, warning } = required.document.findings;
  const count = error + warning;
  return say(texts.settle, lang, name, lang === 'ja' ? count : plural(count, 'finding'));
}

function leftText(item: MilestoneStatus, present: Temporal.ZonedDateTime, lang: Lang): string {
  if (item.state === 'done' || item.state === 'not-applicable') return '';
  const span = spanText(present, item.dueAt, lang);
  return say(item.state === 'overdue' ? texts.past : texts.left, lang, span);
}

function axisView(all: Milestones, present: Temporal.ZonedDateTime, lang: Lang): AxisView {
  const axis: Axis = createAxis(
    all.start,
    all.items.map(({ dueAt }) => dueAt),
  );
  return {
    start: {
      label: anchorTexts[all.anchor][lang],
      date: formatDate(all.start, lang),
      time: formatTime(all.start, lang),
    },
    marks: all.items.map((item, index) => ({
      id: item.definition.id,
      position: axis.positions[index] ?? 1,
      state: item.state,
      label: item.definition.mark[lang],
      date: formatDate(item.dueAt, lang),
      time: formatTime(item.dueAt, lang),
    })),
    ticks: axis.ticks.map(({ position, unit, count, labelled }) => ({
      position,
      label: labelled ? say(unitTexts[unit], lang, count) : undefined,
    })),
    now: {
      position: axis.position(present.toInstant()),
      label: texts.now[lang],
      time: formatTime(present, lang),
    },
  };
}

function milestoneView(
  item: MilestoneStatus,
  current: boolean,
  present: Temporal.ZonedDateTime,
  lang: Lang,
): MilestoneView {
  const { id, label, goal } = item.definition;
  return {
    id,
    label: label[lang],
    goal: goal[lang],
    state: item.state,
    stateText: stateTexts[item.state][lang],
    due: momentText(item.dueAt, present, lang),
    dueAt: item.dueAt.toInstant().toString(),
    left: leftText(item, present, lang),
    reason: item.reason === undefined ? '' : say(texts.notApplicable, lang, item.reason),
    current,
    documents: documentViews(item.documents, lang),
  };
}

/** Documents of one type asked for several times over are numbered, so that each row can be told from the next. */
function documentViews(documents: readonly RequiredDocument[], lang: Lang): readonly DocumentView[] {
  return documents.map((required, index) => {
    const same = documents.filter(({ type }) => type === required.type);
    const name = typeName(required.type, lang);
    const number = documents.slice(0, index + 1).filter(({ type }) => type === required.type).length;
    return {
      state: required.state,
      name: same.length > 1 ? say(texts.numbered, lang, name, number) : name,
      status: statusText(required, lang),
      action: documentAction(required, lang),
    };
  });
}

function documentAction(required: RequiredDocument, lang: Lang): Action {
  if (required.state === 'missing') {
    const { type, name, milestone } = required;
    const target = { kind: 'create-document', type, name, ...(milestone ? { milestone } : {}) } as const;
    return { id: `create:${name}`, label: texts.create[lang], target };
  }
  const { name } = required.document;
  return { id: `open:${name}`, label: texts.open[lang], target: { kind: 'open-document', name } };
}

function statusText(required: RequiredDocument, lang: Lang): string {
  if (required.state === 'missing') return texts.missing[lang];
  const { findings, unwritten } = required.document;
  const counts = [
    [texts.errors, findings.error, 'error'],
    [texts.warnings, findings.warning, 'warning'],
    [texts.remarks, findings.info + findings.hint, 'remark'],
  ] as const;
  const said = counts
    .filter(([, count]) => count > 0)
    .map(([text, count, noun]) => say(text, lang, lang === 'ja' ? count : plural(count, noun)));
  if (required.state === 'unwritten') {
    said.unshift(say(texts.unwritten, lang, lang === 'ja' ? unwritten : plural(unwritten, 'section')));
  }
  if (required.state === 'ready') said.unshift(texts.ready[lang]);
  return said.join(texts.listSeparator[lang]);
}

/** The weekday always, the year only where it is another one than now. */
function momentText(moment: Temporal.ZonedDateTime, present: Temporal.ZonedDateTime, lang: Lang): string {
  return formatMoment(moment, lang, { weekday: true, year: moment.year !== present.year });
}

function typeName(type: string, lang: Lang): string {
  return findType(type)?.name[lang] ?? type;
}
