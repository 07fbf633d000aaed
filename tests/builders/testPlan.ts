// A test as people plan them: two arms for two weeks that must find a twentieth more of one in ten.
import type { TestPlan } from '../../src/math/power';

export const TWO_WEEKS: TestPlan = {
  baselineRatio: 0.1,
  effectRatio: 0.05,
  alpha: 0.05,
  power: 0.8,
  armCount: 2,
  varianceFactor: 1,
  days: 14,
};
