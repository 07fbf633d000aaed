/** The false-alarm rate that each of several tests may have so that all together keep theirs. */

/** Bonferroni holds for any dependence, Sidak is exact for independent tests. */
export type MultiplicityCorrection = 'bonferroni' | 'sidak';

export function correctedAlpha(alpha: number, testCount: number, correction: MultiplicityCorrection): number {
  if (correction === 'bonferroni') return alpha / testCount;
  return 0 - Math.expm1(Math.log1p(-alpha) / testCount);
}
