/** What a test finds after every whole week: alone, sharing users in layers, and sharing them with variance reduction. */
import { detectableEffect } from '../experiments/planning/detectableEffect';
import type { TestAudience, TestPlan } from '../experiments/planning/testPlan';
import { unitsSeen } from '../experiments/planning/unitsSeen';
import type { WeeksPoint } from './experimentPlan';
import { splitAmong } from './splitAmong';
import { DAYS_PER_WEEK, LONGEST_WEEKS } from './testLength';

export function traceWeeks(
  plan: TestPlan,
  reduced: TestPlan,
  audience: TestAudience,
  liveTests: number,
): readonly WeeksPoint[] {
  const among = splitAmong('layers', liveTests, audience);
  return Array.from({ length: LONGEST_WEEKS }, (_, index) => {
    const weeks = index + 1;
    const seen = unitsSeen(audience, weeks * DAYS_PER_WEEK);
    return {
      weeks,
      aloneEffectRatio: detectableEffect(plan, seen),
      sharedEffectRatio: detectableEffect(plan, seen / among),
      reducedEffectRatio: detectableEffect(reduced, seen / among),
    };
  });
}
