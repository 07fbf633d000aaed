/** The probability that an arrival at G/G/c waits longer than a given time. */
import type { StableGgcQueue } from './ggcQueue';

/**
 * Those who wait do so exponentially, with the mean that gives the right overall mean; good in heavy traffic.
 * Source: Whitt 1993, doi 10.1111/j.1937-5956.1993.tb00094.x.
 */
export function ggcWaitTail(queue: StableGgcQueue, seconds: number): number {
  if (seconds < 0) return 1;
  if (queue.waitSeconds === 0) return 0;
  return queue.waitProbability * Math.exp((-queue.waitProbability * seconds) / queue.waitSeconds);
}
