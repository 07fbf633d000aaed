/** A constant as a law over its range, and what it is expected to be: the value that plans are made with. */

import { normalQuantile } from '../../math/normal';
import type { Sourced } from './sourced';

// The value of an uncertain constant at a probability.

/** Probability strictly between 0 and 1; in the unit of the constant. */
export function lawQuantile(law: ConstantLaw, probability: number): number {
  if (law.kind === 'known') return law.value;
  const deviations = normalQuantile(probability);
  const placed = law.middle + deviations * (deviations < 0 ? law.below : law.above);
  const value = law.scale === 'odds' ? 1 / (1 + Math.exp(-placed)) : Math.exp(placed);
  return Math.min(law.most, Math.max(law.least, law.isWhole ? Math.round(value) : value));
}

// The law behind a constant: its low, value and high are the tenth, fiftieth and ninetieth percentile.
// Two half laws meet in the value, each through its own end: on a logarithmic scale (two-piece lognormal), so that nothing falls
// below zero, or on the log odds for shares and exponents, so that nothing leaves 0..1. A shifted lognormal through the same three
// points fails where the value stands at an end of its range, as list prices do: there this law keeps half of its mass on the value.

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

// The value that enters a plan. A plan is a sum and a product of many uncertain numbers: put in at their medians, skewed ones make
// it flatter. Each enters at its expectation; what others are divided by enters at its harmonic mean, 1 / E(1/X), so that the
// quotient is right on average. What is counted stays whole.

const STRETCHES = 2 ** 13;
const PLAN_DIGITS = 5;

export function planValue(constant: ConstantRange & Pick<Sourced, 'enters'>): number {
  const law = constantLaw(constant);
  if (law.kind === 'known' || constant.enters === 'as listed') return constant.value;
  const isDivisor = constant.enters === 'as divisor';
  let sum = 0;
  for (let stretch = 0; stretch < STRETCHES; stretch += 1) {
    const value = lawQuantile(law, (stretch + 1 / 2) / STRETCHES);
    sum += isDivisor ? 1 / value : value;
  }
  const expected = isDivisor ? STRETCHES / sum : sum / STRETCHES;
  return law.isWhole ? Math.max(law.least, Math.round(expected)) : Number(expected.toPrecision(PLAN_DIGITS));
}
