/** The mean time that a request which succeeds in the end spends on tries that failed. */
import { attemptShares } from './attemptShares';
import type { RetryPolicy } from './retryOutcome';

/** Each failed try costs its timeout and the pause before the next, seconds. */
export function retryDelayMeanSeconds(policy: RetryPolicy, secondsPerFailedTry: number): number {
  const failedMean = attemptShares(policy).reduce((sum, share, failed) => sum + share * failed, 0);
  return failedMean * secondsPerFailedTry;
}
