import { Temporal } from 'temporal-polyfill';
import type { TenmatsuDocument } from '../document/model';
import { lineEnd } from '../lint/places';
import type { Clock, Fix, StructureRule } from '../lint/rule';
import { timeColumn, timelines, type Timeline } from '../lint/timeline-entries';
import type { Range } from '../text';
import { isTimeZone, zoneAbbreviation } from '../time/zones';

export const timelineZone: StructureRule = {
  id: 'timeline-zone',
  kind: 'structure',
  level: 'hint',
  texts: {
    name: { ja: '時間帯のない経過', en: 'Timeline without a zone' },
    message: { ja: 'どの地域の時刻かが書かれていません', en: 'These times do not say in which zone' },
    reason: {
      ja: 'ログはUTC、電話の記録は日本時間ということがよくあります。見出しに「時刻（JST）」と書けば、九時間の読み違いが起きません。',
      en: 'Logs are often in UTC and calls in local time. "Time (JST)" in the heading saves readers from being hours off.',
    },
  },
  *check(document) {
    const [first] = timelines(document);
    if (!first || namesZone(document)) return;
    const range = headOf(first, document) ?? first.entries.find(({ minute }) => minute !== undefined)?.place;
    if (range) yield { range };
  },
  fixes(finding, document, clock) {
    const zone = document.frontMatter.fields.get('timezone')?.data;
    if (typeof zone !== 'string' || !isTimeZone(zone)) return [];
    return timelines(document).flatMap((timeline) => {
      const head = headOf(timeline, document);
      return head?.start === finding.range.start ? [inHead(head, zone, document, clock)] : [];
    });
  },
};

const ZONE =
  /(?<![A-Za-z])(?:UTC|GMT|JST|KST|IST|SGT|HKT|PHT|ICT|GST|MSK|BRT|NZ[SD]T|A[CEW][SD]T|[ECMP][SD]T|[CEW]ES?T|BST)(?![A-Za-z])|日本時間|現地時間|標準時|協定世界時|夏時間|\b(?:local|standard|daylight|Tokyo|Japan) time\b|\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})(?!\d)|\b(?:Asia|Europe|America|Africa|Australia|Pacific)\/[A-Z]/;

/** Somewhere below the front matter, which readers outside the editor do not see. */
function namesZone(document: TenmatsuDocument): boolean {
  return ZONE.test(document.text.slice(document.frontMatter.range.end));
}

/** The title of a table's column of times. */
function headOf({ table }: Timeline, document: TenmatsuDocument): Range | undefined {
  const title = table?.header[timeColumn(table.header)];
  if (!table || !title) return undefined;
  const { text } = document;
  const { start } = table.range;
  let at = start;
  // Cell by cell: 時刻 may be part of an earlier title, such as 発生時刻.
  for (const cell of text.slice(start, lineEnd(text, start)).split('|')) {
    if (cell.trim() === title)
      return { start: at + cell.indexOf(title), end: at + cell.indexOf(title) + title.length };
    at += cell.length + 1;
  }
  return undefined;
}

function inHead(head: Range, zone: string, document: TenmatsuDocument, clock: Clock): Fix {
  const name = zoneAbbreviation(momentOf(document, clock).toZonedDateTimeISO(zone));
  const newText = document.lang === 'ja' ? `（${name}）` : ` (${name})`;
  return {
    title: { ja: `「（${name}）」を書き足す`, en: `Add "(${name})"` },
    edits: [{ range: { start: head.end, end: head.end }, newText }],
    preferred: true,
  };
}

/** When it was noticed: the zone may have had another name then than it has now. */
function momentOf(document: TenmatsuDocument, clock: Clock): Temporal.Instant {
  const stamp = document.frontMatter.fields.get('detected')?.data;
  try {
    return typeof stamp === 'string' ? Temporal.Instant.from(stamp) : clock.now;
  } catch {
    return clock.now;
  }
}
