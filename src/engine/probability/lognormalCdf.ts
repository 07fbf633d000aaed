/** The distribution function of a lognormal law. */
import type { Lognormal } from './lognormal';
import { normalCdf } from './normalCdf';

/** P(D <= x), x in the unit of the law. */
export function lognormalCdf(law: Lognormal, x: number): number {
  if (x <= 0) return 0;
  const deviation = Math.log(x) - law.mu;
  if (law.sigma === 0) return deviation >= 0 ? 1 : 0;
  return normalCdf(deviation / law.sigma);
}
