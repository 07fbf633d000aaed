/** The probability that an arrival at M/M/c waits longer than a given time. */
import type { StableMmcQueue } from './mmcQueue';

/** P(wait > seconds). Source: Gross et al. (5th ed.): C exp(-(c mu - lambda) t), with an atom of 1 - C at zero. */
export function mmcWaitTail(queue: StableMmcQueue, seconds: number): number {
  return seconds < 0 ? 1 : queue.waitProbability * Math.exp(-queue.sparePerSecond * seconds);
}
