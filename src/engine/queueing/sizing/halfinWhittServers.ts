/** A first guess of the servers that a promise on waiting needs: the load plus a safety of its square root. */
import { bisectFalling } from '../../probability/bisectFalling';
import { normalCdf } from '../../probability/normalCdf';
import { normalPdf } from '../../probability/normalPdf';

/**
 * Servers for about the given probability to wait at M/M/c: a + g sqrt(a), rounded up, with g Phi(g)/phi(g) = (1-w)/w.
 * Source: Halfin & Whitt, Operations Research 29 (1981) 567; Tijms 2003.
 */
export function halfinWhittServers(offeredErlangs: number, waitProbability: number): number {
  const safety = bisectFalling(limitWaitProbability, waitProbability, 1);
  return Math.max(1, Math.ceil(offeredErlangs + safety * Math.sqrt(offeredErlangs)));
}

/** Probability to wait in the limit of many servers with safety g. */
function limitWaitProbability(g: number): number {
  return 1 / (1 + (g * normalCdf(g)) / normalPdf(g));
}
