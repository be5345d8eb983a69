import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { deadlineChoices } from '../../../src/core/time/deadline-choices';

const clock = (now: string, zone = 'Asia/Tokyo') => ({ now: Temporal.Instant.from(now), zone });

describe('deadline choices', () => {
  it('name absolute times, nearest first', () => {
    const choices = deadlineChoices(clock('2026-11-20T14:20:00+09:00'));
    assert.deepEqual(
      choices.map(({ label, text }) => `${label.ja}: ${text.ja}`),
      [
        '今日19時: 11月20日（金）19時までに',
        '明日12時: 11月21日（土）12時までに',
        '翌営業日17時: 11月24日（火）17時までに',
        '3営業日後17時: 11月26日（木）17時までに',
        '1週間後17時: 11月27日（金）17時までに',
      ],
    );
    assert.equal(choices[1]?.text.en, 'by 12:00 on Saturday, November 21');
  });

  it('count 48 hours only into office hours', () => {
    const labels = (now: string) => deadlineChoices(clock(now)).map(({ label }) => label.ja);
    assert.ok(labels('2026-11-17T10:12:00+09:00').includes('48時間後'));
    assert.ok(!labels('2026-11-17T02:12:00+09:00').includes('48時間後'), 'at night');
    assert.ok(!labels('2026-11-20T10:12:00+09:00').includes('48時間後'), 'on a Sunday');
  });

  it('leave out this evening when it is near or gone', () => {
    for (const now of ['2026-11-20T18:31:00+09:00', '2026-11-20T23:00:00+09:00'])
      assert.ok(deadlineChoices(clock(now)).every(({ label }) => label.ja !== '今日19時'));
    assert.equal(deadlineChoices(clock('2026-11-20T18:30:00+09:00'))[0]?.label.ja, '今日19時');
  });

  it('tell the zone outside Japan and the year at its turn', () => {
    const texts = deadlineChoices(clock('2026-12-31T10:00:00+01:00', 'Europe/Berlin')).map(
      ({ text }) => text,
    );
    assert.equal(texts[0]?.ja, '12月31日（木）19時（GMT+1）までに');
    assert.equal(texts[1]?.en, 'by 12:00 (GMT+1) on Friday, January 1, 2027');
  });

  it('are ahead, in order and different at any moment in any zone', () => {
    const zones = [
      'Asia/Tokyo',
      'America/New_York',
      'Europe/London',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'UTC',
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 1_577_836_800, max: 1_893_456_000 }),
        fc.constantFrom(...zones),
        (second, zone) => {
          const now = Temporal.Instant.fromEpochMilliseconds(second * 1000);
          const times = deadlineChoices({ now, zone }).map(({ at }) => at.epochMilliseconds);
          assert.ok(times.length >= 4);
          times.forEach((time, index) => assert.ok(time > (times[index - 1] ?? now.epochMilliseconds)));
        },
      ),
      { numRuns: 200 },
    );
  });
});
