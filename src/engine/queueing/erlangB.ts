/** The share of arrivals that a group of servers without a waiting room turns away. */

/**
 * Erlang's loss formula for M/G/c/c: offered load in erlangs (arrival rate times mean service time), result a probability.
 * By the recursion B(k) = aB(k-1)/(k + aB(k-1)), which is stable where factorials overflow.
 * Source: Gross, Shortle, Thompson & Harris, Fundamentals of Queueing Theory (5th ed.), doi 10.1002/9781119453765.
 */
export function erlangB(offeredErlangs: number, serverCount: number): number {
  let blocking = 1;
  for (let server = 1; server <= serverCount; server += 1) {
    const busy = offeredErlangs * blocking;
    blocking = busy / (server + busy);
  }
  return blocking;
}
