/** The architecture map, loaded by whoever draws it: never part of the first load. */
import type { MapSteps } from './mapSteps';

export async function loadMap(): Promise<MapSteps> {
  const { mapSteps } = await import('./mapSteps');
  return mapSteps;
}
