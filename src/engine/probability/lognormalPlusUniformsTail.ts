/** The tail of a lognormal delay plus two uniform waits, in closed form. */
import type { Lognormal } from './lognormal';
import { lognormalMinMean } from './lognormalMinMean';
import { lognormalMinMeanIntegral } from './lognormalMinMeanIntegral';
import { lognormalTail } from './lognormalTail';

/** Widths of the two waits, 0 when there is none; the order does not matter. */
export interface UniformWaits {
  readonly first: number;
  readonly second: number;
}

/** A wait shorter than this share of the other is added as its mean, which moves a tail by less: differences of integrals would lose its digits. */
const NEGLIGIBLE_SHARE = 1e-3;
/** Beyond eight deviations a normal tail is below the spacing of doubles. */
const DEVIATIONS_GONE = 8;

/**
 * P(D + U(0,a) + U(0,b) > x), all in the unit of the law: with M(y) = E[min(D, y)] and H its integral,
 * (H(x) - H(x-a) - H(x-b) + H(x-a-b)) / (ab), since M' is the tail of D. Exact, but for some 1e-7 lost to cancelling digits where both waits
 * are a thousandth of the delay's deviation.
 */
export function lognormalPlusUniformsTail(law: Lognormal, waits: UniformWaits, x: number): number {
  const wide = Math.max(waits.first, waits.second);
  const narrow = Math.min(waits.first, waits.second);
  const left = x - wide - narrow;
  if (left > 0 && Math.log(left) > law.mu + DEVIATIONS_GONE * law.sigma) return 0;
  if (wide <= 0) return lognormalTail(law, x);
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
