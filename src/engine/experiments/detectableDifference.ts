/** The smallest difference of means that a test of a given size finds. */
import { normalQuantile } from '../probability/normalQuantile';

export interface MeansSearch {
  readonly sd: number;
  readonly unitsPerArm: number;
  readonly alpha: number;
  readonly power: number;
}

/** (z_a + z_b) s sqrt(2/n), in the unit of the standard deviation. */
export function detectableDifference({ sd, unitsPerArm, alpha, power }: MeansSearch): number {
  return (normalQuantile(1 - alpha / 2) + normalQuantile(power)) * sd * Math.sqrt(2 / unitsPerArm);
}
