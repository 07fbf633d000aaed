/** The wait at G/G/c that a given share of arrivals does not exceed. */
import type { StableGgcQueue } from './ggcQueue';

/** Seconds; 0 up to the share that does not wait. The inverse of ggcWaitTail. */
export function ggcWaitQuantile(queue: StableGgcQueue, probability: number): number {
  const longer = 1 - probability;
  if (queue.waitProbability <= longer) return 0;
  return (Math.log(queue.waitProbability / longer) * queue.waitSeconds) / queue.waitProbability;
}
