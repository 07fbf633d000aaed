/** The quantile of a law that was given by three points. */
import { lognormalQuantile } from '../probability/lognormalQuantile';
import { normalQuantile } from '../probability/normalQuantile';
import type { ThreePointLaw } from './threePointLaw';

/** In the unit of the three points. */
export function threePointQuantile(law: ThreePointLaw, probability: number): number {
  if (law.kind === 'normal') return law.mean + law.sd * normalQuantile(probability);
  const mirrored = law.side > 0 ? probability : 1 - probability;
  return law.shift + law.side * lognormalQuantile(law.law, mirrored);
}
