import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Ajv from 'ajv';
import { Temporal } from 'temporal-polyfill';
import { sarif } from '../../../src/cli/formats/sarif';
import { createChecker, type Result } from '../../../src/cli/lint';
import type { Level } from '../../../src/core/lint/rule';
import type { Lang } from '../../../src/core/text';

// The packages are read where they are installed: bundled, the schema's older dialect would have to be imported as code.
const require = createRequire(join(process.cwd(), 'package.json'));
const schema = JSON.parse(
  readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
);
const ajv = new Ajv({ schemaId: 'auto', allErrors: true });
ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json'));
const isSarif = ajv.compile(schema);

const check = createChecker(Temporal.Instant.from('2026-09-15T01:00:00Z'));
const flawed = check(
  '社内/返信 100%.md',
  '---\ntenmatsu: apology-mail\ntimezone: Nowhere/Land\n---\n\n## 事実\n\n😀◯◯です。早急に対応を検討します。\n\n## お詫び\n\n申し訳ございません。\n',
);
const LEVELS: readonly Level[] = ['error', 'warning', 'info', 'hint'];

function assertValid(results: readonly Result[], lang: Lang): void {
  const log = JSON.parse(sarif(results, lang));
  assert.ok(isSarif(log), ajv.errorsText(isSarif.errors, { separator: '\n' }));
}

describe('sarif and its schema', () => {
  it('the schema refuses what is no log', () => {
    assert.equal(isSarif({ version: '2.1.0' }), false);
    const log = JSON.parse(sarif([flawed], 'en'));
    log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0;
    assert.equal(isSarif(log), false);
    log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 1;
    log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri = '社内/a b.md';
    assert.equal(isSarif(log), false);
  });

  for (const lang of ['ja', 'en'] as const) {
    it(`findings of many rules are valid (${lang})`, () => {
      assert.ok(new Set(flawed.problems.map(({ finding }) => finding.ruleId)).size > 4);
      assertValid([flawed], lang);
    });
  }

  it('a log without findings or files is valid', () => {
    assertValid([], 'ja');
    assertValid([{ path: 'a.md', declared: true, problems: [] }], 'en');
  });

  it('every level and kind of path is valid', () => {
    const [problem] = flawed.problems;
    assert.ok(problem);
    const problems = LEVELS.map((level) => ({ ...problem, finding: { ...problem.finding, level } }));
    for (const path of ['/var/文書/a b.md', './a#b?.md', '../up.md', 'a:b.md', '<stdin>', 'c\\d.md'])
      assertValid([{ path, declared: true, problems }], 'ja');
  });
});
