/** Finds where a falling function passes a target, by doubling and halving. */

/** After so many halvings the bracket is as narrow as a double can be. */
const HALVINGS = 64;

/**
 * The x >= 0 where a function that falls towards 0 reaches the target; 0 when it starts at or below it.
 * The step is a positive guess of the scale of x, in the unit of x.
 */
export function bisectFalling(fall: (x: number) => number, target: number, step: number): number {
  if (fall(0) <= target) return 0;
  let low = 0;
  let high = step;
  while (fall(high) > target && Number.isFinite(high)) {
    low = high;
    high *= 2;
  }
  for (let halving = 0; halving < HALVINGS && low < high; halving += 1) {
    const middle = (low + high) / 2;
    if (fall(middle) > target) low = middle;
    else high = middle;
  }
  return high;
}
