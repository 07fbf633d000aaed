/** The quantile of Student's law, for confidence intervals from few values. */
import { bisectFalling } from './bisectFalling';
import { studentTTail } from './studentTTail';

/** t with P(T <= t) = probability, by bisection of the tail. */
export function studentTQuantile(probability: number, degreesOfFreedom: number): number {
  if (probability < 1 / 2) return -studentTQuantile(1 - probability, degreesOfFreedom);
  return bisectFalling((t) => studentTTail(t, degreesOfFreedom), 1 - probability, 1);
}
