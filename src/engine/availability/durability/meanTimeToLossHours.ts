/** The mean time until a redundant store loses an object. */
import type { RedundantStore } from './redundantStore';

/**
 * Exact for exponential lives and rebuilds, all rebuilds side by side: the mean time from i to i + 1 failed devices is
 * h(i) = 1/b(i) + (d(i)/b(i)) h(i-1), b(i) = (n-i)/life, d(i) = i/rebuild; their sum is the answer.
 * Source: hitting time of a birth-death chain, Trivedi & Bobbio 2017. For a mirrored pair MTTF²/(2 MTTR) + 1.5 MTTF.
 */
export function meanTimeToLossHours(store: RedundantStore): number {
  let total = 0;
  let step = 0;
  for (let failed = 0; failed < store.lossCount; failed += 1) {
    const failuresPerHour = (store.deviceCount - failed) / store.meanLifeHours;
    const rebuildsPerHour = failed / store.meanRebuildHours;
    step = (1 + rebuildsPerHour * step) / failuresPerHour;
    total += step;
  }
  return total;
}
