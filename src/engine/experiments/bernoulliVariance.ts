/** The variance of a yes-or-no outcome. */
export function bernoulliVariance(ratio: number): number {
  return ratio * (1 - ratio);
}
