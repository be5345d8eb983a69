import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { createAxis } from '../../../src/core/incident/axis';
import { defaultPreset } from '../../../src/core/incident/milestone-preset';

const start = Temporal.ZonedDateTime.from('2026-11-20T02:10+09:00[Asia/Tokyo]');
const marks = defaultPreset.map(({ after }) => start.add(after));
const axis = createAxis(start, marks);
const at = (duration: Temporal.DurationLike) => axis.position(start.add(duration).toInstant());

describe('axis', () => {
  it('starts at 0, ends at 1 and puts every mark where it says', () => {
    assert.equal(at({ hours: 0 }), 0);
    assert.equal(axis.positions.at(-1), 1);
    marks.forEach((mark, index) => {
      assert.ok(Math.abs(axis.position(mark.toInstant()) - (axis.positions[index] ?? NaN)) < 1e-12);
    });
  });

  it('gives every stretch room to be read', () => {
    const edges = [0, ...axis.positions];
    edges.slice(1).forEach((edge, index) => assert.ok(edge - (edges[index] ?? 0) > 0.13));
  });

  it('runs evenly within a stretch', () => {
    const day = at({ hours: 24 });
    assert.ok(Math.abs(at({ hours: 6 }) - day / 4) < 1e-12);
    assert.ok(Math.abs(at({ hours: 36 }) - (day + at({ hours: 48 })) / 2) < 1e-12);
  });

  it('holds moments outside at its ends', () => {
    assert.equal(at({ days: -400 }), 0);
    assert.equal(at({ days: 400 }), 1);
  });

  it('never runs backwards', () => {
    const minutes = fc.integer({ min: -100_000, max: 200_000 });
    fc.assert(
      fc.property(minutes, minutes, (a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        assert.ok(at({ minutes: early }) <= at({ minutes: late }));
      }),
    );
  });

  it('is monotonic for any marks in any zone, and keeps its ticks inside, in order and apart', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 12 });
    const zones = fc.constantFrom('Asia/Tokyo', 'America/New_York', 'Australia/Lord_Howe', 'UTC');
    const instants = fc.integer({ min: 1_600_000_000, max: 1_900_000_000 });
    fc.assert(
      fc.property(gaps, zones, instants, (hours, zone, seconds) => {
        const from = Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toZonedDateTimeISO(zone);
        let total = 0;
        const some = createAxis(
          from,
          hours.map((gap) => from.add({ hours: (total += gap) })),
        );
        const edges = [0, ...some.positions];
        edges.slice(1).forEach((edge, index) => assert.ok(edge > (edges[index] ?? 0)));
        const ticks = some.ticks.map(({ position }) => position);
        ticks.forEach((tick, index) => {
          assert.ok(tick > 0 && tick < 1);
          assert.ok(tick - (ticks[index - 1] ?? 0) > 0.009, `${tick} after ${ticks[index - 1]}`);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('counts the first day in hours and the last months in weeks', () => {
    const labels = axis.ticks.filter(({ labelled }) => labelled).map(({ unit, count }) => `${count} ${unit}`);
    assert.deepEqual(labels.slice(0, 3), ['6 hours', '12 hours', '18 hours']);
    assert.equal(labels.at(-1), '12 weeks');
  });

  it('sets ticks of days by the calendar, across a change to summer time', () => {
    const before = Temporal.ZonedDateTime.from('2026-03-06T09:00-05:00[America/New_York]');
    const spring = createAxis(before, [before.add({ days: 30 })]);
    const third = spring.ticks.find(({ unit, count }) => unit === 'days' && count === 3);
    const hours = 24 * 30 - 1;
    assert.ok(third && Math.abs(third.position - (24 * 3 - 1) / hours) < 1e-12);
  });

  it('refuses marks that do not increase', () => {
    assert.throws(() => createAxis(start, []), RangeError);
    assert.throws(() => createAxis(start, [start]), RangeError);
    assert.throws(() => createAxis(start, [start.add({ days: 2 }), start.add({ days: 1 })]), RangeError);
  });
});
