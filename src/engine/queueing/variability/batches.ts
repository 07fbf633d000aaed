/** Arrivals that come several at a time. */
export interface Batches {
  /** At least 1. */
  readonly meanSize: number;
  /** Variance of the batch size over its mean squared; 0 for batches of one size. */
  readonly sizeVariability: number;
}
