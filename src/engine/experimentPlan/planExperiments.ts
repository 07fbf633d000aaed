/** A scenario → what its traffic can power. Cheap: no search, no sizing. */

import {
  cupedVarianceFactor,
  poweredTests,
  type TestAudience,
  type TestPlan,
  unitsPerArm,
  unitsSeen,
} from '../../math/power';
import { testAudience, testPlan } from '../assessment/testPlan';
import { catalogOf } from '../catalog/catalog';
import { deriveDemand } from '../demand/deriveDemand';
import { DAYS_PER_MONTH } from '../demand/units';
import type { Scenario } from '../scenario/scenario';
import type { ExperimentPlan, PoweredPerMonth } from './experimentPlan';
import { findLevers } from './findLevers';
import { shareUsers } from './shareUsers';
import { LONGEST_WEEKS } from './testLength';
import { traceEffects } from './traceEffects';

export function planExperiments(scenario: Scenario): ExperimentPlan {
  const k = catalogOf(scenario).constants;
  const demand = deriveDemand(scenario, k);
  const plan = testPlan(demand, k);
  const audience = testAudience(demand, k);
  const varianceFactor = cupedVarianceFactor(k.preperiodCorrelation);
  const reduced = { ...plan, varianceFactor };
  const tests = shareUsers(plan, reduced, audience, demand.liveTests);
  const layered = poweredPerMonth(plan, audience);
  const asked = scenario.experimentsPerMonth;
  return {
    askedPerMonth: asked,
    liveTests: demand.liveTests,
    days: plan.days,
    baselineRate: plan.baselineRatio,
    effectRatio: plan.effectRatio,
    arms: plan.armCount,
    usersPerArm: unitsPerArm(plan),
    reducedUsersPerArm: unitsPerArm(reduced),
    varianceRemovedRatio: 1 - varianceFactor,
    usersPerDay: demand.usersPerDay,
    newUsersPerDay: demand.usersPerDay * k.newUserShare,
    usersSeen: unitsSeen(audience, plan.days),
    tests,
    exclusive: poweredPerMonth(plan, { ...audience, layerCount: 1 }),
    layered,
    reduced: poweredPerMonth(reduced, audience),
    longestWeeks: LONGEST_WEEKS,
    effects: traceEffects(plan, reduced, audience, demand.liveTests),
    levers:
      asked > layered.perMonth
        ? findLevers({
            asked,
            plan,
            audience,
            varianceFactor,
            eventsPerUser: demand.assumptions.eventsPerUserPerDay,
          })
        : [],
  };
}

function poweredPerMonth(plan: TestPlan, audience: TestAudience): PoweredPerMonth {
  const { laneCount, atOnce, startsPerDay } = poweredTests(plan, audience);
  return {
    lanes: laneCount,
    layers: Math.floor(audience.layerCount),
    atOnce,
    perMonth: startsPerDay * DAYS_PER_MONTH,
  };
}
