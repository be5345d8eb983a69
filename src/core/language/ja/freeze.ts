import type { Fix } from '../../lint/rule';
import type { FixContext } from '../fixes';
import { absoluteDay } from './relative-time';

/** Replaces 昨日 by its date, counted from the day of the fix. */
export function freezeRelativeTime({ finding, document, clock }: FixContext): readonly Fix[] {
  const word = document.text.slice(finding.range.start, finding.range.end);
  const date = absoluteDay(word, clock);
  if (date === undefined) return [];
  return [
    {
      title: { ja: `日付に置き換える: ${date}`, en: `Replace with the date: ${date}` },
      edits: [{ range: finding.range, newText: date }],
      preferred: true,
    },
  ];
}
