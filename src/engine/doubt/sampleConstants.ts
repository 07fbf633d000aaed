/** One possible world: a set of constants from a point of the unit cube. */
import type { ConstantValues } from '../catalog/catalog';
import type { ConstantId } from '../catalog/constantId';
import { lawQuantile } from './lawQuantile';
import type { UncertainConstant } from './uncertainConstants';

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
