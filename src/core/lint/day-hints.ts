import type { TenmatsuDocument } from '../document/model';
import { relativeDays } from '../language/relative-days';
import { relativeTime } from '../rules/relative-time';
import { overlaps, type Range } from '../text';
import { japaneseCalendar } from '../time/calendar';
import { writingDay, type WritingDay } from '../time/writing-day';
import type { Clock, TextEdit } from './rule';

/** What a relative word means, to be shown behind it. */
export interface DayHint {
  /** The word. */
  readonly range: Range;
  /** In the document's language. */
  readonly names: string;
  readonly day: WritingDay;
  /** Puts the date in the word's place; only where that is certain. */
  readonly freeze?: TextEdit;
}

const spoken: ReadonlySet<string> = new Set(relativeTime.scope.exceptDocs);

/** The relative words within a stretch of the document, in order. None in scripts that are spoken on the day itself. */
export function dayHints(document: TenmatsuDocument, within: Range, clock: Clock): readonly DayHint[] {
  if (document.type !== undefined && spoken.has(document.type)) return [];
  const day = writingDay(document, clock);
  return document.passages
    .filter(({ range }) => overlaps(range, within))
    .flatMap(({ sentences, lang }) =>
      sentences
        .filter(({ range }) => overlaps(range, within))
        .flatMap((sentence) =>
          relativeDays[lang](sentence, day.date, clock.calendar ?? japaneseCalendar).map(
            ({ start, end, names, frozen }) => {
              const range = sentence.locate(start, end);
              const freeze = day.sure && frozen !== undefined ? { range, newText: frozen } : undefined;
              return { range, names, day, ...(freeze ? { freeze } : {}) };
            },
          ),
        ),
    );
}
