import type { TenmatsuDocument } from '../document/model';
import type { Fix, StructureRule } from '../lint/rule';
import { timelines, type TimelineEntry } from '../lint/timeline-entries';

export const timelineOrder: StructureRule = {
  id: 'timeline-order',
  kind: 'structure',
  level: 'warning',
  texts: {
    name: { ja: '経過の順番と重複', en: 'Order of the timeline' },
    message: { ja: '上の行より前の時刻です', en: 'This time is earlier than the one above' },
    reason: {
      ja: '時刻が前後する経過は、書き写しの誤りか、後から足した話に見えます。ほかの時刻まで疑われます。',
      en: 'A timeline that jumps back looks like a slip or an afterthought, and casts doubt on every other time in it.',
    },
  },
  *check(document) {
    for (const { entries } of timelines(document)) {
      const seen = new Set<string>();
      let last: number | undefined;
      for (const { place, minute, event } of entries) {
        if (minute === undefined) continue;
        const key = `${minute} ${event.replace(/\s/g, '')}`;
        if (last !== undefined && minute < last) yield { range: place };
        else if (seen.has(key)) {
          yield {
            range: place,
            message: {
              ja: '同じ時刻の同じ出来事が、もう書かれています',
              en: 'The same event at the same time stands above',
            },
          };
        }
        seen.add(key);
        last = Math.max(last ?? minute, minute);
      }
    }
  },
  fixes(finding, document) {
    const timeline = timelines(document).find(({ entries }) =>
      entries.some(({ place }) => place.start === finding.range.start),
    );
    const fix = timeline && sorted(timeline.entries, document);
    return fix ? [fix] : [];
  },
};

/** The lines in the order of their times. Lines without a time stay below the one above them. */
function sorted(entries: readonly TimelineEntry[], document: TenmatsuDocument): Fix | undefined {
  if (entries.some(({ movable }) => !movable)) return undefined;
  const source = ({ range }: TimelineEntry) => document.text.slice(range.start, range.end);
  let last = -Infinity;
  const timed = entries.map((entry) => ({ entry, minute: (last = entry.minute ?? last) }));
  const order = [...timed].sort((a, b) => a.minute - b.minute || 0).map(({ entry }) => entry);
  const edits = entries.flatMap((entry, index) => {
    const newText = source(order[index] ?? entry);
    return newText === source(entry) ? [] : [{ range: entry.range, newText }];
  });
  if (edits.length === 0) return undefined;
  return { title: { ja: '時刻の順に並べ替える', en: 'Sort by time' }, edits, preferred: true };
}
