/** The chance of a loss in at least one of many periods. */

/** 1 - (1-p)^n without losing digits: eleven nines vanish in plain subtraction. */
export function repeatedLossProbability(lossProbability: number, periodCount: number): number {
  return 0 - Math.expm1(periodCount * Math.log1p(-lossProbability));
}
