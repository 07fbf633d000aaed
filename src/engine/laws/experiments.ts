/** How many A/B tests the traffic can power. */

import { poweredTests, type TestAudience, type TestPlan, unitsPerArm } from '../../math/power';
import { DAYS_PER_MONTH } from '../units';
import type { Setting } from './demand';

export interface ExperimentCapacity {
  /** Tests a month that the traffic can power, statistically. */
  readonly poweredPerMonth: number;
  readonly usersPerArm: number;
  readonly usersPerDay: number;
  readonly liveTests: number;
  /** True when more tests are asked for than the traffic can power; a warning, no broken promise. */
  readonly exceedsTraffic: boolean;
}

// The tests that a scenario runs, and the users that pass by, in the terms of the mathematics of experiments.

/** Without variance reduction. */
export function testPlan({ demand: { assumptions: a }, constants: k }: Setting): TestPlan {
  return {
    baselineRatio: a.baselineRate,
    effectRatio: a.detectableEffectRatio,
    alpha: k.significance,
    power: k.power,
    armCount: k.arms,
    varianceFactor: 1,
    days: a.experimentDays,
  };
}

export function testAudience({ demand: d, constants: k }: Setting): TestAudience {
  return { unitsPerDay: d.usersPerDay, newUnitShare: k.newUserShare, layerCount: k.layers };
}

/** What the traffic can power, statistically, whatever the infrastructure. */
export function assessExperiments(setting: Setting): ExperimentCapacity {
  const d = setting.demand;
  const plan = testPlan(setting);
  const poweredPerMonth = poweredTests(plan, testAudience(setting)).startsPerDay * DAYS_PER_MONTH;
  return {
    poweredPerMonth,
    usersPerArm: unitsPerArm(plan),
    usersPerDay: d.usersPerDay,
    liveTests: d.liveTests,
    exceedsTraffic: d.scenario.experimentsPerMonth > poweredPerMonth,
  };
}
