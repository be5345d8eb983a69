import type { Temporal } from 'temporal-polyfill';
import { milestones, type MilestoneStatus } from '../incident/milestones';
import type { IncidentRecord } from '../incident/record';
import type { Clock } from '../lint/rule';
import type { Lang } from '../text';
import { addBusinessDays, type BusinessCalendar } from '../time/calendar';
import { formatDate, formatMoment, formatTime, isoStamp } from '../time/format';
import { closing, promiseFor } from '../time/promise';
import { documentType } from './metadata';

const ZONE_OF_JAPANESE_READERS = 'Asia/Tokyo';

/** How moments are told in a document. */
export interface Speaker {
  /** What has happened: 「11月20日（金）13:05」. */
  said(moment: Temporal.ZonedDateTime): string;
  /** What is promised: 「11月20日（金）13時」, with the year where it is another one. */
  promised(moment: Temporal.ZonedDateTime): string;
}

export function speaker(lang: Lang, now: Temporal.ZonedDateTime): Speaker {
  // Who writes Japanese in Japan means Japanese time; every other reader has to be told.
  const zone = lang === 'en' || now.timeZoneId !== ZONE_OF_JAPANESE_READERS;
  return {
    said: (moment) => formatMoment(moment, lang, { weekday: true, zone }),
    promised: (moment) =>
      formatMoment(moment, lang, { weekday: true, zone, plainHour: true, year: moment.year !== now.year }),
  };
}

/** A time as a row of a table of events gives it: 「11/20 13:05」, "Nov 20 13:05". */
export function rowTime(moment: Temporal.ZonedDateTime, lang: Lang): string {
  const day =
    lang === 'ja' ? `${moment.month}/${moment.day}` : `${formatDate(moment, lang).slice(0, 3)} ${moment.day}`;
  return `${day} ${formatTime(moment, lang)}`;
}

/** 17:00 of the first, the third and the fifth business day from now. */
export function businessDays(now: Temporal.ZonedDateTime, calendar: BusinessCalendar, speak: Speaker) {
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

export function milestonesFrom(
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

export function milestoneLine({ definition, dueAt, documents }: MilestoneStatus, lang: Lang, speak: Speaker) {
  const names = documents.map(({ type }) => documentType(type)?.name[lang] ?? type);
  return {
    label: definition.label[lang],
    goal: definition.goal[lang],
    due: speak.promised(dueAt),
    documents: [...new Set(names)].join(lang === 'ja' ? '、' : ', '),
  };
}

/** By milestone, `at24h` to `at90d`: when to promise what it asks for. One that has passed is no deadline any more. */
export function deadlines(
  marks: readonly MilestoneStatus[],
  detected: Temporal.ZonedDateTime,
  now: Temporal.ZonedDateTime,
  calendar: BusinessCalendar,
  speak: Speaker,
): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    marks.map(({ definition, dueAt }) => {
      const promise = promiseFor(detected, dueAt, now, calendar);
      return [`at${definition.id}`, promise && speak.promised(promise)];
    }),
  );
}
