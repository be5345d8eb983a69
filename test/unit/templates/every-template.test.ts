import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { parseDocument } from '../../../src/core/document/parse';
import type { IncidentRecord } from '../../../src/core/incident/record';
import type { Clock } from '../../../src/core/lint/rule';
import { createLinter } from '../../../src/core/lint/engine';
import { rules } from '../../../src/core/rules';
import { documentSections, documentTypes } from '../../../src/core/templates/metadata';
import { documentLanguages, renderDocument } from '../../../src/core/templates/render';
import type { DocumentData } from '../../../src/core/templates/view';

const clock: Clock = { now: Temporal.Instant.from('2026-10-21T05:20:00Z'), zone: 'Asia/Tokyo' };

const empty: IncidentRecord = {
  id: undefined,
  title: undefined,
  category: undefined,
  audience: [],
  severity: undefined,
  legal: false,
  timezone: 'Asia/Tokyo',
  moments: {},
  owner: undefined,
  lang: undefined,
};

const full: IncidentRecord = {
  id: '2026-10-20-order-screen',
  title: '受注画面が開かない',
  category: 'mistake',
  audience: ['btob'],
  severity: 'high',
  legal: true,
  timezone: 'Asia/Tokyo',
  moments: {
    occurred: '2026-10-20T12:50:00+09:00',
    detected: '2026-10-20T13:05:00+09:00',
    declared: '2026-10-20T13:10:00+09:00',
    recovered: '2026-10-20T16:40:00+09:00',
  },
  owner: '基盤チーム 早瀬',
  lang: 'ja',
};

/** Titles are read in compatibility form. */
const heading = (title: string): string => title.normalize('NFKC');

const samples: Readonly<Record<string, DocumentData>> = {
  'an empty record': { record: empty, clock },
  'a full record': {
    record: full,
    clock,
    situation: { affected: '取引先3社の受注担当', ongoing: 'stopped' },
    milestone: '30d',
  },
  'a record of three months ago': {
    record: { ...full, moments: { detected: '2026-07-20T13:05:00+09:00' } },
    clock,
  },
  'a record of internal trouble': {
    record: { ...full, audience: ['internal'], severity: 'low', legal: false },
    clock,
  },
  'a consumer incident in another zone': {
    record: { ...full, audience: ['btoc'], timezone: 'Europe/Berlin' },
    clock: { ...clock, zone: 'Europe/Berlin' },
    situation: { ongoing: 'ongoing' },
  },
};

/** The other structure rules ask for what the writer has not filled in yet, and rightly so. */
const faultsOfTheTemplate = new Set([
  ...rules.filter(({ kind }) => kind === 'phrase').map(({ id }) => id),
  'front-matter',
  'section-missing',
  'section-order',
  'timeline-order',
  'report-length',
  'reply-has-reasons',
  'alternatives-too-few',
]);

const hostile = '{{x}} | --- # <script>\n- [ ] `a` **b** [c](d) &amp; ~~e~~ : 😀 \u202eשלום';

/** What a value must not change: the fields, the headings' levels, the kinds of passage, the rows. */
function shapeOf(text: string): unknown {
  const { frontMatter, sections, passages, tables } = parseDocument(text);
  return {
    fields: [...frontMatter.fields.keys()],
    sections: sections.map(({ level }) => level),
    passages: passages.map(({ kind, task }) => [kind, task]),
    rows: tables.map(({ rows }) => rows.map(({ cells }) => cells.length)),
  };
}

describe('every template', () => {
  const linter = createLinter();

  for (const type of documentTypes) {
    it(`${type.id} exists in Japanese`, () => assert.ok(documentLanguages(type.id).includes('ja')));

    for (const lang of documentLanguages(type.id)) {
      it(`${type.id} (${lang}) keeps its shape whatever the record says`, () => {
        const filled = (value: string): string =>
          renderDocument(type.id, lang, {
            record: { ...full, title: value, owner: value },
            clock,
            situation: { affected: value },
          }).text;
        assert.deepEqual(shapeOf(filled(hostile)), shapeOf(filled('受注')));
        assert.equal(parseDocument(filled(hostile)).frontMatter.fields.get('title')?.data, hostile);
      });

      for (const [name, data] of Object.entries(samples)) {
        it(`${type.id} (${lang}) renders ${name} with its sections in order`, () => {
          const { text, cursor } = renderDocument(type.id, lang, data);
          const document = parseDocument(text);
          assert.deepEqual(document.frontMatter.problems, []);
          assert.equal(document.type, type.id);
          assert.equal(document.lang, lang);
          const written = document.sections.filter(({ level }) => level === 2).map(({ title }) => title);
          const wanted = documentSections(type.id).map(({ title }) => heading(title[lang]));
          const optional = new Set(
            documentSections(type.id)
              .filter(({ optional }) => optional)
              .map(({ title }) => heading(title[lang])),
          );
          assert.deepEqual(
            written,
            wanted.filter((title) => written.includes(title) || !optional.has(title)),
          );
          assert.ok(cursor === undefined || cursor <= text.length);
          assert.doesNotMatch(text, /undefined|\[object|NaN|\u0000/);
        });

        it(`${type.id} (${lang}) says nothing on ${name} that its own checks would fault`, () => {
          const document = parseDocument(renderDocument(type.id, lang, data).text);
          const findings = linter
            .lint(document, data.clock)
            .filter(({ ruleId, level }) => faultsOfTheTemplate.has(ruleId) && level !== 'hint')
            .map(({ ruleId, range }) => `${ruleId}: ${document.text.slice(range.start, range.end)}`);
          assert.deepEqual(findings, []);
        });
      }
    }
  }
});
