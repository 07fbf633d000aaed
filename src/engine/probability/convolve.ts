/** The law of the sum of two independent delays on the same grid. */
import type { GridLaw } from './gridLaw';
import { mergeAtoms } from './mergeAtoms';
import type { WeightedPoint } from './weightedPoint';

/**
 * Atoms meet atoms exactly. An atom shifts a density by its exact value. Two cells of even density make a triangle over
 * two cells, half its mass in each, so the distribution function is exact on grid lines for densities even within cells;
 * the error for smooth densities falls with the square of the cell width.
 */
export function convolve(first: GridLaw, second: GridLaw): GridLaw {
  const { grid } = first;
  if (grid.cellWidth !== second.grid.cellWidth || grid.cellCount !== second.grid.cellCount) {
    throw new RangeError('Only laws on the same grid can be summed.');
  }
  const cells = sumDensities(first.cells, second.cells);
  for (const atom of first.atoms) addShifted(cells, second.cells, atom, grid.cellWidth);
  for (const atom of second.atoms) addShifted(cells, first.cells, atom, grid.cellWidth);
  return { grid, cells, atoms: mergeAtoms(first.atoms, second.atoms) };
}

/** Sums over all pairs of cells, half of each product in its first cell and half in the next. */
function sumDensities(first: Float64Array, second: Float64Array): Float64Array {
  const size = first.length;
  const sums = new Float64Array(size);
  for (let i = 0; i < size; i += 1) {
    const half = (first[i] as number) / 2;
    if (half === 0) continue;
    for (let j = 0; i + j < size; j += 1)
      sums[i + j] = (sums[i + j] as number) + half * (second[j] as number);
  }
  for (let cell = size - 1; cell > 0; cell -= 1)
    sums[cell] = (sums[cell] as number) + (sums[cell - 1] as number);
  return sums;
}

function addShifted(
  target: Float64Array,
  density: Float64Array,
  atom: WeightedPoint,
  cellWidth: number,
): void {
  const distance = atom.at / cellWidth;
  const whole = Math.floor(distance);
  const later = atom.weight * (distance - whole);
  const sooner = atom.weight - later;
  let previous = 0;
  for (let place = whole; place < target.length; place += 1) {
    const mass = density[place - whole] as number;
    target[place] = (target[place] as number) + sooner * mass + later * previous;
    previous = mass;
  }
}
