/** How long a simulation of M/M/1 has to run for a mean of a given precision. */
import { normalQuantile } from '../probability/normalQuantile';

export interface Precision {
  readonly utilizationRatio: number;
  /** Half-width of the interval over the mean number present. */
  readonly relativeHalfWidth: number;
  readonly confidence: number;
}

/** In mean service times: z² 2(1+rho)/(rho (1-rho)² e²). Source: Whitt, Management Science 35 (1989) 1341. */
export function runLengthServices({ utilizationRatio, relativeHalfWidth, confidence }: Precision): number {
  const deviations = normalQuantile((1 + confidence) / 2);
  const spread = (2 * (1 + utilizationRatio)) / (utilizationRatio * (1 - utilizationRatio) ** 2);
  return (spread * deviations ** 2) / relativeHalfWidth ** 2;
}
