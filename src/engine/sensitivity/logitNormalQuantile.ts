/** The quantile of an uncertain probability, which must stay between 0 and 1. */
import { normalQuantile } from '../probability/normalQuantile';

/** Low and high strictly between 0 and 1, the tenth and ninetieth percentile. */
export interface RatioRange {
  readonly low: number;
  readonly high: number;
}

const HIGH_PROBABILITY = 0.9;

/** The log odds are normal: never cut off, never outside. */
export function logitNormalQuantile({ low, high }: RatioRange, probability: number): number {
  const lowOdds = Math.log(low / (1 - low));
  const highOdds = Math.log(high / (1 - high));
  const sd = (highOdds - lowOdds) / (2 * normalQuantile(HIGH_PROBABILITY));
  return 1 / (1 + Math.exp(-(lowOdds + highOdds) / 2 - sd * normalQuantile(probability)));
}
