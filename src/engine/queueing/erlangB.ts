/** The share of arrivals that a group of servers without a waiting room turns away. */

/** Terms smaller than this share of their sum no longer change it. */
const NEGLIGIBLE = 1e-20;

/**
 * Erlang's loss formula for M/G/c/c: offered load in erlangs (arrival rate times mean service time), result a probability.
 *
 * By 1/B = 1 + c/a + c(c-1)/a² + …, whose terms are all positive: nothing cancels, factorials don't overflow, and of a million servers only
 * as many terms count as the load's square root. A result smaller than any number is 0.
 * Source: Gross, Shortle, Thompson & Harris, Fundamentals of Queueing Theory (5th ed.), doi 10.1002/9781119453765.
 *
 * Servers need not be whole: sizes that vary without steps ask in between. What is left below one server is Szybicki's approximation
 * (Ericsson Technics 1967; Iversen, Teletraffic Engineering Handbook), exact at none and at one.
 */
export function erlangB(offeredErlangs: number, serverCount: number): number {
  const whole = Math.floor(serverCount);
  const rest = inverseOfPart(offeredErlangs, serverCount - whole);
  if (whole < 1) return 1 / rest;
  let term = 1;
  let sum = 1;
  for (let taken = 0; taken < whole - 1; taken += 1) {
    term *= (serverCount - taken) / offeredErlangs;
    sum += term;
    if (sum === Number.POSITIVE_INFINITY) return 0;
    if (term < sum * NEGLIGIBLE) return 1 / sum;
  }
  return 1 / (sum + ((term * (serverCount - whole + 1)) / offeredErlangs) * rest);
}

/** 1/B of less than one server. */
function inverseOfPart(a: number, part: number): number {
  return part === 0 ? 1 : (part + 2 * a + a ** 2) / ((2 - part) * a + a ** 2);
}
