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
  const { record, clock, situation } = data;
  const now = clock.now.toZonedDateTimeISO(clock.zone);
  const calendar = data.calendar ?? japaneseCalendar;
  // Who writes Japanese in Japan means Japanese time; every other reader has to be told.
  const zone = lang === 'en' || clock.zone !== ZONE_OF_JAPANESE_READERS;
  const said = (moment: Temporal.ZonedDateTime): string =>
    formatMoment(moment, lang, { weekday: true, zone });
  const promised = (moment: Temporal.ZonedDateTime): string =>
    formatMoment(moment, lang, { weekday: true, zone, plainHour: true, year: moment.year !== now.year });
  const businessDay = (count: number): string =>
    promised(
      addBusinessDays(now.toPlainDate(), count, calendar).toZonedDateTime({
        timeZone: clock.zone,
        plainTime: closing,
      }),
    );
  const at = (moment: Moment): Temporal.ZonedDateTime | undefined =>
    record.moments[moment] === undefined
      ? undefined
      : Temporal.Instant.from(record.moments[moment]).toZonedDateTimeISO(clock.zone);
  const detected = at('detected') ?? now;
  const outside = record.audience.some((audience) => audience !== 'internal');
  const ongoing = situation?.ongoing ?? (at('recovered') ? 'stopped' : 'unknown');
  const affected = situation?.affected?.trim();
  return {
    type,
    lang,
    incident: record.id,
    title: record.title,
    /** The title as a phrase to stand inside a sentence. */
    event: record.title?.replace(/[。.．\s]+$/u, ''),
    documentName: documentType(type)?.name[lang] ?? type,
    milestone: data.milestone,
    category: record.category,
    audience: record.audience,
    severity: record.severity,
    legal: record.legal,
    timezone: record.timezone,
    zone: zoneAbbreviation(now),
    owner: record.owner,
    outside,
    btob: record.audience.includes('btob'),
    btoc: record.audience.includes('btoc'),
    leak: record.category === 'leak',
    communication: record.category === 'communication',
    severe: record.severity === 'high' || record.severity === 'critical' || record.legal,
    affected: affected === '' ? undefined : affected,
    ongoing: ongoing === 'ongoing',
    stopped: ongoing === 'stopped',
    now: said(now),
    today: formatDate(now, lang, { year: true, weekday: true }),
    rowTime: rowTime(detected, lang),
    rowNow: rowTime(now, lang),
    nextNotice: promised(nextNotice(now, record.severity)),
    /** 17:00 of the next, the third and the fifth business day. */
    in1BusinessDay: businessDay(1),
    in3BusinessDays: businessDay(3),
    in5BusinessDays: businessDay(5),
    in30Days: promised(now.add({ days: 30 }).withPlainTime(closing)),
    moments: Object.fromEntries(moments.map((moment) => [moment, textOf(at(moment), said)])) as Record<
      Moment,
      string | undefined
    >,
    stamps: Object.fromEntries(moments.map((moment) => [moment, textOf(at(moment), isoStamp)])) as Record<
      Moment,
      string | undefined
    >,
    milestones: dueMilestones(data, detected).map((status) => milestoneView(status, lang, promised)),
    due: Object.fromEntries(
      dueMilestones(data, detected).map(({ definition, dueAt }) => [
        `at${definition.id}`,
        promised(dueAt.round({ smallestUnit: 'hour', roundingMode: 'floor' })),
      ]),
    ),
  };
}

export type TemplateView = ReturnType<typeof templateView>;

function textOf(
  moment: Temporal.ZonedDateTime | undefined,
  format: (moment: Temporal.ZonedDateTime) => string,
): string | undefined {
  return moment && format(moment);
}

/** A time as a row of a table of events gives it: 「11/20 13:05」. */
function rowTime(moment: Temporal.ZonedDateTime, lang: Lang): string {
  return lang === 'ja'
    ? `${moment.month}/${moment.day} ${formatTime(moment, lang)}`
    : `${formatDate(moment, lang).slice(0, 3)} ${moment.day} ${formatTime(moment, lang)}`;
}

function dueMilestones(
  { record, clock }: DocumentData,
  detected: Temporal.ZonedDateTime,
): readonly MilestoneStatus[] {
  const anchored = {
    ...record,
    timezone: clock.zone,
    moments: { ...record.moments, detected: isoStamp(detected) },
  };
  return milestones(anchored, [], clock.now)?.items ?? [];
}

function milestoneView(
  { definition, dueAt, documents }: MilestoneStatus,
  lang: Lang,
  promised: (moment: Temporal.ZonedDateTime) => string,
) {
  return {
    label: definition.label[lang],
    goal: definition.goal[lang],
    due: promised(dueAt),
    documents: documents
      .map((document) => documentType(document.type)?.name[lang] ?? document.type)
      .filter((name, index, all) => all.indexOf(name) === index)
      .join(lang === 'ja' ? '、' : ', '),
  };
}
