/** What retries do to success and to load. */

export interface RetryPolicy {
  /** Probability that one try fails, independent of the others. */
  readonly failureRatio: number;
  /** Tries after the first. */
  readonly retryCount: number;
}

export interface RetryOutcome {
  readonly successRatio: number;
  /** Tries per request on average: the factor on load. */
  readonly attemptsMean: number;
}

/** 1 - f^(k+1), and (1 - f^(k+1))/(1 - f): a truncated geometric law. */
export function retryOutcome({ failureRatio, retryCount }: RetryPolicy): RetryOutcome {
  const attempts = retryCount + 1;
  const successRatio = 1 - failureRatio ** attempts;
  return { successRatio, attemptsMean: failureRatio === 1 ? attempts : successRatio / (1 - failureRatio) };
}
