/** The running integral of the mean of a capped lognormal delay. */
import type { Lognormal } from './lognormal';
import { lognormalMean } from './lognormalMean';
import { normalCdf } from './normalCdf';

/**
 * Integral of E[min(D, y)] over y from 0 to the cap, in the unit of the law squared.
 * Its second differences give the tail of a delay plus two uniform waits.
 */
export function lognormalMinMeanIntegral(law: Lognormal, cap: number): number {
  if (cap <= 0) return (cap * cap) / 2;
  if (law.sigma === 0) return fixedDelayIntegral(Math.exp(law.mu), cap);
  const z = (Math.log(cap) - law.mu) / law.sigma;
  const mean = lognormalMean(law) * normalCdf(z - law.sigma);
  const secondMoment = Math.exp(2 * law.mu + 2 * law.sigma ** 2) * normalCdf(z - 2 * law.sigma);
  return cap * mean - secondMoment / 2 + (cap * cap * normalCdf(-z)) / 2;
}

function fixedDelayIntegral(delay: number, cap: number): number {
  return cap <= delay ? (cap * cap) / 2 : delay * cap - (delay * delay) / 2;
}
