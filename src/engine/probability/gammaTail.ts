/** The probability that a gamma law exceeds a value. */
import type { GammaLaw } from './gammaLaw';
import { incompleteGamma } from './incompleteGamma';

/** P(X > x), with its own digits where it is small. */
export function gammaTail(law: GammaLaw, x: number): number {
  return incompleteGamma(law.shape, law.rate * x).upper;
}
