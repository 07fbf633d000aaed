/** How many whole weeks a test takes to find each of several effects: with all users, in layers as they are shared, and with variance reduction. */
import type { TestAudience, TestPlan } from '../../math/power';
import type { EffectPoint } from './experimentPlan';
import { splitAmong } from './splitAmong';
import { weeksOf } from './weeksOf';

const ROUND = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1];
/** Effects so many times smaller are still looked at. */
const REACH = 100.001;

/** What says nothing new is left out: small effects that take too long, but the last; large ones that take a week, but the first. */
function isTelling(point: EffectPoint, index: number, points: readonly EffectPoint[]): boolean {
  if (point.isSet) return true;
  const [before, next] = [points[index - 1], points[index + 1]];
  if (point.weeks === null) return next === undefined || next.isSet || next.weeks !== null;
  return point.weeks > 1 || before === undefined || before.isSet || before.weeks !== 1;
}

export function traceEffects(
  plan: TestPlan,
  reduced: TestPlan,
  audience: TestAudience,
  liveTests: number,
): readonly EffectPoint[] {
  const share = 1 / splitAmong('layers', liveTests, audience);
  const isNear = (effect: number) => effect * REACH > plan.effectRatio;
  const isPossible = (effect: number) => plan.baselineRatio * (1 + effect) < 1;
  const effects = [...ROUND.filter(isNear).filter(isPossible), plan.effectRatio];
  return [...new Set(effects)]
    .sort((a, b) => a - b)
    .map((effectRatio) => ({
      effectRatio,
      isSet: effectRatio === plan.effectRatio,
      aloneWeeks: weeksOf({ ...plan, effectRatio }, 1, audience),
      weeks: weeksOf({ ...plan, effectRatio }, share, audience),
      reducedWeeks: weeksOf({ ...reduced, effectRatio }, share, audience),
    }))
    .filter(isTelling);
}
