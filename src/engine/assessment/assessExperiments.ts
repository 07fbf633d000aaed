/** What the traffic can power, statistically, whatever the infrastructure. */

import { poweredTests, unitsPerArm } from '../../math/power';
import type { ConstantValues } from '../catalog/catalog';
import type { Demand } from '../demand/demand';
import { DAYS_PER_MONTH } from '../demand/units';
import type { ExperimentCapacity } from './assessment';
import { testAudience, testPlan } from './testPlan';

export function assessExperiments(d: Demand, k: ConstantValues): ExperimentCapacity {
  const plan = testPlan(d, k);
  const poweredPerMonth = poweredTests(plan, testAudience(d, k)).startsPerDay * DAYS_PER_MONTH;
  return {
    poweredPerMonth,
    usersPerArm: unitsPerArm(plan),
    usersPerDay: d.usersPerDay,
    liveTests: d.liveTests,
    exceedsTraffic: d.scenario.experimentsPerMonth > poweredPerMonth,
  };
}
