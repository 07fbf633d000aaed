/** The study of growth with the ranges of migration work, loaded by whoever runs it: never part of the first load. */
import type { GrowthSteps } from './growthSteps';

export async function loadGrowth(): Promise<GrowthSteps> {
  const { growthSteps } = await import('./growthSteps');
  return growthSteps;
}
