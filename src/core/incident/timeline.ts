import { Temporal } from 'temporal-polyfill';
import type { Lang, Localized } from '../text';
import { formatDate, formatTime } from '../time/format';
import { createAxis } from './axis';
import type { DocumentSummary } from './document-summary';
import { milestones, type Anchor, type MilestoneOptions, type Milestones } from './milestones';
import type { IncidentRecord } from './record';
import { spanText } from './span-text';
import { nextThing } from './timeline-next';
import { milestoneView } from './timeline-rows';
import type { Action, AxisView, Fact, Notice, TimelineBody, TimelineSnapshot } from './timeline-snapshot';
import { anchorTexts, say, texts, unitTexts } from './timeline-texts';
import { momentText } from './timeline-words';

export interface TimelineOptions extends MilestoneOptions {
  /** What is wrong with the anchor as it is written in the record. */
  readonly anchorProblem?: Localized;
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

function noAnchor(
  record: IncidentRecord,
  now: Temporal.Instant,
  lang: Lang,
  options: TimelineOptions,
): TimelineBody {
  const anchor = options.anchor ?? 'detected';
  const problem = options.anchorProblem ?? (record.moments[anchor] === undefined ? undefined : texts.oddYear);
  if (problem) {
    const action = recordAction(anchor, texts.fixAnchor[lang]);
    return {
      kind: 'notice',
      heading: texts.wrongAnchor[lang],
      detail: sentence(problem[lang], lang),
      action,
    };
  }
  const example = now.toZonedDateTimeISO(record.timezone);
  const written = example.toString({ smallestUnit: 'minute', timeZoneName: 'never' });
  return {
    kind: 'notice',
    heading: texts.noAnchor[lang],
    detail: say(texts.noAnchorDetail, lang, anchorTexts[anchor][lang], anchor, written),
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
