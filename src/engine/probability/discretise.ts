/** Puts a law of non-negative values on a grid, cell by cell, by differences of its distribution function. */
import type { Grid, GridLaw } from './gridLaw';
import type { WeightedPoint } from './weightedPoint';

export interface LawToPlace {
  /** Distribution function of the part without atoms, rising from 0 to one minus the mass of the atoms. */
  readonly continuousCdf?: (x: number) => number;
  /** Values at or above 0 that are taken exactly, with their probability. */
  readonly atoms?: readonly WeightedPoint[];
}

/**
 * Mass beyond the last cell is left out; gridQuantile says so when it is asked for.
 * Give a law narrower than a cell as an atom at its mean: spread over the cell it would come up to half a cell late.
 */
export function discretise(law: LawToPlace, grid: Grid): GridLaw {
  const cells = new Float64Array(grid.cellCount);
  if (law.continuousCdf) {
    let below = law.continuousCdf(0);
    for (let cell = 0; cell < grid.cellCount; cell += 1) {
      const upTo = law.continuousCdf((cell + 1) * grid.cellWidth);
      cells[cell] = upTo - below;
      below = upTo;
    }
  }
  const atoms = [...(law.atoms ?? [])].filter(({ weight }) => weight > 0).sort((a, b) => a.at - b.at);
  return { grid, cells, atoms };
}
