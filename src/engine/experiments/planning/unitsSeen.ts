/** Units that a running test sees. */
import type { TestAudience } from './testPlan';

/** A day's units at first, then those of each further day that it has not seen; a fraction of a day counts as such. */
export function unitsSeen({ unitsPerDay, newUnitShare }: TestAudience, days: number): number {
  return unitsPerDay * (1 + newUnitShare * (days - 1));
}
