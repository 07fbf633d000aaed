/** How many tries a request that succeeds in the end has needed. */
import type { RetryPolicy } from './retryOutcome';

/** Probability of 1, 2, … tries, given success: the weights of a mixture of delays. */
export function attemptShares({ failureRatio, retryCount }: RetryPolicy): readonly number[] {
  const weights = Array.from({ length: retryCount + 1 }, (_, failed) => failureRatio ** failed);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
