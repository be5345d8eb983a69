import type { Temporal } from 'temporal-polyfill';

/**
 * A scale on which the first hours and the last months can both be read: every stretch between two marks gets about the
 * same room, and time runs evenly within a stretch. Positions go from 0 (the start) to 1 (the last mark).
 */
export interface Axis {
  readonly start: Temporal.ZonedDateTime;
  /** One per mark, strictly increasing; the last is 1. */
  readonly positions: readonly number[];
  readonly ticks: readonly Tick[];
  /** Monotonic; a moment outside the axis is held at its nearer end. */
  position(instant: Temporal.Instant): number;
}

/** A round amount of time since the start, between two marks. */
export interface Tick {
  readonly position: number;
  readonly unit: 'hours' | 'days' | 'weeks';
  readonly count: number;
  /** Has room for a label of a few characters. */
  readonly labelled: boolean;
}

/** The first stretch is the one in which hours count, so it gets half as much room again. */
const FIRST_STRETCH = 1.5;
/** Ticks closer together than this cannot be told apart in a narrow editor column. */
const MIN_TICK_GAP = 0.02;
/** Room for a label such as 「12h」 on an axis some 600 pixels wide. */
const MIN_LABEL_GAP = 0.045;
/** A label this near to a mark would run into the mark's own. */
const LABEL_CLEARANCE = 0.022;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** From fine to coarse; lengths in milliseconds are for choosing alone, never for reckoning. */
const steps = [
  { unit: 'hours', count: 1, length: HOUR },
  { unit: 'hours', count: 3, length: 3 * HOUR },
  { unit: 'hours', count: 6, length: 6 * HOUR },
  { unit: 'hours', count: 12, length: 12 * HOUR },
  { unit: 'days', count: 1, length: DAY },
  { unit: 'weeks', count: 1, length: 7 * DAY },
  { unit: 'weeks', count: 2, length: 14 * DAY },
  { unit: 'weeks', count: 4, length: 28 * DAY },
  { unit: 'weeks', count: 12, length: 84 * DAY },
] as const;

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

/**
 * @param marks at least one; each later than the one before, the first later than `start`.
 * @throws RangeError where they are not.
 */
export function createAxis(start: Temporal.ZonedDateTime, marks: readonly Temporal.ZonedDateTime[]): Axis {
  const stretches = stretchesBetween(start.epochMilliseconds, marks);
  return {
    start,
    positions: stretches.map((stretch) => stretch.right),
    ticks: stretches.flatMap((stretch) => ticksWithin(stretch, start)),
    position: (instant) => positionOf(instant.epochMilliseconds, stretches),
  };
}

function stretchesBetween(start: number, marks: readonly Temporal.ZonedDateTime[]): readonly Stretch[] {
  if (marks.length === 0) throw new RangeError('an axis needs a mark');
  const total = FIRST_STRETCH + marks.length - 1;
  const stretches: Stretch[] = [];
  let from = start;
  marks.forEach((mark, index) => {
    const to = mark.epochMilliseconds;
    if (to <= from) throw new RangeError('the marks of an axis must increase');
    const left = index === 0 ? 0 : (FIRST_STRETCH + index - 1) / total;
    stretches.push({ from, to, left, right: (FIRST_STRETCH + index) / total });
    from = to;
  });
  return stretches;
}

function positionOf(time: number, stretches: readonly Stretch[]): number {
  for (const { from, to, left, right } of stretches) {
    if (time < from) return left;
    if (time < to) return left + ((time - from) / (to - from)) * (right - left);
  }
  return 1;
}

function ticksWithin(stretch: Stretch, start: Temporal.ZonedDateTime): Tick[] {
  const scale = (stretch.right - stretch.left) / (stretch.to - stretch.from);
  const step = steps.find(({ length }) => length * scale >= MIN_TICK_GAP);
  if (!step) return [];
  const labelEvery = step.count * Math.ceil(MIN_LABEL_GAP / (step.length * scale));
  const ticks: Tick[] = [];
  const first = Math.floor((stretch.from - start.epochMilliseconds) / step.length) * step.count;
  for (let count = first; ; count += step.count) {
    const time = start.add({ [step.unit]: count }).epochMilliseconds;
    if (time >= stretch.to) return ticks;
    const position = stretch.left + (time - stretch.from) * scale;
    const room = Math.min(position - stretch.left, stretch.right - position);
    if (room < MIN_TICK_GAP / 2) continue;
    ticks.push({
      position,
      unit: step.unit,
      count,
      labelled: count % labelEvery === 0 && room >= LABEL_CLEARANCE,
    });
  }
}
