import { Temporal } from 'temporal-polyfill';
import type { Lang } from '../text';
import { formatDate, formatTime } from '../time/format';
import { createAxis } from './axis';
import type { DocumentSummary } from './document-summary';
import { milestones, type MilestoneOptions, type Milestones, type MilestoneStatus } from './milestones';
import type { IncidentRecord, RecordProblem } from './record';
import { spanText } from './span-text';
import { closedThing, nextThing } from './timeline-next';
import { milestoneView } from './timeline-rows';
import type { Action, AxisView, Fact, Notice, TimelineBody, TimelineSnapshot } from './timeline-snapshot';
import { anchorTexts, say, texts, unitTexts } from './timeline-texts';
import { momentText } from './timeline-words';

export interface TimelineOptions extends MilestoneOptions {
  /** What is wrong with the record's fields. */
  readonly problems?: readonly RecordProblem[];
  /** Where the head of the record is no YAML, so that fields may be missing. */
  readonly unreadable?: RecordProblem;
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
  const closed = closedAt(record, present);
  const shown = closed ? { ...all, items: all.items.map((item) => settled(item, lang)) } : all;
  const current = shown.items.find(({ state }) => state !== 'done' && state !== 'not-applicable');
  return {
    lang,
    title,
    facts: facts(all, present, lang),
    body: {
      kind: 'timeline',
      closed: closed !== undefined,
      next: closed ? closedThing(closed, present, lang) : nextThing(current, present, lang),
      notice: futureNotice(all, present, lang) ?? recordNotice(record, options, lang),
      axis: axisView(shown, present, lang),
      listLabel: texts.milestoneList[lang],
      milestones: shown.items.map((item) => milestoneView(item, item === current, present, lang)),
    },
  };
}

/** When the incident was closed, unless that still lies ahead. */
function closedAt(
  { moments: { closed }, timezone }: IncidentRecord,
  present: Temporal.ZonedDateTime,
): Temporal.ZonedDateTime | undefined {
  if (closed === undefined) return undefined;
  const at = Temporal.Instant.from(closed).toZonedDateTimeISO(timezone);
  return Temporal.ZonedDateTime.compare(at, present) <= 0 ? at : undefined;
}

/** A milestone of a closed incident: what its documents have proven stays, the rest is asked for no longer. */
function settled(item: MilestoneStatus, lang: Lang): MilestoneStatus {
  if (item.state === 'done' || item.state === 'not-applicable') return item;
  return { ...item, state: 'not-applicable', reason: texts.notNeeded[lang] };
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

function noAnchor(
  record: IncidentRecord,
  now: Temporal.Instant,
  lang: Lang,
  options: TimelineOptions,
): TimelineBody {
  const anchor = options.anchor ?? 'detected';
  const written = options.problems?.find(({ field }) => field === anchor)?.message;
  const problem = written ?? (record.moments[anchor] === undefined ? undefined : texts.oddYear);
  if (problem) {
    const action = recordAction(anchor, texts.fixAnchor[lang]);
    return {
      kind: 'notice',
      heading: texts.wrongAnchor[lang],
      detail: sentence(problem[lang], lang),
      action,
    };
  }
  if (options.unreadable) return { kind: 'notice', ...unreadableNotice(options.unreadable, lang) };
  const present = now.toZonedDateTimeISO(record.timezone);
  const example = present.toString({ smallestUnit: 'minute', timeZoneName: 'never' });
  return {
    kind: 'notice',
    heading: texts.noAnchor[lang],
    detail: say(texts.noAnchorDetail, lang, anchorTexts[anchor][lang], anchor, example),
    action: recordAction(anchor, texts.fillAnchor[lang]),
  };
}

/** Problems are told without a full stop. */
function sentence(text: string, lang: Lang): string {
  return /[。.?？]$/.test(text) ? text : `${text}${lang === 'ja' ? '。' : '.'}`;
}

function futureNotice(all: Milestones, present: Temporal.ZonedDateTime, lang: Lang): Notice | undefined {
  if (Temporal.ZonedDateTime.compare(present, all.start) >= 0) return undefined;
  return {
    heading: texts.futureAnchor[lang],
    detail: say(texts.futureAnchorDetail, lang, all.anchor, momentText(all.start, present, lang)),
    action: recordAction(all.anchor, texts.fixAnchor[lang]),
  };
}

/** What is wrong with the record and changes what is shown, without keeping it from being shown. */
function recordNotice(record: IncidentRecord, options: TimelineOptions, lang: Lang): Notice | undefined {
  if (options.unreadable) return unreadableNotice(options.unreadable, lang);
  const zone = options.problems?.find(({ field }) => field === 'timezone');
  return (
    zone && {
      heading: texts.wrongZone[lang],
      detail: say(texts.wrongZoneDetail, lang, sentence(zone.message[lang], lang), record.timezone),
      action: recordAction('timezone', texts.fixAnchor[lang]),
    }
  );
}

function unreadableNotice({ message, range }: RecordProblem, lang: Lang): Notice {
  return {
    heading: texts.wrongRecord[lang],
    detail: say(texts.wrongRecordDetail, lang, sentence(message[lang], lang)),
    action: recordAction('', texts.fixAnchor[lang], range.start),
  };
}

function recordAction(field: string, label: string, at?: number): Action {
  const target = { kind: 'open-record', field, ...(at === undefined ? {} : { at }) } as const;
  return { id: `record:${field}`, label, target };
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

function axisView(all: Milestones, present: Temporal.ZonedDateTime, lang: Lang): AxisView {
  const axis = createAxis(
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
