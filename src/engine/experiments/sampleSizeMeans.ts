/** Units per arm that a test of two means needs. */
import { normalQuantile } from '../probability/normalQuantile';

export interface MeansTest {
  /** Standard deviation of one unit, and the smallest difference worth finding, in one unit of measure. */
  readonly sd: number;
  readonly difference: number;
  readonly alpha: number;
  readonly power: number;
}

/** 2 (z_a + z_b)² s²/d², not rounded. */
export function sampleSizeMeans({ sd, difference, alpha, power }: MeansTest): number {
  const distance = normalQuantile(1 - alpha / 2) + normalQuantile(power);
  return 2 * (distance * (sd / difference)) ** 2;
}
