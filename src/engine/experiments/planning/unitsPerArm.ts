/** Units that each arm of a test needs. */
import { sampleSizeProportions } from '../sampleSizeProportions';
import type { TestPlan } from './testPlan';

/** By the pooled convention (R's power.prop.test), times what is left of the variance. A raised rate stays below one. */
export function unitsPerArm({
  baselineRatio,
  effectRatio,
  alpha,
  power,
  varianceFactor,
}: Omit<TestPlan, 'days' | 'armCount'>): number {
  const raised = Math.min(1 - Number.EPSILON, baselineRatio * (1 + effectRatio));
  const differenceRatio = raised - baselineRatio;
  return varianceFactor * sampleSizeProportions({ baselineRatio, differenceRatio, alpha, power });
}
