import { Temporal } from 'temporal-polyfill';
import { milestones, type MilestoneStatus } from '../incident/milestones';
import { nextNotice } from '../incident/next-notice';
import { moments, type IncidentRecord, type Moment } from '../incident/record';
import type { Clock } from '../lint/rule';
import type { Lang } from '../text';
import { addBusinessDays, japaneseCalendar, type BusinessCalendar } from '../time/calendar';
import { formatDate, formatMoment, formatTime, isoStamp } from '../time/format';
import { zoneAbbreviation } from '../time/zones';
import { documentType, type MilestoneId } from './metadata';

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

const ZONE_OF_JAPANESE_READERS = 'Asia/Tokyo';
const closing = Temporal.PlainTime.from({ hour: 17 });

/**
 * Everything a template can name, with every word of it in place. A field that is not known is there as undefined, so that
 * a name a template mistypes is an error and a missing fact is not.
 */
export function templateView(type: string, lang: Lang, data: DocumentData) {
  const { record, clock } = data;
  const now = clock.now.toZonedDateTimeISO(clock.zone);
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
    ...about(record),
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
    ...businessDays(now, data.calendar ?? japaneseCalendar, speak),
    milestones: marks.map((mark) => milestoneLine(mark, lang, speak)),
    due: deadlines(marks, now, speak),
  };
}

export type TemplateView = ReturnType<typeof templateView>;

type PerMoment<T> = Readonly<Record<Moment, T | undefined>>;

/** How moments are told in a document. */
interface Speaker {
  /** What has happened: 「11月20日（金）13:05」. */
  said(moment: Temporal.ZonedDateTime): string;
  /** What is promised: 「11月20日（金）13時」, with the year where it is another one. */
  promised(moment: Temporal.ZonedDateTime): string;
}

function speaker(lang: Lang, now: Temporal.ZonedDateTime): Speaker {
  // Who writes Japanese in Japan means Japanese time; every other reader has to be told.
  const zone = lang === 'en' || now.timeZoneId !== ZONE_OF_JAPANESE_READERS;
  return {
    said: (moment) => formatMoment(moment, lang, { weekday: true, zone }),
    promised: (moment) =>
      formatMoment(moment, lang, { weekday: true, zone, plainHour: true, year: moment.year !== now.year }),
  };
}

function about(record: IncidentRecord) {
  return {
    incident: record.id,
    title: record.title,
    /** The title as a phrase to stand inside a sentence. */
    event: record.title?.replace(/[。.．\s]+$/u, ''),
    category: record.category,
    audience: record.audience,
    severity: record.severity,
    legal: record.legal,
    timezone: record.timezone,
    owner: record.owner,
    outside: record.audience.some((audience) => audience !== 'internal'),
    btob: record.audience.includes('btob'),
    btoc: record.audience.includes('btoc'),
    /** Calls for a deeper apology and a second approver. */
    severe: record.severity === 'high' || record.severity === 'critical' || record.legal,
  };
}

function situationNow(situation: Situation | undefined, recovered: boolean) {
  const ongoing = situation?.ongoing ?? (recovered ? 'stopped' : 'unknown');
  return {
    affected: situation?.affected?.trim() || undefined,
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

/** 「11/20 13:05」, "Nov 20 13:05". */
function rowTime(moment: Temporal.ZonedDateTime, lang: Lang): string {
  const day =
    lang === 'ja' ? `${moment.month}/${moment.day}` : `${formatDate(moment, lang).slice(0, 3)} ${moment.day}`;
  return `${day} ${formatTime(moment, lang)}`;
}

/** 17:00 of the first, the third and the fifth business day from now. */
function businessDays(now: Temporal.ZonedDateTime, calendar: BusinessCalendar, speak: Speaker) {
  const closingAfter = (count: number): string =>
    speak.promised(
      addBusinessDays(now.toPlainDate(), count, calendar).toZonedDateTime({
        timeZone: now.timeZoneId,
        plainTime: closing,
      }),
    );
  return {
    in1BusinessDay: closingAfter(1),
    in3BusinessDays: closingAfter(3),
    in5BusinessDays: closingAfter(5),
  };
}

function milestonesFrom(
  detected: Temporal.ZonedDateTime,
  record: IncidentRecord,
  clock: Clock,
): readonly MilestoneStatus[] {
  const anchored = {
    ...record,
    timezone: clock.zone,
    moments: { ...record.moments, detected: isoStamp(detected) },
  };
  return milestones(anchored, [], clock.now)?.items ?? [];
}

function milestoneLine({ definition, dueAt, documents }: MilestoneStatus, lang: Lang, speak: Speaker) {
  const names = documents.map(({ type }) => documentType(type)?.name[lang] ?? type);
  return {
    label: definition.label[lang],
    goal: definition.goal[lang],
    due: speak.promised(dueAt),
    documents: [...new Set(names)].join(lang === 'ja' ? '、' : ', '),
  };
}

/** By milestone, `at24h` to `at90d`: the full hour before it falls due. One that has passed is no deadline any more. */
function deadlines(
  marks: readonly MilestoneStatus[],
  now: Temporal.ZonedDateTime,
  speak: Speaker,
): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    marks.map(({ definition, dueAt }) => {
      const hour = dueAt.round({ smallestUnit: 'hour', roundingMode: 'floor' });
      const ahead = Temporal.ZonedDateTime.compare(hour, now) > 0;
      return [`at${definition.id}`, ahead ? speak.promised(hour) : undefined];
    }),
  );
}
