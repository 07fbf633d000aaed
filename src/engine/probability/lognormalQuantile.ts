/** The quantile of a lognormal law. */
import type { Lognormal } from './lognormal';
import { normalQuantile } from './normalQuantile';

/** The value that is not exceeded with the given probability, in the unit of the law. */
export function lognormalQuantile(law: Lognormal, probability: number): number {
  return Math.exp(law.mu + law.sigma * (law.sigma === 0 ? 0 : normalQuantile(probability)));
}
