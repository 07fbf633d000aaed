/** One test with all the users, with users of its own among all that run, and in layers: how long it takes and what it finds. */
import { detectableEffect, type TestAudience, type TestPlan, unitsSeen } from '../../math/power';
import type { SharedTest, Sharing } from './experimentPlan';
import { splitAmong } from './splitAmong';
import { weeksOf } from './weeksOf';

const SHARINGS: readonly Sharing[] = ['alone', 'layers', 'exclusive'];

export function shareUsers(
  plan: TestPlan,
  reduced: TestPlan,
  audience: TestAudience,
  liveTests: number,
): readonly SharedTest[] {
  const seen = unitsSeen(audience, plan.days);
  return SHARINGS.map((sharing) => {
    const among = splitAmong(sharing, liveTests, audience);
    return {
      sharing,
      splitAmong: among,
      weeks: weeksOf(plan, 1 / among, audience),
      effectRatio: detectableEffect(plan, seen / among),
      reducedWeeks: weeksOf(reduced, 1 / among, audience),
      reducedEffectRatio: detectableEffect(reduced, seen / among),
    };
  });
}
