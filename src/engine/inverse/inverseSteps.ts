/** Works out what a limit buys, driver by driver; yields null between short stretches of work and an Inverse whenever there is more to show. */
import { catalogOf } from '../catalog/catalog';
import { DRIVER_IDS } from '../scenario/scenario';
import { findReach } from './findReach';
import type { Inverse, InverseRequest, Reach } from './inverse';

export function* inverseSteps(request: InverseRequest): Generator<Inverse | null, void> {
  const catalog = catalogOf(request.scenario);
  const reaches: Reach[] = [];
  for (const driver of DRIVER_IDS) {
    reaches.push(yield* findReach(driver, request, catalog));
    yield { request, reaches: [...reaches], complete: reaches.length === DRIVER_IDS.length };
  }
}
