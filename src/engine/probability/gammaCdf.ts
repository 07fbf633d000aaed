/** The distribution function of the gamma law, and so of Erlang and chi-square laws. */
import type { GammaLaw } from './gammaLaw';
import { incompleteGamma } from './incompleteGamma';

/** P(X <= x), with its own digits where it is small. */
export function gammaCdf(law: GammaLaw, x: number): number {
  return incompleteGamma(law.shape, law.rate * x).lower;
}
