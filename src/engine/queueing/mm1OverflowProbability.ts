/** The chance that at least so many customers are present at M/M/1: what a buffer of that size would lose. */

/** P(N >= count) = rho^count for a utilisation below 1. Source: Jain 1991, box 31.1. */
export function mm1OverflowProbability(utilizationRatio: number, count: number): number {
  return utilizationRatio ** count;
}
