/** The exact values that a sum of two laws can take. */
import type { WeightedPoint } from './weightedPoint';

/** Equal sums are merged; the result rises. */
export function mergeAtoms(
  first: readonly WeightedPoint[],
  second: readonly WeightedPoint[],
): readonly WeightedPoint[] {
  const weights = new Map<number, number>();
  for (const a of first) {
    for (const b of second) {
      const at = a.at + b.at;
      weights.set(at, (weights.get(at) ?? 0) + a.weight * b.weight);
    }
  }
  return [...weights].map(([at, weight]) => ({ at, weight })).sort((a, b) => a.at - b.at);
}
