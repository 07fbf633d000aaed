/** The mean of a law on a grid. */
import type { GridLaw } from './gridLaw';

/** Of the mass that the grid holds. */
export function gridMean(law: GridLaw): number {
  let sum = 0;
  for (const [cell, mass] of law.cells.entries()) sum += (cell + 1 / 2) * mass;
  return sum * law.grid.cellWidth + law.atoms.reduce((total, { at, weight }) => total + at * weight, 0);
}
