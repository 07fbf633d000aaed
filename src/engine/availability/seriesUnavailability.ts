/** Unavailability of a chain that needs every one of its parts, without losing digits near zero. */

/** 1 - prod(1 - u) by log1p and expm1: eleven nines vanish in 1 - x arithmetic. */
export function seriesUnavailability(unavailabilities: readonly number[]): number {
  return (
    0 - Math.expm1(unavailabilities.reduce((sum, unavailability) => sum + Math.log1p(-unavailability), 0))
  );
}
