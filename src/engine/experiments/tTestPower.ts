/** The chance that a two-sided t test of two equal arms finds a standardised difference. */
import { noncentralTCdf } from '../probability/noncentralTCdf';
import { studentTQuantile } from '../probability/studentTQuantile';

export interface TwoSampleTTest {
  /** Difference of means in standard deviations (Cohen's d). */
  readonly effect: number;
  readonly unitsPerArm: number;
  readonly alpha: number;
}

/** Both directions count. Source: R pwr::pwr.t.test. */
export function tTestPower({ effect, unitsPerArm, alpha }: TwoSampleTTest): number {
  const degreesOfFreedom = 2 * (unitsPerArm - 1);
  const noncentrality = effect * Math.sqrt(unitsPerArm / 2);
  const critical = studentTQuantile(1 - alpha / 2, degreesOfFreedom);
  const law = { degreesOfFreedom, noncentrality };
  return 1 - noncentralTCdf(critical, law) + noncentralTCdf(-critical, law);
}
