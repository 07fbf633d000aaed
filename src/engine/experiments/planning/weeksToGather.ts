/** How many whole weeks a test takes to see its units. */
import type { TestAudience } from './testPlan';

const DAYS_PER_WEEK = 7;

/** Weekdays differ, so tests run whole weeks. Inverse of unitsSeen, for the share of the units that the test gets. */
export function weeksToGather(units: number, share: number, audience: TestAudience): number {
  const dailyUnits = audience.unitsPerDay * share;
  const days = 1 + (units / dailyUnits - 1) / audience.newUnitShare;
  return Math.max(1, Math.ceil(days / DAYS_PER_WEEK));
}
