/** The value of an uncertain constant at a probability. */
import { normalQuantile } from '../../math/normal';
import type { ConstantLaw } from './constantLaw';

/** Probability strictly between 0 and 1; in the unit of the constant. */
export function lawQuantile(law: ConstantLaw, probability: number): number {
  if (law.kind === 'known') return law.value;
  const deviations = normalQuantile(probability);
  const placed = law.middle + deviations * (deviations < 0 ? law.below : law.above);
  const value = law.scale === 'odds' ? 1 / (1 + Math.exp(-placed)) : Math.exp(placed);
  return Math.min(law.most, Math.max(law.least, law.isWhole ? Math.round(value) : value));
}
