/** The law behind an estimate of three points: low, middle and high. */
import type { Lognormal } from '../probability/lognormal';
import { normalQuantile } from '../probability/normalQuantile';

/** Tenth, fiftieth and ninetieth percentile, rising. */
export interface ThreePoints {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

export type ThreePointLaw =
  | { readonly kind: 'normal'; readonly mean: number; readonly sd: number }
  /** shift + X when skewed to the right, shift - X when skewed to the left; X is lognormal. */
  | {
      readonly kind: 'shifted-lognormal';
      readonly shift: number;
      readonly side: 1 | -1;
      readonly law: Lognormal;
    };

const HIGH_PROBABILITY = 0.9;
/** Skew below this share of the range counts as none: the shift would lie nowhere near the numbers. */
const SYMMETRIC = 1e-6;

/** Meets all three points exactly, but for the bend within the symmetric tolerance. */
export function threePointLaw({ low, middle, high }: ThreePoints): ThreePointLaw {
  const skew = high + low - 2 * middle;
  const deviations = normalQuantile(HIGH_PROBABILITY);
  if (Math.abs(skew) <= SYMMETRIC * (high - low)) {
    return { kind: 'normal', mean: middle, sd: (high - low) / (2 * deviations) };
  }
  const shift = (low * high - middle * middle) / skew;
  const side = skew > 0 ? 1 : -1;
  const far = side > 0 ? high : low;
  const sigma = Math.log((far - shift) / (middle - shift)) / deviations;
  return { kind: 'shifted-lognormal', shift, side, law: { mu: Math.log(side * (middle - shift)), sigma } };
}
