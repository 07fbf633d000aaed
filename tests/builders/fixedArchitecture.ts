// An architecture held while its scenario or catalog moves.

import { type Catalog, STANDARD_CATALOG } from '../../src/engine/data/catalog';
import {
  type Architecture,
  type Assessment,
  resolveAssumptions,
  type Scenario,
} from '../../src/engine/index';
import { assess } from '../../src/engine/laws/assess';
import { sizeArchitecture } from '../../src/engine/laws/design';
import { searchCheapest } from '../../src/engine/search/cheapest';
import { makeDesignSpace } from '../../src/engine/search/space';

export function assessFixed(
  architecture: Architecture,
  scenario: Scenario,
  catalog: Catalog = STANDARD_CATALOG,
): Assessment {
  const { design, demand } = sizeArchitecture(architecture, scenario, catalog);
  return assess(design, demand, catalog);
}

/** Every assumption set by hand, so that none follows a driver. */
export const withAssumptionsHeld = (scenario: Scenario): Scenario => ({
  ...scenario,
  assumptions: resolveAssumptions(scenario),
});

/** Cost of the cheapest answer; Infinity when nothing keeps the promises. */
export function leastUsd(scenario: Scenario): number {
  const found = searchCheapest(makeDesignSpace(scenario, STANDARD_CATALOG));
  return found?.objectiveUsd ?? Number.POSITIVE_INFINITY;
}
