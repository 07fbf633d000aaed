/** The quantile of the beta law. */
import { type BetaLaw, betaCdf } from './betaCdf';
import { bisectFalling } from './bisectFalling';

/** The value in 0 … 1 that is not exceeded with the given probability, by bisection from the nearer end. */
export function betaQuantile(law: BetaLaw, probability: number): number {
  if (probability > 1 / 2) return 1 - betaQuantile({ alpha: law.beta, beta: law.alpha }, 1 - probability);
  return bisectFalling((x) => probability - betaCdf(law, x), 0, 1);
}
