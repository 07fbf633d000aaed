/**
 * The law behind a constant: its low, value and high are the tenth, fiftieth and ninetieth percentile.
 *
 * Two half laws meet in the value, each through its own end: on a logarithmic scale (two-piece lognormal), so that nothing falls
 * below zero, or on the log odds for shares and exponents, so that nothing leaves 0..1. A shifted lognormal through the same three
 * points fails where the value stands at an end of its range, as list prices do: there this law keeps half of its mass on the value.
 */
import { normalQuantile } from '../../math/normal';
import type { Sourced } from '../provenance/sourced';

/** What is asked of a constant here. */
export type ConstantRange = Pick<Sourced, 'value' | 'low' | 'high' | 'unit'>;

export type ConstantLaw =
  | { readonly kind: 'known'; readonly value: number }
  | {
      readonly kind: 'two-piece';
      readonly scale: 'log' | 'odds';
      /** The value on that scale, and the standard deviation of the half below it and the half above. */
      readonly middle: number;
      readonly below: number;
      readonly above: number;
      /** Least and most that the number can be by its meaning. */
      readonly least: number;
      readonly most: number;
      readonly isWhole: boolean;
    };

const HIGH_PROBABILITY = 0.9;
const BOUNDED_UNITS: ReadonlySet<string> = new Set(['ratio', 'exponent']);
const COUNTED_UNITS: ReadonlySet<string> = new Set([
  'retries',
  'people',
  'jobs',
  'brokers',
  'copies',
  'layers',
  'arms',
]);

const logOdds = (ratio: number) => Math.log(ratio / (1 - ratio));

/** A range of no width is known; so is one that starts at zero, which no logarithm reaches. */
export function constantLaw({ value, low, high, unit }: ConstantRange): ConstantLaw {
  if (low >= high || low <= 0) return { kind: 'known', value };
  const isBounded = BOUNDED_UNITS.has(unit) && high <= 1;
  const scale = isBounded && high < 1 ? 'odds' : 'log';
  const place = scale === 'odds' ? logOdds : Math.log;
  const deviations = normalQuantile(HIGH_PROBABILITY);
  const isWhole = COUNTED_UNITS.has(unit) && [low, value, high].every(Number.isInteger);
  return {
    kind: 'two-piece',
    scale,
    middle: place(value),
    below: (place(value) - place(low)) / deviations,
    above: (place(high) - place(value)) / deviations,
    least: isWhole ? 1 : 0,
    // A share whose ninetieth percentile is everything stays at everything beyond it.
    most: isBounded ? 1 : Number.POSITIVE_INFINITY,
    isWhole,
  };
}
