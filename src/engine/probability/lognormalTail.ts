/** The tail of a lognormal law. */
import type { Lognormal } from './lognormal';
import { normalCdf } from './normalCdf';

/** P(D > x), x in the unit of the law; small tails keep their digits, which 1 - P(D <= x) loses. */
export function lognormalTail(law: Lognormal, x: number): number {
  if (x <= 0) return 1;
  const deviation = law.mu - Math.log(x);
  if (law.sigma === 0) return deviation > 0 ? 1 : 0;
  return normalCdf(deviation / law.sigma);
}
