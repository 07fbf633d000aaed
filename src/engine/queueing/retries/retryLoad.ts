/** Where load and retries settle when failures rise with load and retries raise the load. */
import { retryOutcome } from './retryOutcome';

export interface RetryFeedback {
  readonly requestsPerSecond: number;
  readonly retryCount: number;
  /** Probability that a try fails at a given load in tries per second; must not fall with load. */
  readonly failureRatioAt: (triesPerSecond: number) => number;
}

export type RetryLoad =
  | { readonly kind: 'single'; readonly triesPerSecond: number }
  /** Two loads sustain themselves: after an overload the system may stay at the higher one. */
  | {
      readonly kind: 'metastable';
      readonly calmTriesPerSecond: number;
      readonly stormTriesPerSecond: number;
    };

const MAXIMUM_STEPS = 10_000;
/** Closer than this share of each other, two loads are one. */
const SAME = 1e-6;

/** Iterates from the lowest and from the highest load that is possible; both converge, since the map rises. */
export function retryLoad(feedback: RetryFeedback): RetryLoad {
  const calm = settle(feedback, feedback.requestsPerSecond);
  const storm = settle(feedback, feedback.requestsPerSecond * (feedback.retryCount + 1));
  if (storm - calm <= SAME * storm) return { kind: 'single', triesPerSecond: calm };
  return { kind: 'metastable', calmTriesPerSecond: calm, stormTriesPerSecond: storm };
}

function settle({ requestsPerSecond, retryCount, failureRatioAt }: RetryFeedback, start: number): number {
  let tries = start;
  for (let step = 0; step < MAXIMUM_STEPS; step += 1) {
    const failureRatio = failureRatioAt(tries);
    const next = requestsPerSecond * retryOutcome({ failureRatio, retryCount }).attemptsMean;
    if (Math.abs(next - tries) <= Number.EPSILON * next) return next;
    tries = next;
  }
  return tries;
}
