/** The percentile of a law on a grid. */
import type { GridLaw } from './gridLaw';

/** Room for the rounding of some thousand sums. */
const ROUNDING = 1e-12;

/**
 * The smallest value that is not exceeded with the given probability, in the unit of the grid;
 * null when it lies beyond the grid.
 */
export function gridQuantile(law: GridLaw, probability: number): number | null {
  const { cellWidth, cellCount } = law.grid;
  const wanted = probability - ROUNDING;
  let below = 0;
  let next = 0;
  for (let cell = 0; cell < cellCount; cell += 1) {
    const density = (law.cells[cell] as number) / cellWidth;
    let at = cell * cellWidth;
    const end = at + cellWidth;
    for (let atom = law.atoms[next]; atom && atom.at < end; atom = law.atoms[next]) {
      const before = below + density * (atom.at - at);
      if (before >= wanted && density > 0) return Math.max(at, at + (wanted - below) / density);
      if (before + atom.weight >= wanted) return atom.at;
      below = before + atom.weight;
      at = atom.at;
      next += 1;
    }
    const after = below + density * (end - at);
    if (after >= wanted) return density > 0 ? Math.max(at, at + (wanted - below) / density) : at;
    below = after;
  }
  const farAtom = law.atoms.slice(next).find(({ weight }) => {
    below += weight;
    return below >= wanted;
  });
  return farAtom?.at ?? null;
}
