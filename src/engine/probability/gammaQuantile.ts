/** The quantile of the gamma law. */
import { bisectFalling } from './bisectFalling';
import type { GammaLaw } from './gammaLaw';
import { gammaTail } from './gammaTail';

/** The value that is not exceeded with the given probability, by bisection of the tail. */
export function gammaQuantile(law: GammaLaw, probability: number): number {
  return bisectFalling((x) => gammaTail(law, x), 1 - probability, law.shape / law.rate);
}
