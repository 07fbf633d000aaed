/** A random exponential time, by inversion so that it rises with the number drawn. */

/** In the unit of the mean; unit is strictly between 0 and 1. */
export function exponentialVariate(unit: number, mean: number): number {
  return -mean * Math.log1p(-unit);
}
