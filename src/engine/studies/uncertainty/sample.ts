/** Worlds sampled from the laws of the constants. */

import { type ConstantLaw, type ConstantRange, constantLaw, lawQuantile } from '../../data/constantLaw';
import { ARCHITECTURE_CONSTANTS } from '../../data/constants';
import type { ConstantId, ConstantValues } from '../../data/constantValues';
import type { Scenario } from '../../scenario';

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
