/** Queues: servers that turn away (Erlang B), servers that let wait (Erlang C, M/M/c), and a machine that is shared out (processor sharing). */

/** Terms smaller than this share of their sum no longer change it. */
const NEGLIGIBLE = 1e-20;

/**
 * The share of arrivals that a group of servers without a waiting room turns away.
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

/**
 * The probability that an arrival finds every server busy and has to wait.
 * Erlang's delay formula for M/M/c: offered load in erlangs, result a probability.
 * A load of one erlang per server or more lets everybody wait: 1.
 * Source: C = B/(1 - rho(1 - B)); Gross et al., Fundamentals of Queueing Theory (5th ed.), doi 10.1002/9781119453765.
 */
export function erlangC(offeredErlangs: number, serverCount: number): number {
  const utilizationRatio = offeredErlangs / serverCount;
  if (!(utilizationRatio < 1)) return 1;
  const blocking = erlangB(offeredErlangs, serverCount);
  return blocking / (1 - utilizationRatio * (1 - blocking));
}

/** A station with random arrivals and exponential services. Servers need not be whole, as in erlangB. */
export interface Station {
  readonly arrivalsPerSecond: number;
  readonly meanServiceSeconds: number;
  readonly serverCount: number;
}

/** The time that an arrival waits before its service begins: zero, or exponential with the spare rate. */
export interface Wait {
  readonly probability: number;
  readonly meanSeconds: number;
  readonly varianceSquareSeconds: number;
}

/**
 * Wait at M/M/c, whose servers keep up: 1/service times servers above arrivals.
 * Source: Gross et al., Fundamentals of Queueing Theory (5th ed.), doi 10.1002/9781119453765.
 */
export function mmcWait({ arrivalsPerSecond, meanServiceSeconds, serverCount }: Station): Wait {
  const offered = arrivalsPerSecond * meanServiceSeconds;
  const sparePerSecond = serverCount / meanServiceSeconds - arrivalsPerSecond;
  const probability = offered > 0 ? erlangC(offered, serverCount) : 0;
  const meanSeconds = probability / sparePerSecond;
  return {
    probability,
    meanSeconds,
    varianceSquareSeconds: (2 * probability) / sparePerSecond ** 2 - meanSeconds ** 2,
  };
}

/**
 * Mean time in a machine shared out evenly (M/G/1 processor sharing) of a job that takes so long alone, at a load from 0 to below 1:
 * S ÷ (1 − load), whatever the law of S. Exact as a mean; of a percentile of S it is an approximation, since the time at a given S
 * varies too: with lognormal S of variation 1 the 95th percentile is 5%, 8% and 16% low at loads of 0.16, 0.3 and 0.6.
 * Source: Kleinrock, Queueing Systems vol. 2, 1976, ch. 4.
 */
export function processorSharingSeconds(aloneSeconds: number, loadRatio: number): number {
  return aloneSeconds / (1 - loadRatio);
}
