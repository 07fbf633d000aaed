/** The study of the scale path, loaded by whoever runs it: never part of the first load. */
import type { pathSteps } from './pathSteps';

export async function loadPath(): Promise<typeof pathSteps> {
  return (await import('./pathSteps')).pathSteps;
}
