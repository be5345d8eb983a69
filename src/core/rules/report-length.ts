import type { Passage } from '../document/model';
import { textOf } from '../lint/reading';
import type { StructureRule } from '../lint/rule';
import type { SectionRole } from '../templates/metadata';
import type { Lang } from '../text';

export const reportLength: StructureRule = {
  id: 'report-length',
  kind: 'structure',
  level: 'info',
  texts: {
    name: { ja: '短報の長さ', en: 'Length of a short report' },
    message: { ja: '本文が3段落を超えています', en: 'The text runs over three paragraphs' },
    reason: {
      ja: '第一報は、歩きながら読まれます。結論・事実・影響のほかは箇条書きにするか、続報に回すと、急ぎの読み手に届きます。',
      en: 'A first notice is read in passing. Keep to the conclusion, the facts and the impact; put the rest in a list or in the next notice.',
    },
  },
  *check(document) {
    if (document.type !== 'short-report') return;
    const extra = document.passages.filter(isBody).slice(LIMIT);
    const [first] = extra;
    if (!first) return;
    const all = LIMIT + extra.length;
    yield {
      range: first.range,
      message: {
        ja: `本文が${all}段落あります。短報は${LIMIT}段落までです`,
        en: `The text has ${all} paragraphs; a short report has ${LIMIT} at most`,
      },
    };
  },
};

const LIMIT = 3;

/** Sections with a line of their own in the form, however short the report. */
const FORM: ReadonlySet<SectionRole> = new Set(['subject', 'request', 'next-notice', 'contact']);

/** What frames a mail: subject and address lines, salutation, thanks, the promise of the next notice, the close. */
const FRAME: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:件名|宛先|宛て?|to|cc|発信|差出人|日時|日付)\s?[::]|(?:様|各位|御中|殿|さん|皆さま|皆様)(?:へ)?$|^(?:いつも|平素|お世話に|お疲れ|拝啓|突然|取り急ぎ)|(?:よろしく|宜しく)お願い|^以上|(?:次回|続報|次の連絡|ご?連絡(?:し|いたし|致し)|お知らせ(?:し|いたし|致し)).{0,12}ます。?$/i,
  en: /^(?:subject|to|cc|from|date)\s?:|^(?:dear|hello|hi|thank you|all,|(?:kind |best )?regards|sincerely|yours)\b|\b(?:next update|next notice|write again|report again|update you)\b/i,
};

/** A paragraph of prose that tells something. Lists and tables are read at a glance and do not count. */
function isBody(passage: Passage): boolean {
  if (passage.kind !== 'paragraph' || FORM.has(passage.section.role)) return false;
  const text = textOf(passage).trim();
  // A line that leads into a list is part of the list.
  return text !== '' && !/[::]$/.test(text) && !FRAME[passage.lang].test(text);
}
