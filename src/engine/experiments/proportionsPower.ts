/** The chance that a test of two proportions finds a real difference. */
import { normalCdf } from '../probability/normalCdf';
import { normalQuantile } from '../probability/normalQuantile';
import { bernoulliVariance } from './bernoulliVariance';

export interface ProportionPair {
  readonly baselineRatio: number;
  readonly otherRatio: number;
  readonly unitsPerArm: number;
  /** Two-sided probability of a false alarm. */
  readonly alpha: number;
}

/** Pooled null variance; finding the difference with the wrong sign does not count. Source: R stats::power.prop.test. */
export function proportionsPower({ baselineRatio, otherRatio, unitsPerArm, alpha }: ProportionPair): number {
  const pooled = 2 * bernoulliVariance((baselineRatio + otherRatio) / 2);
  const separate = bernoulliVariance(baselineRatio) + bernoulliVariance(otherRatio);
  const effect = Math.sqrt(unitsPerArm) * Math.abs(otherRatio - baselineRatio);
  return normalCdf((effect - normalQuantile(1 - alpha / 2) * Math.sqrt(pooled)) / Math.sqrt(separate));
}
