/** The chance that a two-sided normal test of two arms finds a standardised difference, in either direction. */
import { normalCdf } from '../probability/normalCdf';
import { normalQuantile } from '../probability/normalQuantile';

export interface TwoArms {
  readonly firstUnits: number;
  readonly secondUnits: number;
}

/** Effect in standard deviations of one unit: Cohen's h for proportions, d for means. Source: R pwr::pwr.2p2n.test. */
export function normalPower(effect: number, { firstUnits, secondUnits }: TwoArms, alpha: number): number {
  const shift = Math.abs(effect) * Math.sqrt(1 / (1 / firstUnits + 1 / secondUnits));
  const critical = normalQuantile(1 - alpha / 2);
  return normalCdf(shift - critical) + normalCdf(-shift - critical);
}
