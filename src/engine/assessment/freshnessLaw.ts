/**
 * The age of data on arrival: a lognormal delay plus two uniform waits (for the next run, for a file or a commit to close).
 *
 * The tail is a closed form, not simulated (`lognormalPlusUniformsTail`).
 * Delays of several stages are summed by mean and variance and taken as one lognormal (Fenton 1960).
 */
import { lognormalFromMoments, lognormalPlusUniformsTail } from '../../math/lognormal';

export interface FreshnessLaw {
  /** Mean and standard deviation of the delays, seconds. */
  readonly delaySeconds: number;
  readonly delaySdSeconds: number;
  /** Widths of the uniform waits, seconds; 0 when there is none. */
  readonly runWaitSeconds: number;
  readonly closeWaitSeconds: number;
}

const STEPS_HIGH = 60;
const PRECISION = 1e-6;
const DEVIATIONS = 12;
/** Variance of U(0, 1) is 1/12. */
const UNIFORM_VARIANCE = 12;
/** √((1 − 0.95) ÷ 0.95), rounded up. */
const CANTELLI_P95 = 0.23;

/** P(age > x), x in seconds. */
export function ageTail(law: FreshnessLaw, x: number): number {
  const delay = lognormalFromMoments(law.delaySeconds, law.delaySdSeconds);
  return lognormalPlusUniformsTail(delay, { first: law.runWaitSeconds, second: law.closeWaitSeconds }, x);
}

/** Age that is exceeded with probability 1 − p, seconds, to about one part in 10⁶ (Illinois method on the tail). */
export function ageQuantile(law: FreshnessLaw, p: number): number {
  const target = 1 - p;
  let low = 0;
  let high = law.runWaitSeconds + law.closeWaitSeconds + law.delaySeconds + DEVIATIONS * law.delaySdSeconds;
  let atLow = 1 - target;
  let atHigh = ageTail(law, high) - target;
  if (atHigh >= 0) return high;
  for (let step = 0; step < STEPS_HIGH && high - low > PRECISION * high; step += 1) {
    const guess = (low * atHigh - high * atLow) / (atHigh - atLow);
    const at = ageTail(law, guess) - target;
    if (Math.abs(at) < PRECISION * target) return guess;
    if (at > 0) {
      low = guess;
      atLow = at;
      atHigh /= 2;
    } else {
      high = guess;
      atHigh = at;
      atLow /= 2;
    }
  }
  return (low + high) / 2;
}

export function ageMean(law: FreshnessLaw): number {
  return law.delaySeconds + (law.runWaitSeconds + law.closeWaitSeconds) / 2;
}

/** No 95th percentile is below this: mean − 0.229 deviations (Cantelli's inequality). */
export function ageP95AtLeast(law: FreshnessLaw): number {
  const waits = (law.runWaitSeconds ** 2 + law.closeWaitSeconds ** 2) / UNIFORM_VARIANCE;
  return ageMean(law) - CANTELLI_P95 * Math.sqrt(law.delaySdSeconds ** 2 + waits);
}
