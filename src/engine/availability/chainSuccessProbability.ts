/** The chance that a run of several tasks succeeds when each may be tried again. */

export interface TaskChain {
  /** Probability that one try of one task fails. */
  readonly failureRatio: number;
  readonly retryCount: number;
  readonly taskCount: number;
}

/** (1 - f^(k+1))^J: without retries success decays with the number of tasks, with one it hardly does. */
export function chainSuccessProbability({ failureRatio, retryCount, taskCount }: TaskChain): number {
  return Math.exp(taskCount * Math.log1p(-(failureRatio ** (retryCount + 1))));
}
