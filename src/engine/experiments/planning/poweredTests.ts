/** How many tests of one kind the units that pass by can power. */
import type { TestAudience, TestPlan } from './testPlan';
import { unitsPerArm } from './unitsPerArm';
import { unitsSeen } from './unitsSeen';

export interface PoweredTests {
  /** Whole tests side by side on different units: a test can't take units from two layers. */
  readonly laneCount: number;
  readonly atOnce: number;
  readonly startsPerDay: number;
}

/** Lanes times layers; effects in different layers are assumed not to interact. Source: Tang et al. 2010, doi 10.1145/1835804.1835810. */
export function poweredTests(plan: TestPlan, audience: TestAudience): PoweredTests {
  const needed = plan.armCount * unitsPerArm(plan);
  const laneCount = Math.floor(unitsSeen(audience, plan.days) / needed);
  const atOnce = laneCount * Math.floor(audience.layerCount);
  return { laneCount, atOnce, startsPerDay: atOnce / plan.days };
}
