/** The mean of independent results, and how far off it may be. */
import { studentTQuantile } from '../probability/studentTQuantile';

export interface MeanInterval {
  readonly mean: number;
  readonly halfWidth: number;
}

/** Student's interval at the given confidence; at least two values, each from its own replication. */
export function meanInterval(values: readonly number[], confidence: number): MeanInterval {
  const count = values.length;
  if (count < 2) throw new RangeError('An interval needs two values or more.');
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1);
  const deviations = studentTQuantile((1 + confidence) / 2, count - 1);
  return { mean, halfWidth: deviations * Math.sqrt(variance / count) };
}
