/** The first term of the mean time to data loss, as textbooks print it. */
import type { RedundantStore } from './redundantStore';

/**
 * Close to meanTimeToLossHours when rebuilds are much shorter than lives, and below it; MTTF²/(2 MTTR) for a mirrored pair.
 * Source: Patterson, Gibson & Katz 1988, generalised.
 */
export function meanTimeToLossLeadingHours(store: RedundantStore): number {
  let hours = store.meanLifeHours / (store.deviceCount - store.lossCount + 1);
  for (let failed = 1; failed < store.lossCount; failed += 1) {
    const devicesLeft = store.deviceCount - failed + 1;
    hours *= (failed * store.meanLifeHours) / (store.meanRebuildHours * devicesLeft);
  }
  return hours;
}
