/** The variance of a ratio of two sums, such as clicks per view with users as units. */

export interface PairOfMeans {
  readonly numeratorMean: number;
  readonly denominatorMean: number;
  readonly numeratorVariance: number;
  readonly denominatorVariance: number;
  readonly covariance: number;
}

/** Per unit, by the delta method. Source: Deng, Knoblich & Lu, KDD 2018, doi 10.1145/3219819.3219919. */
export function ratioMetricVariance(pair: PairOfMeans): number {
  const ratio = pair.numeratorMean / pair.denominatorMean;
  const spread =
    pair.numeratorVariance - 2 * ratio * pair.covariance + ratio * ratio * pair.denominatorVariance;
  return spread / pair.denominatorMean ** 2;
}
