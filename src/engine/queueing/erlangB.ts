/** The share of arrivals that a group of servers without a waiting room turns away. */

/** Terms smaller than this share of their sum, and sums larger than the other, no longer change a probability. */
const NEGLIGIBLE = 1e-20;
const BEYOND = 1e300;

/**
 * Erlang's loss formula for M/G/c/c: offered load in erlangs (arrival rate times mean service time), result a probability.
 *
 * By 1/B = 1 + c/a + c(c-1)/a² + …, whose terms are all positive: nothing cancels, factorials don't overflow, and of a million servers only
 * as many terms count as the load's square root. Below 1e-300 the result is some smaller number, or 0.
 * Source: Gross, Shortle, Thompson & Harris, Fundamentals of Queueing Theory (5th ed.), doi 10.1002/9781119453765.
 */
export function erlangB(offeredErlangs: number, serverCount: number): number {
  let term = 1;
  let sum = 1;
  for (let free = Math.floor(serverCount); free >= 1; free -= 1) {
    term *= free / offeredErlangs;
    sum += term;
    if (term < sum * NEGLIGIBLE || sum > BEYOND) break;
  }
  return 1 / sum;
}
