import type { Temporal } from 'temporal-polyfill';
import { documentType } from '../templates/metadata';
import type { Lang } from '../text';
import { formatMoment } from '../time/format';
import type { MilestoneStatus } from './milestones';
import { spanText } from './span-text';
import { say, texts } from './timeline-texts';

/** The weekday always, the year only where it is another one than now. */
export function momentText(
  moment: Temporal.ZonedDateTime,
  present: Temporal.ZonedDateTime,
  lang: Lang,
): string {
  return formatMoment(moment, lang, { weekday: true, year: moment.year !== present.year });
}

/** How long until a milestone falls due or since it did; empty where that no longer matters. */
export function leftText(item: MilestoneStatus, present: Temporal.ZonedDateTime, lang: Lang): string {
  if (item.state === 'done' || item.state === 'not-applicable') return '';
  const span = spanText(present, item.dueAt, lang);
  return say(item.state === 'overdue' ? texts.past : texts.left, lang, span);
}

/** A document type's name; its id where it is not known. */
export function typeName(type: string, lang: Lang): string {
  return documentType(type)?.name[lang] ?? type;
}
