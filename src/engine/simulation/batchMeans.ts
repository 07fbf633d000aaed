/** Means of equal stretches of one long run, nearly independent when the stretches are long. */

/** Values that do not fill the last stretch are left out. Source: Schmeiser 1982: 20 to 30 batches. */
export function batchMeans(values: Float64Array, batchCount: number): readonly number[] {
  const size = Math.floor(values.length / batchCount);
  return Array.from(
    { length: batchCount },
    (_, batch) =>
      values.subarray(batch * size, (batch + 1) * size).reduce((sum, value) => sum + value, 0) / size,
  );
}
