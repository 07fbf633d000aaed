/** A percentile of simulated values. */

/** Linear between order statistics. Source: Hyndman & Fan 1996, type 7. */
export function quantileOf(values: Float64Array, probability: number): number {
  if (values.length === 0) throw new RangeError('No values have no percentile.');
  const sorted = values.toSorted();
  const place = probability * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (place - below) * (high - low);
}
