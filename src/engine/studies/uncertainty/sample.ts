/** Constants as laws over their ranges, and worlds sampled from them. */

import { normalQuantile } from '../../../math/normal';
import { ARCHITECTURE_CONSTANTS } from '../../data/constants';
import type { ConstantId, ConstantValues } from '../../data/constantValues';
import type { Sourced } from '../../data/sourced';
import type { Scenario } from '../../scenario';

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

/** The constants of an architecture that are not known for sure, each with its law; what a visitor has set by hand is taken as known. */
export interface UncertainConstant {
  readonly id: ConstantId;
  readonly law: ConstantLaw;
}

export type ConstantRanges = Readonly<Partial<Record<ConstantId, ConstantRange>>>;

/** Those of migration move no figure of what stands: drawing them would only cost time. */
export function uncertainConstants(
  scenario: Pick<Scenario, 'constants'>,
  ranges: ConstantRanges = ARCHITECTURE_CONSTANTS,
): readonly UncertainConstant[] {
  const ids = Object.keys(ranges) as ConstantId[];
  return ids.flatMap((id) => {
    const range = ranges[id];
    if (range === undefined || scenario.constants?.[id] !== undefined) return [];
    const law = constantLaw(range);
    return law.kind === 'known' ? [] : [{ id, law }];
  });
}

// One possible world: a set of constants from a point of the unit cube.

/** Coordinate of a point for each uncertain constant, strictly between 0 and 1. */
export type UnitPoint = (coordinate: number) => number;

/**
 * Draws every uncertain constant and leaves all others at their known value. Made for thousands of points: each call overwrites the
 * record that the call before returned.
 */
export function constantsSampler(
  uncertain: readonly UncertainConstant[],
  known: ConstantValues,
): (point: UnitPoint) => ConstantValues {
  const values: Record<ConstantId, number> = { ...known };
  const ids = uncertain.map(({ id }) => id);
  const laws = uncertain.map(({ law }) => law);
  return (point) => {
    for (const [coordinate, law] of laws.entries())
      values[ids[coordinate] as ConstantId] = lawQuantile(law, point(coordinate));
    return values;
  };
}
