/** A plan to look at a test several times and stop when the result is clear. */

/** Critical value of the z statistic at each of equally spaced looks, two-sided. */
export interface SequentialPlan {
  readonly criticalValues: readonly number[];
}

/** What happens at each look under a given effect. */
export interface LookOutcome {
  /** Probability to stop first at this look above the upper, and below the lower, boundary. */
  readonly upper: number;
  readonly lower: number;
}
