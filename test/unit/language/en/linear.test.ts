import assert from 'node:assert/strict';
import { parseDocument } from '../../../../src/core/document/parse';
import { rules } from '../../../../src/core/rules';

const checks = rules.flatMap((rule) => (rule.kind === 'phrase' && rule.check.en ? [rule.check.en] : []));
const SECTIONS = ['Cause', 'Prevention', 'Apology'];

/** Milliseconds for all English checks over one paragraph in sections of each kind, the better of two runs. */
function timeOf(text: string): number {
  const body = SECTIONS.map((section) => `## ${section}\n\n${text}\n`).join('\n');
  const once = () => {
    const document = parseDocument(`---\ntenmatsu: postmortem\nlang: en\n---\n\n${body}`);
    const sentences = document.passages.flatMap((passage) => passage.sentences);
    const start = performance.now();
    for (const check of checks) for (const sentence of sentences) Array.from(check(sentence));
    return performance.now() - start;
  };
  return Math.min(once(), once());
}

const SMALL = 1_500;
const TIMES = 4;
/** What a busy machine may add to either measurement. */
const NOISE = 150;

describe('English checks', function () {
  // Times are the machine's as well as ours; what is not linear fails every time.
  this.retries(2);
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
    'as the ',
    'with our ',
    'to be more ',
    'will see what we ',
    'help us to ',
    'being very late ',
    'with three people ',
  ]) {
    it(`take time in proportion to the text: ${JSON.stringify(unit)} again and again`, () => {
      const units = Math.floor(SMALL / unit.length);
      const small = timeOf(unit.repeat(units));
      const large = timeOf(unit.repeat(units * TIMES));
      // Quadratic growth would be 16 times; the difference shows above the noise.
      assert.ok(
        large < small * TIMES * 2.5 + NOISE,
        `${small.toFixed(0)} ms, ${TIMES} times the text ${large.toFixed(0)} ms`,
      );
    });
  }
});
