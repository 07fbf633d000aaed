/** One test with all the users, with users of its own among all that run, and in layers: how long it takes and what it finds. */
import { detectableEffect } from '../experiments/planning/detectableEffect';
import type { TestAudience, TestPlan } from '../experiments/planning/testPlan';
import { unitsPerArm } from '../experiments/planning/unitsPerArm';
import { unitsSeen } from '../experiments/planning/unitsSeen';
import { weeksToGather } from '../experiments/planning/weeksToGather';
import type { SharedTest, Sharing } from './experimentPlan';
import { splitAmong } from './splitAmong';
import { LONGEST_WEEKS } from './testLength';

const SHARINGS: readonly Sharing[] = ['alone', 'layers', 'exclusive'];

export function shareUsers(
  plan: TestPlan,
  reduced: TestPlan,
  audience: TestAudience,
  liveTests: number,
): readonly SharedTest[] {
  const seen = unitsSeen(audience, plan.days);
  const weeks = (one: TestPlan, share: number) => {
    const needed = weeksToGather(one.armCount * unitsPerArm(one), share, audience);
    return needed <= LONGEST_WEEKS ? needed : null;
  };
  return SHARINGS.map((sharing) => {
    const among = splitAmong(sharing, liveTests, audience);
    return {
      sharing,
      splitAmong: among,
      weeks: weeks(plan, 1 / among),
      effectRatio: detectableEffect(plan, seen / among),
      reducedWeeks: weeks(reduced, 1 / among),
      reducedEffectRatio: detectableEffect(reduced, seen / among),
    };
  });
}
