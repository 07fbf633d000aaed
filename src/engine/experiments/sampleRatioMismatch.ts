/** Tells whether the arms of a test have got the shares that were intended. */
import { chiSquareTail } from '../probability/chiSquareTail';

export interface ArmCount {
  readonly units: number;
  /** Intended weight; only the proportions matter. */
  readonly weight: number;
}

/** Probability of counts at least as far off by chance: chi-square with one degree less than arms. */
export function sampleRatioMismatch(arms: readonly ArmCount[]): number {
  const units = arms.reduce((sum, arm) => sum + arm.units, 0);
  const weights = arms.reduce((sum, arm) => sum + arm.weight, 0);
  const statistic = arms.reduce((sum, arm) => {
    const expected = (units * arm.weight) / weights;
    return sum + (arm.units - expected) ** 2 / expected;
  }, 0);
  return chiSquareTail(statistic, arms.length - 1);
}
