/** The probability of at least a given number of independent rare events. */
import { incompleteGamma } from './incompleteGamma';

/** P(N >= count), count whole; small values keep their digits. */
export function poissonTail(meanCount: number, count: number): number {
  return count <= 0 ? 1 : incompleteGamma(count, meanCount).lower;
}
