import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { parseDocument } from '../../../src/core/document/parse';
import { summarise } from '../../../src/core/incident/document-summary';
import { defaultPreset } from '../../../src/core/incident/milestone-preset';
import { milestones } from '../../../src/core/incident/milestones';
import { createLinter } from '../../../src/core/lint/engine';
import { documentLanguages, renderDocument } from '../../../src/core/templates/render';
import { record } from './fixtures';

const now = Temporal.Instant.from('2026-11-20T08:00+09:00');
const clock = { now, zone: record.timezone };
const linter = createLinter();

/** Every document of every milestone, just created and not yet touched. */
const fresh = (milestones(record, [], now)?.items ?? [])
  .flatMap(({ documents }) => documents)
  .flatMap((required) => (required.state === 'missing' ? [required] : []))
  .flatMap(({ type, name, milestone }) =>
    documentLanguages(type).map((lang) => {
      const data = { record, clock, ...(milestone ? { milestone } : {}) };
      const document = parseDocument(renderDocument(type, lang, data).text);
      return { type, name, lang, summary: summarise(document, name, linter.lint(document, clock)) };
    }),
  );

describe('a document just created', () => {
  it('exists for every place of every milestone', () => {
    const types = new Set(fresh.map(({ type }) => type));
    for (const { requires } of defaultPreset)
      for (const { type } of requires) assert.ok(types.has(type), type);
  });

  for (const { type, name, lang, summary } of fresh) {
    it(`is of its type and no evidence yet: ${name} (${lang})`, () => {
      assert.equal(summary?.type, type);
      const open = summary.unwritten + summary.findings.error + summary.findings.warning;
      assert.ok(open > 0, 'an untouched template would turn its milestone green');
    });
  }
});
