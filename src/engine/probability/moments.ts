/** Mean and variance of a delay: all that sums of independent delays need to know of each other. */
export interface Moments {
  readonly mean: number;
  readonly variance: number;
}
