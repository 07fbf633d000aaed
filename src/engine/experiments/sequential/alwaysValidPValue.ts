/** A p-value that stays true however often it is read. */

export interface RunningMeans {
  /** Difference of the two means so far. */
  readonly difference: number;
  readonly unitsPerArm: number;
}

export interface MixturePrior {
  /** Variance of one unit. */
  readonly variance: number;
  /** Variance of the effects that are thought likely, in the unit of the difference squared. */
  readonly effectVariance: number;
}

/**
 * Smallest inverse likelihood ratio so far, given the readings in order.
 * Source: mixture sequential probability ratio test; Johari et al. 2017, doi 10.1145/3097983.3097992.
 */
export function alwaysValidPValue(readings: readonly RunningMeans[], prior: MixturePrior): number {
  return readings.reduce((p, reading) => Math.min(p, 1 / mixtureLikelihoodRatio(reading, prior)), 1);
}

/** sqrt(V/(V + n t²)) exp(n² t² d²/(2V(V + n t²))), V = 2 s². */
function mixtureLikelihoodRatio({ difference, unitsPerArm }: RunningMeans, prior: MixturePrior): number {
  const noise = 2 * prior.variance;
  const total = noise + unitsPerArm * prior.effectVariance;
  const exponent = (unitsPerArm * difference) ** 2 * (prior.effectVariance / (2 * noise * total));
  return Math.sqrt(noise / total) * Math.exp(exponent);
}
