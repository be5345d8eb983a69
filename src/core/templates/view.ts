import { Temporal } from 'temporal-polyfill';
import { nextNotice } from '../incident/next-notice';
import { moments, type IncidentRecord, type Moment } from '../incident/record';
import type { Clock } from '../lint/rule';
import type { Lang } from '../text';
import { japaneseCalendar, type BusinessCalendar } from '../time/calendar';
import { formatDate, isoStamp } from '../time/format';
import { zoneAbbreviation } from '../time/zones';
import { blank } from './helpers';
import type { MilestoneId } from './metadata';
import { businessDays, deadlines, milestoneLine, milestonesFrom, rowTime, speaker } from './view-times';

/** What was heard at the start of an incident and is not part of its record. */
export interface Situation {
  /** Free text: who is affected. */
  readonly affected?: string;
  readonly ongoing?: 'ongoing' | 'stopped' | 'unknown';
}

/** What a document is filled from. */
export interface DocumentData {
  readonly record: IncidentRecord;
  readonly clock: Clock;
  readonly situation?: Situation;
  /** The milestone the document is for, where its type is asked for more than once. */
  readonly milestone?: MilestoneId;
  readonly calendar?: BusinessCalendar;
}

/**
 * Everything a template can name, with every word of it in place. A field that is not known is there as undefined, so that
 * a name a template mistypes is an error and a missing fact is not.
 */
export function templateView(type: string, lang: Lang, data: DocumentData) {
  const { record, clock } = data;
  const now = clock.now.toZonedDateTimeISO(clock.zone);
  const calendar = data.calendar ?? japaneseCalendar;
  const speak = speaker(lang, now);
  const happened = Object.fromEntries(
    moments.map((moment) => [moment, zoned(record.moments[moment], clock.zone)]),
  ) as PerMoment<Temporal.ZonedDateTime>;
  const detected = happened.detected ?? now;
  const marks = milestonesFrom(detected, record, clock);
  return {
    type,
    lang,
    milestone: data.milestone,
    ...about(record, lang),
    ...situationNow(data.situation, happened.recovered !== undefined),
    zone: zoneAbbreviation(now),
    now: speak.said(now),
    today: formatDate(now, lang, { year: true, weekday: true }),
    /** As the first column of a table of events gives them. */
    rowTime: rowTime(detected, lang),
    rowNow: rowTime(now, lang),
    moments: eachMoment(happened, speak.said),
    /** The same as front matter gives them. */
    stamps: eachMoment(happened, isoStamp),
    nextNotice: speak.promised(nextNotice(now, record.severity)),
    ...businessDays(now, calendar, speak),
    milestones: marks.map((mark) => milestoneLine(mark, lang, speak)),
    due: deadlines(marks, detected, now, calendar, speak),
  };
}

export type TemplateView = ReturnType<typeof templateView>;

type PerMoment<T> = Readonly<Record<Moment, T | undefined>>;

function about(record: IncidentRecord, lang: Lang) {
  const event = phrase(record.title) ?? blank[lang];
  return {
    incident: record.id,
    title: record.title,
    /** The title as a phrase to stand in a heading or behind a label; without one, a blank to fill in. */
    event,
    /** The same in quotation marks, so that a sentence and a noun alike can stand inside a sentence. */
    quoted: quoted(event, lang),
    category: record.category,
    audience: record.audience,
    severity: record.severity,
    legal: record.legal,
    timezone: record.timezone,
    owner: record.owner,
    outside: record.audience.some((audience) => audience !== 'internal'),
    btob: record.audience.includes('btob'),
    btoc: record.audience.includes('btoc'),
    leak: record.category === 'leak',
    /** Calls for a deeper apology and a second approver. */
    severe: record.severity === 'high' || record.severity === 'critical' || record.legal,
  };
}

/** What somebody typed, without the full stop that the template sets itself. */
function phrase(typed: string | undefined): string | undefined {
  return typed?.trim().replace(/[。．.、,\s]+$/u, '') || undefined;
}

function quoted(event: string, lang: Lang): string {
  if (lang === 'ja') return `「${event.replaceAll('「', '『').replaceAll('」', '』')}」`;
  return `“${event.replace(/[“”"]/g, '’')}”`;
}

function situationNow(situation: Situation | undefined, recovered: boolean) {
  const ongoing = situation?.ongoing ?? (recovered ? 'stopped' : 'unknown');
  return {
    affected: phrase(situation?.affected),
    ongoing: ongoing === 'ongoing',
    stopped: ongoing === 'stopped',
  };
}

function zoned(stamp: string | undefined, zone: string): Temporal.ZonedDateTime | undefined {
  return stamp === undefined ? undefined : Temporal.Instant.from(stamp).toZonedDateTimeISO(zone);
}

function eachMoment(
  happened: PerMoment<Temporal.ZonedDateTime>,
  tell: (moment: Temporal.ZonedDateTime) => string,
): PerMoment<string> {
  return Object.fromEntries(
    Object.entries(happened).map(([name, moment]) => [name, moment && tell(moment)]),
  ) as PerMoment<string>;
}
