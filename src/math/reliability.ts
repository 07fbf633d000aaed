/** Reliability: chains of tasks with retries, redundant parts that fail together, and what a promise leaves free. */

export interface TaskChain {
  /** Probability that one try of one task fails. */
  readonly failureRatio: number;
  readonly retryCount: number;
  readonly taskCount: number;
}

/**
 * Probability that a chain fails, 1 - (1 - f^(k+1))^J: without retries it grows with the number of tasks, with one it hardly does.
 * Small probabilities keep their digits. A series of truncated geometric stages.
 */
export function chainFailureProbability({ failureRatio, retryCount, taskCount }: TaskChain): number {
  return -Math.expm1(taskCount * Math.log1p(-(failureRatio ** (retryCount + 1))));
}

/**
 * Unavailability of redundant parts by the failures that strike all of them at once, a share (beta) of those of one part.
 * The first term of the beta-factor model: what they lose independently, ((1 - beta) q)^n, is left out, which for two parts that are
 * down a ten-thousandth of the time and share a twentieth is 0.2% of the result. Source: IEC 61508-6, beta factor.
 */
export function commonCauseUnavailability(unavailability: number, sharedRatio: number): number {
  return sharedRatio * unavailability;
}

/**
 * What a promise allows to go wrong: target as a share (0.999); the budget comes in the unit of the window, hours late or failed
 * requests. Source: Google, Site Reliability Engineering, ch. 3 and appendix A.
 */
export function errorBudget(target: number, window: number): number {
  return (1 - target) * window;
}
