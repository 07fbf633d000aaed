/** A rough bound for the unavailability of a group with spares, as vendors publish it. */

export interface SpareGroup {
  readonly neededCount: number;
  readonly spareCount: number;
  /** Unavailability of one part. */
  readonly unavailability: number;
}

/**
 * C(n, s+1) u^(s+1): counts overlapping cases twice, so it lies above the exact kOfN; prefer that.
 * Source: AWS, Availability and Beyond, equation 7.
 */
export function spareGroupBound({ neededCount, spareCount, unavailability }: SpareGroup): number {
  const partCount = neededCount + spareCount;
  let bound = 1;
  for (let failed = 1; failed <= spareCount + 1; failed += 1) {
    bound *= ((partCount - failed + 1) / failed) * unavailability;
  }
  return bound;
}
