/** Lognormal laws: moments, quantiles, tails, and the tail of such a delay with two uniform waits behind it. */
import { normalCdf, normalQuantile } from './normal';

/** A lognormal law: the logarithm is normal with mean mu and standard deviation sigma. */
export interface Lognormal {
  /** Mean of the natural logarithm. */
  readonly mu: number;
  /** Standard deviation of the natural logarithm, at least 0; 0 is a fixed value. */
  readonly sigma: number;
}

/** The law of a given mean above 0 and standard deviation, both in the same unit, which becomes that of the law. */
export function lognormalFromMoments(mean: number, sd: number): Lognormal {
  const variance = Math.log1p((sd / mean) ** 2);
  return { mu: Math.log(mean) - variance / 2, sigma: Math.sqrt(variance) };
}

/** In the unit of the law. */
export function lognormalMean(law: Lognormal): number {
  return Math.exp(law.mu + law.sigma ** 2 / 2);
}

/** The value that is not exceeded with the given probability, in the unit of the law. */
export function lognormalQuantile(law: Lognormal, probability: number): number {
  return Math.exp(law.mu + law.sigma * (law.sigma === 0 ? 0 : normalQuantile(probability)));
}

/** P(D > x), x in the unit of the law; small tails keep their digits, which 1 - P(D <= x) loses. */
export function lognormalTail(law: Lognormal, x: number): number {
  if (x <= 0) return 1;
  const deviation = law.mu - Math.log(x);
  if (law.sigma === 0) return deviation > 0 ? 1 : 0;
  return normalCdf(deviation / law.sigma);
}

/**
 * E[min(D, cap)], in the unit of the law. Its slope in the cap is P(D > cap), so it is the integral of the tail from 0.
 * A cap at or below 0 is never passed: the result is the cap itself.
 * Source: limited expected value, Klugman, Panjer & Willmot, Loss Models (5th ed.), appendix A.
 */
export function lognormalMinMean(law: Lognormal, cap: number): number {
  if (cap <= 0) return cap;
  if (law.sigma === 0) return Math.min(Math.exp(law.mu), cap);
  const z = (Math.log(cap) - law.mu) / law.sigma;
  return lognormalMean(law) * normalCdf(z - law.sigma) + cap * normalCdf(-z);
}

/**
 * Integral of E[min(D, y)] over y from 0 to the cap, in the unit of the law squared.
 * Its second differences give the tail of a delay plus two uniform waits.
 */
export function lognormalMinMeanIntegral(law: Lognormal, cap: number): number {
  if (cap <= 0) return (cap * cap) / 2;
  if (law.sigma === 0) return fixedDelayIntegral(Math.exp(law.mu), cap);
  const z = (Math.log(cap) - law.mu) / law.sigma;
  const mean = lognormalMean(law) * normalCdf(z - law.sigma);
  const secondMoment = Math.exp(2 * law.mu + 2 * law.sigma ** 2) * normalCdf(z - 2 * law.sigma);
  return cap * mean - secondMoment / 2 + (cap * cap * normalCdf(-z)) / 2;
}

function fixedDelayIntegral(delay: number, cap: number): number {
  return cap <= delay ? (cap * cap) / 2 : delay * cap - (delay * delay) / 2;
}

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
