/** The chance of at least one false alarm among several tests. */

/** 1 - (1-a)^m for independent tests. */
export function familyWiseError(alpha: number, testCount: number): number {
  return 0 - Math.expm1(testCount * Math.log1p(-alpha));
}
