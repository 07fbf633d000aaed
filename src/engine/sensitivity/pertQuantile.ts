/** The quantile of a PERT law. */
import { betaQuantile } from '../probability/betaQuantile';
import type { PertLaw } from './pertLaw';

/** In the unit of the estimate. */
export function pertQuantile({ estimate, beta }: PertLaw, probability: number): number {
  return estimate.lowest + (estimate.highest - estimate.lowest) * betaQuantile(beta, probability);
}
