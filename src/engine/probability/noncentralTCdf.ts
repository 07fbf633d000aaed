/** Student's law for a mean that is not zero: what a t test sees when there is an effect. */
import { betaCdf } from './betaCdf';
import { logGamma } from './logGamma';
import { normalCdf } from './normalCdf';

export interface NoncentralT {
  readonly degreesOfFreedom: number;
  /** Distance of the mean from zero in standard errors. */
  readonly noncentrality: number;
}

const MAXIMUM_TERMS = 2000;

/** P(T <= t). Source: R. V. Lenth, Algorithm AS 243, Applied Statistics 38 (1989) 185. */
export function noncentralTCdf(t: number, law: NoncentralT): number {
  const { degreesOfFreedom, noncentrality } = law;
  if (t < 0) return 1 - noncentralTCdf(-t, { degreesOfFreedom, noncentrality: -noncentrality });
  const share = (t * t) / (degreesOfFreedom + t * t);
  const halfSquare = noncentrality ** 2 / 2;
  const beta = degreesOfFreedom / 2;
  let even = Math.exp(-halfSquare);
  let odd = (noncentrality * even) / (Math.SQRT2 * Math.exp(logGamma(3 / 2)));
  let sum = 0;
  let evenLeft = 1 - even;
  for (let j = 0; j < MAXIMUM_TERMS; j += 1) {
    sum += even * betaCdf({ alpha: j + 1 / 2, beta }, share) + odd * betaCdf({ alpha: j + 1, beta }, share);
    if (evenLeft <= Number.EPSILON) break;
    even *= halfSquare / (j + 1);
    odd *= halfSquare / (j + 3 / 2);
    evenLeft -= even;
  }
  return normalCdf(-noncentrality) + sum / 2;
}
