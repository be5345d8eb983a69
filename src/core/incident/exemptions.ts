import type { TenmatsuDocument } from '../document/model';
import type { MilestoneId } from '../templates/metadata';
import { defaultPreset } from './milestone-preset';

/** 「72時間」, “1 week”, `30d` at the head of a line struck off the list with `[-]`. */
const struckOff = /^\[-\][ \t]*(\d{1,3})[ \t]*(h|時間|hours?|d|日|days?|w|週間?|weeks?)/i;
const because = /(?:理由|reason)[ \t]*[:：][ \t]*([^\n]+)/i;

/**
 * The milestones that a record says do not apply, each with its reason:
 * `- [-] 72時間：… 理由：…` among the record's milestones. Without a reason a line is not heeded.
 */
export function readExemptions(record: TenmatsuDocument): ReadonlyMap<MilestoneId, string> {
  const exemptions = new Map<MilestoneId, string>();
  for (const { kind, range, section } of record.passages) {
    if (kind !== 'item' || section.id !== 'milestones') continue;
    const text = record.text.slice(range.start, range.end);
    const label = struckOff.exec(text);
    const reason = because
      .exec(text)?.[1]
      ?.replace(/[）)]\s*$/, '')
      .trim();
    if (!label || !reason) continue;
    const hours = Number(label[1]) * unitHours(label[2] ?? '');
    const definition = defaultPreset.find(
      ({ after }) => hours === ('hours' in after ? after.hours : after.days * 24),
    );
    if (definition) exemptions.set(definition.id, reason);
  }
  return exemptions;
}

function unitHours(unit: string): number {
  if (/^(?:h|時)/i.test(unit)) return 1;
  return /^(?:w|週)/i.test(unit) ? 168 : 24;
}
