/** The wait at M/M/c that a given share of arrivals does not exceed. */
import type { StableMmcQueue } from './mmcQueue';

/** Seconds; exactly 0 up to the share that does not wait at all. Source: Jain 1991, box 31.2. */
export function mmcWaitQuantile(queue: StableMmcQueue, probability: number): number {
  const longer = 1 - probability;
  return queue.waitProbability <= longer
    ? 0
    : Math.log(queue.waitProbability / longer) / queue.sparePerSecond;
}
