/** How many early values of a simulation to leave out because it had not settled yet. */

/** Values are first averaged by fives, which is the usual choice. */
const BATCH = 5;

/**
 * Count of values before the cut that makes the standard error of the rest smallest, looking at the first half only.
 * Source: MSER-5, White 1997; Franklin & White, Winter Simulation Conference 2008.
 */
export function warmUpLength(values: Float64Array): number {
  const batchCount = Math.floor(values.length / BATCH);
  let best = Number.POSITIVE_INFINITY;
  let cut = 0;
  let sum = 0;
  let squares = 0;
  for (let batch = batchCount - 1; batch >= 0; batch -= 1) {
    const mean =
      values.subarray(batch * BATCH, (batch + 1) * BATCH).reduce((total, value) => total + value, 0) / BATCH;
    sum += mean;
    squares += mean * mean;
    const kept = batchCount - batch;
    const error = (squares - (sum * sum) / kept) / (kept * kept);
    if (batch <= batchCount / 2 && error <= best) {
      best = error;
      cut = batch;
    }
  }
  return cut * BATCH;
}
