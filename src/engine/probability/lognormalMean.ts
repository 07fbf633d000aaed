/** The mean of a lognormal law. */
import type { Lognormal } from './lognormal';

export function lognormalMean(law: Lognormal): number {
  return Math.exp(law.mu + law.sigma ** 2 / 2);
}
