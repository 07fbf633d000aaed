/** The tail of a lognormal delay plus two uniform waits, in closed form. */
import type { Lognormal } from './lognormal';
import { lognormalCdf } from './lognormalCdf';
import { lognormalMinMean } from './lognormalMinMean';
import { lognormalMinMeanIntegral } from './lognormalMinMeanIntegral';

/** Widths of the two waits, 0 when there is none; the order does not matter. */
export interface UniformWaits {
  readonly first: number;
  readonly second: number;
}

/** A wait shorter than this share of the other is added as its mean: differences of integrals would lose its digits. */
const NEGLIGIBLE_SHARE = 1e-4;

/**
 * P(D + U(0,a) + U(0,b) > x), all in the unit of the law: with M(y) = E[min(D, y)] and H its integral,
 * (H(x) - H(x-a) - H(x-b) + H(x-a-b)) / (ab), since M' is the tail of D.
 */
export function lognormalPlusUniformsTail(law: Lognormal, waits: UniformWaits, x: number): number {
  const wide = Math.max(waits.first, waits.second);
  const narrow = Math.min(waits.first, waits.second);
  if (wide <= 0) return 1 - lognormalCdf(law, x);
  if (narrow <= wide * NEGLIGIBLE_SHARE) {
    const at = x - narrow / 2;
    return asProbability((lognormalMinMean(law, at) - lognormalMinMean(law, at - wide)) / wide);
  }
  const integral = (cap: number) => lognormalMinMeanIntegral(law, cap);
  const difference = integral(x) - integral(x - wide) - integral(x - narrow) + integral(x - wide - narrow);
  return asProbability(difference / (wide * narrow));
}

/** Differences of rounded integrals may leave the range by their last digit. */
function asProbability(ratio: number): number {
  return Math.min(1, Math.max(0, ratio));
}
