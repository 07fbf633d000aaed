/** How sure each of many tasks must be in time so that all of them are. */

/** p^(1/n): the percentile of one task that decides the p-th percentile of the slowest. */
export function perTaskProbability(allProbability: number, taskCount: number): number {
  return allProbability ** (1 / taskCount);
}
