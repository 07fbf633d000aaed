/** Unavailability of a group that needs k of its n like parts. */

export interface KOfNGroup {
  readonly neededCount: number;
  readonly partCount: number;
  /** Unavailability of one part. */
  readonly unavailability: number;
}

/**
 * Probability that more than n - k parts are down at once: a binomial tail, summed from its own end so that small values
 * keep their digits. Source: binomial k-of-n, reliability block diagrams.
 */
export function kOfN({ neededCount, partCount, unavailability }: KOfNGroup): number {
  if (neededCount <= 0) return 0;
  if (unavailability >= 1) return 1;
  const odds = unavailability / (1 - unavailability);
  let weight = (1 - unavailability) ** partCount;
  let down = 0;
  for (let failed = 0; failed <= partCount; failed += 1) {
    if (failed > partCount - neededCount) down += weight;
    weight *= ((partCount - failed) / (failed + 1)) * odds;
  }
  return Math.min(1, down);
}
