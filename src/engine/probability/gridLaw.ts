/** A probability law on a grid: mass in equal cells from 0 upwards, and atoms that keep their exact place. */
import type { WeightedPoint } from './weightedPoint';

/** The same grid for all laws that meet in a sum; cell k spans k … k + 1 cell widths. */
export interface Grid {
  readonly cellWidth: number;
  readonly cellCount: number;
}

export interface GridLaw {
  readonly grid: Grid;
  /** Mass per cell, spread evenly inside it. */
  readonly cells: Float64Array;
  /** Values that are taken exactly, with their probability, in rising order. */
  readonly atoms: readonly WeightedPoint[];
}
