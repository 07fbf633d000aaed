/** How long a customer waits for the members of the own batch that are served first. */
import type { Batches } from './batches';

/**
 * Seconds, averaged over customers, for one server exactly and for several as an approximation: those ahead are
 * (E[b^2]/E[b] - 1)/2 on average. Source: Gross et al. (5th ed.), M[X]/M/1.
 */
export function batchMateWaitSeconds(
  batches: Batches,
  meanServiceSeconds: number,
  serverCount: number,
): number {
  const membersSeen = batches.meanSize * (1 + batches.sizeVariability);
  return ((membersSeen - 1) * meanServiceSeconds) / (2 * serverCount);
}
