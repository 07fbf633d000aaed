/** The percentile of a law on a grid. */
import { bisectFalling } from './bisectFalling';
import { gridCdf } from './gridCdf';
import type { GridLaw } from './gridLaw';

/** Room for the rounding of some thousand sums. */
const ROUNDING = 1e-12;

/**
 * The smallest value that is not exceeded with the given probability, in the unit of the grid; an atom is met exactly.
 * Null when it lies beyond the grid.
 */
export function gridQuantile(law: GridLaw, probability: number): number | null {
  const wanted = probability - ROUNDING;
  const width = law.grid.cellWidth * law.grid.cellCount;
  const furthest = Math.max(width, law.atoms.at(-1)?.at ?? 0);
  if (gridCdf(law, furthest) < wanted) return null;
  return bisectFalling((x) => wanted - gridCdf(law, x), 0, width);
}
