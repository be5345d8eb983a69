import { Temporal } from 'temporal-polyfill';
import type { Field } from '../document/front-matter';
import { frontMatterMessage } from '../document/front-matter-messages';
import { defaultPreset } from '../incident/milestone-preset';
import { readRecord } from '../incident/read-record';
import { moments } from '../incident/record';
import { declarationRange } from '../lint/places';
import type { Clock, Fix, Hit, StructureRule } from '../lint/rule';
import { nearest } from '../nearest';
import { documentType, documentTypes } from '../templates/metadata';
import { overlaps } from '../text';
import { readDay } from '../time/writing-day';

export const frontMatter: StructureRule = {
  id: 'front-matter',
  kind: 'structure',
  anyType: true,
  level: 'error',
  texts: {
    name: { ja: '先頭の項目の誤り', en: 'Wrong field at the head' },
    message: { ja: '文書の先頭の項目に誤りがあります', en: 'A field at the head of the document is wrong' },
    reason: {
      ja: '節目の期限も、ほかの文書の日時も、ここから計算します。読み取れない値は「未記入」として扱うため、期限が出なくなります。',
      en: 'Deadlines and the times in other documents are computed from here. A value that cannot be read counts as missing, and its deadlines with it.',
    },
  },
  *check(document, clock) {
    const { fields, problems } = document.frontMatter;
    for (const problem of problems) yield { range: problem.range, message: frontMatterMessage(problem) };
    const declared = fields.get('tenmatsu');
    if (declared && document.type === undefined) yield unknownType(declared.data, declarationRange(document));
    const { record, problems: wrong } = readRecord(document.frontMatter, clock.zone);
    // Where the YAML itself is broken, the value read there is not what was meant.
    const legible = ({ range }: Hit): boolean =>
      !problems.some((problem) => overlaps(range, { ...problem.range, end: problem.range.end + 1 }));
    for (const { range, message } of wrong.filter(legible)) yield { range, message };
    for (const name of moments) {
      const place = fields.get(name);
      const written = record.moments[name];
      if (place && written !== undefined && isAhead(written, clock)) yield ahead(name, place.value);
    }
    const milestone = fields.get('milestone');
    if (milestone && !isMilestone(milestone.data)) yield wrongMilestone(milestone);
    const date = fields.get('date');
    if (date && date.data !== null && date.data !== '' && !readDay(date.data, clock)) yield wrongDate(date);
  },
  fixes(finding, document) {
    const meant = finding.data?.['meant'];
    const field = document.frontMatter.fields.get('tenmatsu');
    return meant === undefined || !field ? [] : [replacement(meant, field.value)];
  },
};

/** Two machines' clocks differ a little. */
const TOLERANCE = Temporal.Duration.from({ minutes: 10 });

function isAhead(stamp: string, clock: Clock): boolean {
  return Temporal.Instant.compare(stamp, clock.now.add(TOLERANCE)) > 0;
}

/** The record tells what has happened; plans are promises and stand in the text. */
function ahead(field: string, range: Hit['range']): Hit {
  return {
    range,
    message: {
      ja: `${field} がまだ来ていない日時です。年や時差、このパソコンの時計を確かめてください`,
      en: `${field} is still ahead. Check the year, the offset and the clock of this computer`,
    },
  };
}

function unknownType(data: unknown, range: Hit['range']): Hit {
  const written = typeof data === 'string' ? data.trim() : '';
  const names = documentTypes.flatMap(({ id, aliases }) => [id, ...(aliases ?? [])]);
  const meant = nearest(written, names);
  if (meant === undefined) {
    const message =
      written === ''
        ? {
            ja: '文書の種類が空です。tenmatsu: incident のように書いてください',
            en: 'The document type is empty. Write one, as in tenmatsu: incident',
          }
        : {
            ja: `「${written}」という文書の種類はありません。補完の一覧から選んでください`,
            en: `There is no document type "${written}". Choose one from the completion list`,
          };
    return { range, message };
  }
  return {
    range,
    message: {
      ja: `「${written}」という文書の種類はありません。「${meant}」（${documentType(meant)?.name.ja}）のことですか`,
      en: `There is no document type "${written}". Did you mean "${meant}" (${documentType(meant)?.name.en})?`,
    },
    data: { meant },
  };
}

/** An empty field says nothing, which is right. */
function isMilestone(data: unknown): boolean {
  return data === null || data === '' || defaultPreset.some(({ id }) => id === data);
}

function wrongMilestone({ key, value, data }: Field): Hit {
  const ids = defaultPreset.map(({ id }) => id);
  const written = typeof data === 'string' ? data : JSON.stringify(data);
  return {
    range: value.end > value.start ? value : key,
    message: {
      ja: `milestone に「${written}」はありません。${ids.join(' / ')} から選んでください`,
      en: `milestone cannot be "${written}". Choose from ${ids.join(', ')}`,
    },
  };
}

/** Relative words in the text count from it. */
function wrongDate({ key, value }: Field): Hit {
  return {
    range: value.end > value.start ? value : key,
    message: {
      ja: 'date の日付が読み取れません。date: 2026-11-20 のように書いてください',
      en: 'The date cannot be read. Write it as in date: 2026-11-20',
    },
  };
}

function replacement(meant: string, range: Hit['range']): Fix {
  return {
    title: { ja: `「${meant}」に直す`, en: `Change to "${meant}"` },
    edits: [{ range, newText: meant }],
    preferred: true,
  };
}
