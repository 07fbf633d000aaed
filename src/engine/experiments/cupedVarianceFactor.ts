/** What is left of a metric's variance when its past values are used to predict it. */

/** 1 - rho²: the same factor shortens the test. Source: Deng et al. 2013 (CUPED), doi 10.1145/2433396.2433413. */
export function cupedVarianceFactor(correlationWithPast: number): number {
  return 1 - correlationWithPast ** 2;
}
