/** The quantile of the beta law. */
import { type BetaLaw, betaCdf } from './betaCdf';
import { bisectFalling } from './bisectFalling';

/** The value in 0 … 1 that is not exceeded with the given probability, by bisection. */
export function betaQuantile(law: BetaLaw, probability: number): number {
  return Math.min(
    1,
    bisectFalling((x) => 1 - betaCdf(law, x), 1 - probability, 1),
  );
}
