/** How irregular the stream of customers is when they arrive in batches. */
import type { Batches } from './batches';

/** From the variability of the time between batches, in the limit of many arrivals. Source: Whitt 1983 (QNA). */
export function batchedVariability(batchVariability: number, batches: Batches): number {
  return (batchVariability + batches.sizeVariability) * batches.meanSize;
}
