/** The mean of a lognormal delay that is cut off at a cap. */
import type { Lognormal } from './lognormal';
import { lognormalMean } from './lognormalMean';
import { normalCdf } from './normalCdf';

/**
 * E[min(D, cap)], in the unit of the law. Its slope in the cap is P(D > cap), so it is the integral of the tail from 0.
 * A cap at or below 0 is never passed: the result is the cap itself.
 * Source: limited expected value, Klugman, Panjer & Willmot, Loss Models (5th ed.), appendix A.
 */
export function lognormalMinMean(law: Lognormal, cap: number): number {
  if (cap <= 0) return cap;
  if (law.sigma === 0) return Math.min(Math.exp(law.mu), cap);
  const z = (Math.log(cap) - law.mu) / law.sigma;
  return lognormalMean(law) * normalCdf(z - law.sigma) + cap * normalCdf(-z);
}
