/** The smallest relative change that a test can find with the units it gets. */
import { detectableProportion } from '../detectableProportion';
import type { TestPlan } from './testPlan';

/** Null when even a rate of one would be missed too often. */
export function detectableEffect(
  { baselineRatio, alpha, power, armCount, varianceFactor }: TestPlan,
  units: number,
): number | null {
  const found = detectableProportion({
    baselineRatio,
    unitsPerArm: units / armCount / varianceFactor,
    alpha,
    power,
  });
  return found.kind === 'detectable' ? found.otherRatio / baselineRatio - 1 : null;
}
