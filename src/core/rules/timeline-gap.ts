import type { TenmatsuDocument } from '../document/model';
import type { StructureRule } from '../lint/rule';
import { timelines, type TimelineEntry } from '../lint/timeline-entries';
import type { Localized } from '../text';

export const timelineGap: StructureRule = {
  id: 'timeline-gap',
  kind: 'structure',
  level: 'hint',
  texts: {
    name: { ja: '対応中の空白の時間', en: 'Silence in the timeline' },
    message: {
      ja: '対応のさなかに、1時間を超えて記録がありません',
      en: 'For over an hour of the response nothing is recorded',
    },
    reason: {
      ja: '気づいてから復旧するまでの空白は、「その間、何もしなかったのか」と必ず聞かれます。待っていたなら、何を待っていたのかを一行書いてください。',
      en: 'Readers will ask what happened between detection and recovery. If you were waiting, add a line that says for what.',
    },
  },
  *check(document) {
    for (const { entries } of timelines(document)) {
      let last = Infinity;
      for (const { place, minute } of responseOf(entries.filter(isTimed), document)) {
        if (minute - last > THRESHOLD) yield { range: place, message: messageOf(minute - last) };
        // A line out of order shortens no silence.
        last = last === Infinity ? minute : Math.max(last, minute);
      }
    }
  },
};

/** In minutes. Shorter ones are the ordinary pace of work. */
const THRESHOLD = 60;
const DAY = 1440;

type Timed = TimelineEntry & { readonly minute: number };

function isTimed(entry: TimelineEntry): entry is Timed {
  return entry.minute !== undefined;
}

const NOTICED =
  /気づ|気付|検知|発覚|把握|覚知|認知|発見|警報|アラート|通報|指摘|連絡があ|連絡を受|から(?:お)?(?:連絡|電話)|問い合わせ|申告|\b(?:notice[sd]?|detect(?:s|ed)?|alert|alarm|paged?|reports?)\b/i;
const OVER =
  /(?:復旧|回復|解消|収束|終息)(?:した|しました|を?確認|を?完了|済み?|$|[。、)])|正常(?:に戻|に動|を確認|化)|\b(?:restored|recovered|resolved|back to normal|works again)\b/i;

/** The lines from the moment somebody knew to the moment it was over; none where either cannot be told. */
function responseOf(entries: readonly Timed[], document: TenmatsuDocument): readonly Timed[] {
  const start = indexOf(entries, stampOf(document, 'detected'), NOTICED);
  if (start < 0) return [];
  const rest = entries.slice(start);
  const end = indexOf(rest, stampOf(document, 'recovered'), OVER);
  return end < 0 ? [] : rest.slice(0, end + 1);
}

/** The line with the record's own time of day, else the first that tells the event. */
function indexOf(entries: readonly Timed[], minute: number | undefined, event: RegExp): number {
  const recorded = entries.findIndex((entry) => entry.minute % DAY === minute);
  return recorded >= 0 ? recorded : entries.findIndex((entry) => event.test(entry.event.normalize('NFKC')));
}

/** A moment of the front matter in minutes of its day, as it is written there. */
function stampOf(document: TenmatsuDocument, field: string): number | undefined {
  const match = /T(\d{2}):(\d{2})/.exec(String(document.frontMatter.fields.get(field)?.data ?? ''));
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}

function messageOf(gap: number): Localized {
  const [hours, minutes] = [Math.floor(gap / 60), gap % 60];
  const ja = `${hours}時間${minutes > 0 ? `${minutes}分` : ''}`;
  const en = `${hours} h${minutes > 0 ? ` ${minutes} min` : ''}`;
  return {
    ja: `対応のさなかに、${ja}の空白があります`,
    en: `Nothing is recorded for ${en} of the response`,
  };
}
