/** The study of what a platform can carry, loaded by whoever runs it: never part of the first load. */
import type { PlatformLimitSteps } from './platformLimitSteps';

export async function loadPlatformLimits(): Promise<PlatformLimitSteps> {
  const { platformLimitSteps } = await import('./platformLimitSteps');
  return platformLimitSteps;
}
