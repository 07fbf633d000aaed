/** Chooses a grid wide enough for a sum of delays. */
import type { Grid } from './gridLaw';
import type { Moments } from './moments';

/** Wide enough that 1/145 at most lies beyond, by Cantelli's bound, and far less for every law in use. */
const DEVIATIONS_COVERED = 12;
const DEFAULT_CELL_COUNT = 2048;

/** Moments of the whole sum. A fixed sum gets a grid too: twice its value. */
export function chooseGrid(total: Moments, cellCount: number = DEFAULT_CELL_COUNT): Grid {
  const spread = Math.max(DEVIATIONS_COVERED * Math.sqrt(total.variance), total.mean);
  const width = total.mean + spread;
  return { cellWidth: width > 0 ? width / cellCount : 1, cellCount };
}
