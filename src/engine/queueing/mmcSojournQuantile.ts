/** The time at M/M/c, wait and service together, that a given share of arrivals does not exceed. */
import { bisectFalling } from '../probability/bisectFalling';
import type { StableMmcQueue } from './mmcQueue';
import { mmcSojournTail } from './mmcSojournTail';

/** Seconds, by bisection of the tail. */
export function mmcSojournQuantile(queue: StableMmcQueue, probability: number): number {
  const longer = 1 - probability;
  const slowest = Math.min(queue.sparePerSecond, queue.load.servicesPerSecond);
  return bisectFalling((seconds) => mmcSojournTail(queue, seconds), longer, 1 / slowest);
}
