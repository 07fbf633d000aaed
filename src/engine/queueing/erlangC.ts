/** The probability that an arrival finds every server busy and has to wait. */
import { erlangB } from './erlangB';

/**
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
