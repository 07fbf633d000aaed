/** The points at which a model is run to tell its inputs' shares of the variance apart. */

/** Coordinate of an evenly spread or random point, in 0 … 1. */
export type PointSource = (index: number, dimension: number) => number;

export interface SaltelliRow {
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** For each input: row A with that coordinate taken from B. */
  readonly mixed: readonly (readonly number[])[];
}

/**
 * One of N rows, k + 2 runs each; the points need 2k dimensions.
 * Source: Saltelli et al. 2010, doi 10.1016/j.cpc.2009.09.018.
 */
export function saltelliRow(points: PointSource, index: number, inputCount: number): SaltelliRow {
  const a = Array.from({ length: inputCount }, (_, input) => points(index, input));
  const b = Array.from({ length: inputCount }, (_, input) => points(index, inputCount + input));
  const mixed = b.map((value, input) => a.with(input, value));
  return { a, b, mixed };
}
