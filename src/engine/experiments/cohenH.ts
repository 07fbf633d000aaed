/** The distance of two proportions on the scale where their spread is the same everywhere. */

/** 2 asin sqrt(p1) - 2 asin sqrt(p2), with sign. Source: Cohen, Statistical Power Analysis (2nd ed.), chapter 6. */
export function cohenH(firstRatio: number, secondRatio: number): number {
  return 2 * Math.asin(Math.sqrt(firstRatio)) - 2 * Math.asin(Math.sqrt(secondRatio));
}
