import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { japaneseCalendar } from '../../../src/core/time/calendar';
import { isoStamp } from '../../../src/core/time/format';
import { promiseFor } from '../../../src/core/time/promise';

const tokyo = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime('Asia/Tokyo');

/** What is promised for a milestone `hours` after `start`, to the minute; written at `now`. */
function promised(start: string, hours: number, now = start, calendar = japaneseCalendar) {
  const from = tokyo(start);
  const promise = promiseFor(from, from.add({ hours }), tokyo(now), calendar);
  return promise && isoStamp(promise).slice(0, 16);
}

// Saturday 21 to Monday 23 November 2026 are off: Monday is a holiday.
describe('a promise for a milestone', () => {
  it('is the last close of business before it falls due', () => {
    assert.equal(promised('2026-11-17T10:12', 48), '2026-11-18T17:00');
    assert.equal(promised('2026-11-17T18:30', 48), '2026-11-19T17:00');
    assert.equal(promised('2026-11-17T17:00', 48), '2026-11-19T17:00', 'at the close itself');
  });

  it('is never for a night or a holiday', () => {
    assert.equal(promised('2026-11-20T02:10', 48), '2026-11-20T17:00', 'due at two on a Sunday');
    assert.equal(promised('2026-11-18T23:50', 72), '2026-11-20T17:00', 'due in a night');
    assert.equal(promised('2026-12-30T03:00', 72), '2026-12-31T17:00', 'over the new year');
  });

  it('comes after a break where too little work fits in before it', () => {
    assert.equal(promised('2026-11-20T13:05', 72), '2026-11-24T17:00');
    assert.equal(
      promised('2026-11-20T02:10', 72),
      '2026-11-24T17:00',
      'not the afternoon after a night alarm',
    );
    assert.equal(promised('2026-11-20T23:40', 72), '2026-11-24T17:00', 'noticed after hours');
    assert.equal(promised('2026-11-21T02:10', 48), '2026-11-24T17:00', 'noticed on a Saturday');
  });

  it('stays the same whenever it is written, and moves on once it has passed', () => {
    assert.equal(promised('2026-11-18T02:10', 72, '2026-11-20T16:30'), '2026-11-20T17:00');
    assert.equal(promised('2026-11-18T02:10', 72, '2026-11-20T17:30'), '2026-11-24T17:00');
    assert.equal(promised('2026-11-20T13:05', 72, '2026-11-24T09:00'), '2026-11-24T17:00', 'not yet passed');
  });

  it('is none where the milestone has passed as well', () => {
    assert.equal(promised('2026-11-17T10:12', 48, '2026-11-19T10:12'), undefined);
    assert.equal(promised('2026-11-20T13:05', 72, '2026-11-24T17:00'), undefined);
  });

  it('knows the days a team takes off', () => {
    const calendar = { holidays: 'none', daysOff: new Set(['2026-11-23']) } as const;
    assert.equal(promised('2026-11-20T13:05', 72, undefined, calendar), '2026-11-24T17:00');
    assert.equal(
      promised('2026-11-20T13:05', 72, undefined, { ...calendar, daysOff: new Set() }),
      '2026-11-23T17:00',
    );
  });
});
