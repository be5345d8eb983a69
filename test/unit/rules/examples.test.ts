import assert from 'node:assert/strict';
import { rules } from '../../../src/core/rules';
import { examples } from '../../../src/core/rules/examples';
import { overlaps } from '../../../src/core/text';
import { findingsOf } from './harness';

for (const rule of rules) {
  describe(`examples of ${rule.id}`, () => {
    for (const example of examples[rule.id] ?? []) {
      it(`${example.text.includes('《') ? 'hit' : 'pass'}: ${example.text.replace(/\s+/g, ' ').slice(0, 70)}`, () => {
        const { findings, marks, source } = findingsOf(rule, example);
        const shown = findings.map(({ range }) => source.slice(range.start, range.end));
        for (const mark of marks) {
          const hit = findings.some(({ range }) => overlaps(range, mark));
          assert.ok(
            hit,
            `nothing on 「${source.slice(mark.start, mark.end)}」, only ${JSON.stringify(shown)}`,
          );
        }
        for (const [index, { range }] of findings.entries()) {
          assert.ok(
            marks.some((mark) => overlaps(mark, range)),
            `「${shown[index]}」 is not marked`,
          );
        }
      });
      const { ok } = example;
      if (ok === undefined) continue;
      it(`better: ${ok.replace(/\s+/g, ' ').slice(0, 70)}`, () => {
        const { findings, source } = findingsOf(rule, example, ok);
        assert.deepEqual(
          findings.map(({ range }) => source.slice(range.start, range.end)),
          [],
        );
      });
    }
  });
}
