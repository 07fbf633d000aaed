/** Units per arm that a test of two proportions needs, by the two conventions in use. */
import { normalQuantile } from '../probability/normalQuantile';
import { bernoulliVariance } from './bernoulliVariance';

/**
 * Pooled: the null variance comes from the mean of both rates (R's power.prop.test).
 * Baseline: it comes from the baseline alone, mirrored above one half (Evan Miller's calculator).
 */
export type ProportionConvention = 'pooled' | 'baseline';

export interface ProportionTest {
  readonly baselineRatio: number;
  /** The smallest difference worth finding, absolute, with sign. */
  readonly differenceRatio: number;
  /** Two-sided probability of a false alarm. */
  readonly alpha: number;
  /** Probability of finding a real difference of that size. */
  readonly power: number;
}

/**
 * Not rounded up. Infinite for no difference.
 * Sources: R stats::power.prop.test; Evan Miller, Sample Size Calculator (evanmiller.org/ab-testing).
 */
export function sampleSizeProportions(
  test: ProportionTest,
  convention: ProportionConvention = 'pooled',
): number {
  const mirrored = convention === 'baseline' && test.baselineRatio > 1 / 2;
  const first = mirrored ? 1 - test.baselineRatio : test.baselineRatio;
  const second = first + test.differenceRatio;
  const nullRatio = convention === 'baseline' ? first : (first + second) / 2;
  const underNull = normalQuantile(1 - test.alpha / 2) * Math.sqrt(2 * bernoulliVariance(nullRatio));
  const underEffect =
    normalQuantile(test.power) * Math.sqrt(bernoulliVariance(first) + bernoulliVariance(second));
  return ((underNull + underEffect) / test.differenceRatio) ** 2;
}
