import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { declaredType } from '../../../src/core/document/declaration';
import { parseDocument } from '../../../src/core/document/parse';
import { readRecord } from '../../../src/core/incident/read-record';
import { createLinter } from '../../../src/core/lint/engine';

const root = join(process.cwd(), 'sample-workspace');
const clock = { now: Temporal.Instant.from('2026-11-20T14:20:00+09:00'), zone: 'Asia/Tokyo' };
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const isDraft = (name: string): boolean => name.endsWith('-draft.md');

describe('the sample workspace', () => {
  const findings = (name: string) => createLinter().lint(parseDocument(read(name)), clock);

  for (const name of files.filter((name) => !isDraft(name))) {
    it(`${name} has nothing to mend`, () => {
      const text = read(name);
      const found = findings(name).filter(({ level }) => level === 'error' || level === 'warning');
      assert.deepEqual(
        found.map(({ ruleId, range }) => `${ruleId}: ${text.slice(range.start, range.end)}`),
        [],
      );
    });
  }

  it('has one draft with something to mend in several places', () => {
    const drafts = files.filter(isDraft);
    assert.equal(drafts.length, 1);
    const rules = new Set(drafts.flatMap(findings).map(({ ruleId }) => ruleId));
    for (const rule of ['vague-commitment', 'missing-deadline', 'section-missing'])
      assert.ok(rules.has(rule), rule);
  });

  it('has records that read back, and documents that name theirs', () => {
    for (const name of files.filter((name) => name.startsWith('incidents'))) {
      const { frontMatter, type } = parseDocument(read(name));
      const folder = name.split(/[\\/]/)[1];
      assert.deepEqual(readRecord(frontMatter, 'UTC').problems, [], name);
      assert.equal(frontMatter.fields.get(type === 'incident' ? 'id' : 'incident')?.data, folder, name);
    }
  });

  it('has a README that is ordinary Markdown', () =>
    assert.equal(declaredType(read('README.md')), undefined));
});
