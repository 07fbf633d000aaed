/** The probability of a given number of independent rare events. */
import { logGamma } from './logGamma';

export function poissonProbability(meanCount: number, count: number): number {
  if (meanCount === 0) return count === 0 ? 1 : 0;
  return Math.exp(count * Math.log(meanCount) - meanCount - logGamma(count + 1));
}
