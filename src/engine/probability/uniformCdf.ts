/** The distribution function of a wait that may end at any moment of an interval. */

/** P(U <= x) for U uniform on 0 … width; width 0 is no wait at all. */
export function uniformCdf(width: number, x: number): number {
  if (x < 0) return 0;
  return x >= width ? 1 : x / width;
}
