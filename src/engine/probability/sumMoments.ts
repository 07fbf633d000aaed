/** Mean and variance of a sum of delays, independent or equally correlated. */
import type { Moments } from './moments';

/**
 * Means add. Variances add when the correlation is 0; otherwise every pair adds 2 rho s_i s_j.
 * Percentiles never add. Correlation from 0 (independent) to 1 (all move together).
 */
export function sumMoments(stages: readonly Moments[], correlation = 0): Moments {
  let mean = 0;
  let variance = 0;
  let deviation = 0;
  for (const stage of stages) {
    mean += stage.mean;
    variance += stage.variance;
    deviation += Math.sqrt(stage.variance);
  }
  return { mean, variance: (1 - correlation) * variance + correlation * deviation * deviation };
}
