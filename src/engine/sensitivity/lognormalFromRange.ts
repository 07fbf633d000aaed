/** The lognormal law behind an estimate that says "between low and high". */
import type { Lognormal } from '../probability/lognormal';
import { normalQuantile } from '../probability/normalQuantile';

/** The ninth tenth of an elicited range. */
const HIGH_PROBABILITY = 0.9;

/** Low and high above 0, in one unit, each passed on the outside with probability one tenth. */
export function lognormalFromRange(low: number, high: number): Lognormal {
  return {
    mu: (Math.log(low) + Math.log(high)) / 2,
    sigma: Math.log(high / low) / (2 * normalQuantile(HIGH_PROBABILITY)),
  };
}
