import { japaneseCalendar } from '../time/calendar';
import { writingDay } from '../time/writing-day';
import type { Fix } from '../lint/rule';
import type { FixContext } from './fixes';
import { relativeDays } from './relative-days';

/**
 * Replaces a relative word by its date, counted from the document's day of writing as the inlay hints do. Where that day is not
 * certain, the date is left selected, to be confirmed or changed.
 */
export function freezeRelativeTime({ finding, sentence, document, clock }: FixContext): readonly Fix[] {
  const day = writingDay(document, clock);
  const all = relativeDays[sentence.passage.lang](sentence, day.date, clock.calendar ?? japaneseCalendar);
  return all.flatMap(({ start, end, frozen }) => {
    const range = sentence.locate(start, end);
    const isIt = finding.range.start <= range.start && range.start < finding.range.end;
    if (!isIt || frozen === undefined) return [];
    const edit = day.sure ? { range, newText: frozen } : { range, newText: `\${1:${frozen}}`, snippet: true };
    const title = day.sure
      ? { ja: `日付に置き換える: ${frozen}`, en: `Replace with the date: ${frozen}` }
      : {
          ja: `日付に置き換える: ${frozen}（今日から数えた日付。違えば直す）`,
          en: `Replace with the date: ${frozen} (counted from today; correct it if need be)`,
        };
    return [{ title, edits: [edit], preferred: true }];
  });
}
