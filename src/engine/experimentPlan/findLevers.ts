/** What would let the traffic power the tests that are asked for: each change by itself, and how far it gets. */

import { poweredTests, type TestAudience, type TestPlan, unitsPerArm, unitsSeen } from '../../math/power';
import { bisectFalling } from '../../math/search';
import { DAYS_PER_MONTH } from '../demand/units';
import type { Lever } from './experimentPlan';
import { DAYS_PER_WEEK, LONGEST_WEEKS } from './testLength';

interface Shortage {
  readonly asked: number;
  readonly plan: TestPlan;
  readonly audience: TestAudience;
  /** What is left of the variance once it is reduced. */
  readonly varianceFactor: number;
  readonly eventsPerUser: number;
}

/** Rounding of a bisection must not cost a whole lane. */
const HEADROOM = 1 + 1e-9;
const HIGHEST_EFFECT_RATIO = 1;

const perMonth = (plan: TestPlan, audience: TestAudience) =>
  poweredTests(plan, audience).startsPerDay * DAYS_PER_MONTH;

export function findLevers(shortage: Shortage): readonly Lever[] {
  return [
    pullLength(shortage),
    pullEffect(shortage),
    pullVariance(shortage),
    pullLayers(shortage),
    pullTraffic(shortage),
  ];
}

/** Whole lanes that each layer would need for the tests asked for. */
function lanesNeeded({ asked, plan, audience }: Shortage): number {
  return Math.ceil(((asked / DAYS_PER_MONTH) * plan.days) / Math.floor(audience.layerCount));
}

/** The whole weeks at which most tests a month have power; the shortest of several. */
function pullLength({ asked, plan, audience }: Shortage): Lever {
  let to = 1;
  let most = 0;
  for (let weeks = 1; weeks <= LONGEST_WEEKS; weeks += 1) {
    const powered = perMonth({ ...plan, days: weeks * DAYS_PER_WEEK }, audience);
    if (powered <= most) continue;
    to = weeks;
    most = powered;
  }
  return { change: 'length', to, perMonth: most, isEnough: most >= asked };
}

function pullEffect(shortage: Shortage): Lever {
  const { plan, audience } = shortage;
  const available = unitsSeen(audience, plan.days) / lanesNeeded(shortage) / plan.armCount;
  const highest = Math.min(HIGHEST_EFFECT_RATIO, 1 / plan.baselineRatio - 1);
  const needed = (effectRatio: number) => unitsPerArm({ ...plan, effectRatio });
  if (needed(highest) > available)
    return {
      change: 'effect',
      to: null,
      perMonth: perMonth({ ...plan, effectRatio: highest }, audience),
      isEnough: false,
    };
  const to = Math.min(highest, bisectFalling(needed, available, plan.effectRatio) * HEADROOM);
  return { change: 'effect', to, perMonth: perMonth({ ...plan, effectRatio: to }, audience), isEnough: true };
}

function pullVariance({ asked, plan, audience, varianceFactor }: Shortage): Lever {
  const powered = perMonth({ ...plan, varianceFactor }, audience);
  return { change: 'variance', to: 1 - varianceFactor, perMonth: powered, isEnough: powered >= asked };
}

function pullLayers({ asked, plan, audience }: Shortage): Lever {
  const { laneCount } = poweredTests(plan, audience);
  if (laneCount === 0) return { change: 'layers', to: null, perMonth: 0, isEnough: false };
  const to = Math.ceil(((asked / DAYS_PER_MONTH) * plan.days) / laneCount);
  return {
    change: 'layers',
    to,
    perMonth: perMonth(plan, { ...audience, layerCount: to }),
    isEnough: true,
  };
}

function pullTraffic(shortage: Shortage): Lever {
  const { plan, audience, eventsPerUser } = shortage;
  const unitsNeeded = lanesNeeded(shortage) * plan.armCount * unitsPerArm(plan) * HEADROOM;
  const unitsPerDay = (audience.unitsPerDay * unitsNeeded) / unitsSeen(audience, plan.days);
  return {
    change: 'traffic',
    to: unitsPerDay * eventsPerUser,
    perMonth: perMonth(plan, { ...audience, unitsPerDay }),
    isEnough: true,
  };
}
