import assert from 'node:assert/strict';
import { attentionMeasures } from '../../../src/core/language/ja/attention';
import { conductMeasures } from '../../../src/core/language/ja/conduct';
import { deadlinesIn } from '../../../src/core/language/ja/deadline';
import { moodOf } from '../../../src/core/language/ja/mood';
import { vaguePromises } from '../../../src/core/language/ja/vague-promise';
import { vagueTimes } from '../../../src/core/language/ja/vague-time';

/** Pieces that patterns begin with, over and over: what a pattern that steps back too far would stumble on. */
const pieces = [
  '検討',
  '確認を',
  'よう',
  '準備が整い',
  '慎重に',
  '11月3日に開き、',
  '12月1日の',
  '必要な対策を',
  '、残る',
  'する',
  '報告の時に',
];

const checks: Readonly<Record<string, (text: string) => unknown>> = {
  'empty promises': vaguePromises,
  attention: attentionMeasures,
  conduct: conductMeasures,
  'undated words': (text) => vagueTimes(text, moodOf(text)),
  deadlines: deadlinesIn,
};

describe('Japanese checks', function () {
  // Times are the machine's as well as ours; what is not linear fails every time.
  this.retries(2);
  for (const [name, check] of Object.entries(checks)) {
    it(`find ${name} in time in proportion to the text`, () => {
      for (const piece of pieces) {
        check(piece.repeat(50));
        const short = duration(() => check(piece.repeat(500)));
        const long = duration(() => check(piece.repeat(4000)));
        // Eight times the text; a quadratic check would take sixty-four times as long.
        assert.ok(long < 40 * Math.max(short, 3), `${piece}: ${short} ms, then ${long} ms`);
      }
    });
  }
});

/** The shortest of three runs, in ms. */
function duration(act: () => unknown): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now();
      act();
      return performance.now() - start;
    }),
  );
}
