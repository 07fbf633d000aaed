/** The upper tail of the chi-square law. */
import { incompleteGamma } from './incompleteGamma';

/** P(X > statistic) with the given degrees of freedom. */
export function chiSquareTail(statistic: number, degreesOfFreedom: number): number {
  return incompleteGamma(degreesOfFreedom / 2, statistic / 2).upper;
}
