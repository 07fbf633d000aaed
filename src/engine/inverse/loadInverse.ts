/** What a limit buys, loaded by whoever works it out: never part of the first load. */
import type { inverseSteps } from './inverseSteps';

export type InverseSteps = typeof inverseSteps;

export async function loadInverse(): Promise<InverseSteps> {
  return (await import('./inverseSteps')).inverseSteps;
}
