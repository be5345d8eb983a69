import assert from 'node:assert/strict';
import { parseDocument } from '../../../../src/core/document/parse';
import { rules } from '../../../../src/core/rules';

const checks = rules.flatMap((rule) => (rule.kind === 'phrase' && rule.check.en ? [rule.check.en] : []));

/** Milliseconds for all English checks over one paragraph, in each section that some rule looks at. */
function timeOf(text: string): number {
  const sections = ['Cause', 'Impact', 'Prevention', 'Apology', 'Responsibility'];
  const body = sections.map((section) => `## ${section}\n\n${text}\n`).join('\n');
  const document = parseDocument(`---\ntenmatsu: postmortem\nlang: en\n---\n\n${body}`);
  const sentences = document.passages.flatMap((passage) => passage.sentences);
  const start = performance.now();
  for (const check of checks) for (const sentence of sentences) Array.from(check(sentence));
  return performance.now() - start;
}

describe('English checks', () => {
  for (const unit of [
    'a',
    'a ',
    '1',
    'will be ',
    'sorry if ',
    'we are very ',
    'the the ',
    'not more ',
    'Anna ',
    'x, ',
    "it's ",
  ]) {
    it(`take time in proportion to the text: ${JSON.stringify(unit)} again and again`, () => {
      const units = Math.floor(10_000 / unit.length);
      timeOf(unit.repeat(units));
      const small = timeOf(unit.repeat(units));
      const large = timeOf(unit.repeat(units * 4));
      assert.ok(
        large < small * 16 + 200,
        `${small.toFixed(0)} ms, four times the text ${large.toFixed(0)} ms`,
      );
    });
  }
});
