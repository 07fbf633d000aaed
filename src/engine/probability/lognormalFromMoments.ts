/** Finds the lognormal law that has a given mean and standard deviation. */
import type { Lognormal } from './lognormal';

/** Mean above 0 and standard deviation in the same unit; the result describes the logarithm in that unit. */
export function lognormalFromMoments(mean: number, sd: number): Lognormal {
  const variance = Math.log1p((sd / mean) ** 2);
  return { mu: Math.log(mean) - variance / 2, sigma: Math.sqrt(variance) };
}
