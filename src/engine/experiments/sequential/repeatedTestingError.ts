/** The chance of a false alarm when a fixed test is read at several looks. */
import { normalQuantile } from '../../probability/normalQuantile';
import { crossingProbabilities } from './crossingProbabilities';

/** Equally spaced looks, each at the nominal two-sided alpha. Source: Armitage, McPherson & Rowe 1969, table 2. */
export function repeatedTestingError(nominalAlpha: number, lookCount: number): number {
  const criticalValues = new Array<number>(lookCount).fill(normalQuantile(1 - nominalAlpha / 2));
  return crossingProbabilities({ criticalValues }, 0).reduce((sum, look) => sum + look.upper + look.lower, 0);
}
