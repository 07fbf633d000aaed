/** The factor on sample size when several metrics share the false-alarm rate. */
import { normalQuantile } from '../probability/normalQuantile';

export interface ManyMetrics {
  readonly alpha: number;
  readonly power: number;
  readonly metricCount: number;
}

/** ((z_(a/2m) + z_b)/(z_(a/2) + z_b))², by Bonferroni; about 1.7 for ten metrics. */
export function multiplicityInflation({ alpha, power, metricCount }: ManyMetrics): number {
  const reach = normalQuantile(power);
  const alone = normalQuantile(1 - alpha / 2) + reach;
  const shared = normalQuantile(1 - alpha / (2 * metricCount)) + reach;
  return (shared / alone) ** 2;
}
