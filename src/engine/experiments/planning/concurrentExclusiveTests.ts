/** How many tests can run side by side on disjoint units within a given time. */
import type { TestLane } from './exclusiveTests';

/** Whole tests that all finish within the days. */
export function concurrentExclusiveTests(lane: TestLane, days: number): number {
  return Math.floor((lane.newUnitsPerDay * days) / (lane.armCount * lane.unitsPerArm));
}
