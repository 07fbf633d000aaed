/** The frontier, loaded by whoever works it out: never part of the first load. */
import type { frontierSteps } from './frontierSteps';

export type FrontierSteps = typeof frontierSteps;

export async function loadFrontier(): Promise<FrontierSteps> {
  return (await import('./frontierSteps')).frontierSteps;
}
