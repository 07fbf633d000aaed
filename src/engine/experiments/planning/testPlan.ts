/** A kind of test, and the units that pass by: what has to be known to say how many such tests they can power. */

export interface TestPlan {
  readonly baselineRatio: number;
  /** The smallest change worth finding, relative to the baseline. */
  readonly effectRatio: number;
  /** Two-sided probability of a false alarm. */
  readonly alpha: number;
  readonly power: number;
  readonly armCount: number;
  /** What is left of the variance, 1 without variance reduction. */
  readonly varianceFactor: number;
  readonly days: number;
}

export interface TestAudience {
  readonly unitsPerDay: number;
  /** Share of a day's units that a running test has not seen before. */
  readonly newUnitShare: number;
  /** Tests that one unit can be in at once: each layer splits all units anew. */
  readonly layerCount: number;
}
