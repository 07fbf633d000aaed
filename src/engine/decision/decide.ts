/** The decision: the cheapest architecture that keeps every promise, or the nearest one and what it breaks. */
import { assess } from '../assessment/assess';
import { type Catalog, catalogOf } from '../catalog/catalog';
import type { Scenario } from '../scenario/scenario';
import type { Decision } from './decision';
import { makeDesignSpace } from './designSpace';
import { searchCheapest } from './search';
import { searchNearest } from './searchNearest';

/**
 * Exact and deterministic; a scenario whose pins exclude each other is decided without them, and says that the pins clash.
 * Throws a RangeError where the catalog itself offers nothing that fits together.
 */
export function decide(scenario: Scenario, catalog: Catalog = catalogOf(scenario)): Decision {
  const space = makeDesignSpace(scenario, catalog);
  const found = searchCheapest(space);
  if (found !== null)
    return { kind: 'feasible', scenario, chosen: assess(found.design, space.demand, catalog) };
  const nearest = searchNearest(space);
  if (nearest === null)
    return { ...decideWithoutClash(scenario, catalog), scenario, kind: 'infeasible', broken: ['pins'] };
  const chosen = assess(nearest, space.demand, catalog);
  return {
    kind: 'infeasible',
    scenario,
    chosen,
    broken: chosen.promises.filter((promise) => !promise.kept).map((promise) => promise.id),
  };
}

/** A held design goes only when it does not fit together itself. */
function decideWithoutClash({ held, pins, ...scenario }: Scenario, catalog: Catalog): Decision {
  const isPinned = Object.keys(pins).length > 0;
  if (!isPinned && held === undefined) throw new RangeError('The catalog offers no architecture.');
  return decide({ ...scenario, pins: {}, ...(held !== undefined && isPinned ? { held } : {}) }, catalog);
}
