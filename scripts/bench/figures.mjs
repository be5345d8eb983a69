// How figures are taken from several runs and told to the reader.
import { say } from '../host/progress.mjs';

/**
 * The value below which a share of the given ones lies; 0.5 is the median.
 *
 * @param {readonly number[]} values
 * @param {number} share from 0 to 1
 */
export function at(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** @param {readonly number[]} values */
export const median = (values) => at(values, 0.5);

/** @param {number} value */
export const milliseconds = (value) => `${value.toFixed(1)} ms`;

/** @param {number} bytes */
export const megabytes = (bytes) => `${(bytes / 2 ** 20).toFixed(1)} MB`;

/** @param {number} value */
export const times = (value) => `${value.toFixed(value < 20 ? 1 : 0)}×`;

/**
 * Prints a figure beside its goal.
 *
 * @param {string} what
 * @param {string} value
 * @param {string} goal
 * @param {boolean} reached
 */
export function tell(what, value, goal, reached) {
  say(`  ${what}: ${value} (goal: ${goal}; ${reached ? 'reached' : 'MISSED'})`);
}
