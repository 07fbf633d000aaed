/** A scenario under a limit, and the cheapest design within it. */
import type { Catalog } from '../catalog/catalog';
import { type DesignSpace, makeDesignSpace } from '../decision/designSpace';
import { searchCheapest } from '../decision/search';
import type { Found } from '../decision/searchPlan';
import { DRIVERS } from '../scenario/drivers';
import type { DriverId, Scenario } from '../scenario/scenario';
import { FULL } from '../sizing/limit';
import type { InverseRequest, SpendLimit } from './inverse';

/**
 * A limit on the bill is the scenario's budget, and takes its place. A limit on everything makes everything what is minimised:
 * the cheapest answer then tells whether any is within it. Without a limit the budget goes, whatever it was.
 */
export function limitedScenario({ scenario, limit }: InverseRequest): Scenario {
  if (limit === null) return { ...scenario, budgetUsdPerMonth: null };
  if (limit.of === 'infrastructure') return { ...scenario, budgetUsdPerMonth: limit.usdPerMonth };
  return { ...scenario, objective: 'total' };
}

export function withDriver(scenario: Scenario, driver: DriverId, value: number): Scenario {
  return { ...scenario, [DRIVERS[driver].field]: value };
}

export interface Within {
  readonly found: Found;
  readonly space: DesignSpace;
}

/** The decision for a limited scenario, or null when nothing keeps every promise within the limit. */
export function searchWithin(scenario: Scenario, limit: SpendLimit | null, catalog: Catalog): Within | null {
  const space = makeDesignSpace(scenario, catalog);
  const found = searchCheapest(space);
  if (found === null) return null;
  if (limit?.of === 'total' && found.objectiveUsd > limit.usdPerMonth * FULL) return null;
  return { found, space };
}
