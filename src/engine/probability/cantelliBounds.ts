/** Bounds that hold for a percentile of any law with a given mean and spread. */
import type { Moments } from './moments';

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** m - s sqrt((1-p)/p) <= quantile <= m + s sqrt(p/(1-p)). Source: Cantelli's one-sided inequality. */
export function cantelliBounds({ mean, variance }: Moments, probability: number): Bounds {
  const odds = Math.sqrt(probability / (1 - probability));
  const sd = Math.sqrt(variance);
  return { low: mean - sd / odds, high: mean + sd * odds };
}
