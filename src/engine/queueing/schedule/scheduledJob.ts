/** A job that runs at fixed times and publishes all that came before its start. */
export interface ScheduledJob {
  /** Time from one start to the next. */
  readonly intervalSeconds: number;
  /** Time that a run takes, fixed and no longer than the interval. */
  readonly durationSeconds: number;
  /** Probability that a run fails and leaves its work to the next slot. */
  readonly failureRatio: number;
}
