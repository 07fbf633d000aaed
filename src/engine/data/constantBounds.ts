/** How far a visitor's own number may go: far beyond what anyone would believe, and never beyond what the number can mean. */
import type { Sourced } from './sourced';

/** Least, most, and whether only whole numbers make sense. */
export type ConstantBounds = readonly [least: number, most: number, isWhole: boolean];

const BEYOND_RANGE = 100;
const SHARES: ReadonlySet<string> = new Set(['ratio', 'exponent']);
const COUNTED: ReadonlySet<string> = new Set([
  'retries',
  'people',
  'jobs',
  'brokers',
  'copies',
  'layers',
  'arms',
]);
/** Fewer would be something else: one arm is no test. */
const FEWEST: ReadonlyMap<string, number> = new Map([['arms', 2]]);
/** Where even the high end is none at all. */
const MOST_OF_NONE = 10;
const FIGURES = 4;

export function constantBounds({ value, low, high, unit }: Sourced): ConstantBounds {
  const isWhole = COUNTED.has(unit) && [low, value, high].every(Number.isInteger);
  const isShare = SHARES.has(unit) && high <= 1;
  const most = high === 0 ? MOST_OF_NONE : isShare ? mostShare(high) : round(high * BEYOND_RANGE);
  const least = isWhole ? (FEWEST.get(unit) ?? Math.min(low, 1)) : round(low / BEYOND_RANGE);
  return [least, most, isWhole];
}

/** A share that is not believed to be everything stays short of it. */
function mostShare(high: number): number {
  return Number((1 - (1 - high) / BEYOND_RANGE).toFixed(FIGURES + 2));
}

function round(value: number): number {
  return Number(value.toPrecision(FIGURES));
}
