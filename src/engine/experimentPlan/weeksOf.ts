/** Whole weeks that a test takes with its share of the users; null when that is longer than a test may take. */
import { type TestAudience, type TestPlan, unitsPerArm, weeksToGather } from '../../math/power';
import { LONGEST_WEEKS } from './testLength';

export function weeksOf(plan: TestPlan, share: number, audience: TestAudience): number | null {
  const weeks = weeksToGather(plan.armCount * unitsPerArm(plan), share, audience);
  return weeks <= LONGEST_WEEKS ? weeks : null;
}
