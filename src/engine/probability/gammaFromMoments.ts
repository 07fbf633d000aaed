/** Finds the gamma law that has a given mean and standard deviation. */
import type { GammaLaw } from './gammaLaw';

/** Mean and standard deviation above 0, in the same unit; suits sums of queueing stages. */
export function gammaFromMoments(mean: number, sd: number): GammaLaw {
  return { shape: (mean / sd) ** 2, rate: mean / sd ** 2 };
}
