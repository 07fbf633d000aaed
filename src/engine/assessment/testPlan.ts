/** The tests that a scenario runs, and the users that pass by, in the terms of the mathematics of experiments. */

import type { TestAudience, TestPlan } from '../../math/power';
import type { ConstantValues } from '../catalog/catalog';
import type { Demand } from '../demand/demand';

/** Without variance reduction. */
export function testPlan({ assumptions: a }: Demand, k: ConstantValues): TestPlan {
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

export function testAudience({ usersPerDay }: Demand, k: ConstantValues): TestAudience {
  return { unitsPerDay: usersPerDay, newUnitShare: k.newUserShare, layerCount: k.layers };
}
