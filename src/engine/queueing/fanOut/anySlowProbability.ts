/** The chance that at least one of many calls is slow, and with it the request that waits for all. */

/** 1 - (1-q)^n. Source: Dean & Barroso, The Tail at Scale, Communications of the ACM 56 (2013) 74. */
export function anySlowProbability(slowProbability: number, callCount: number): number {
  return 0 - Math.expm1(callCount * Math.log1p(-slowProbability));
}
