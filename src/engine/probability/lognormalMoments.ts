/** Mean and variance of a lognormal law. */
import type { Lognormal } from './lognormal';
import { lognormalMean } from './lognormalMean';
import type { Moments } from './moments';

export function lognormalMoments(law: Lognormal): Moments {
  const mean = lognormalMean(law);
  return { mean, variance: mean * mean * Math.expm1(law.sigma ** 2) };
}
