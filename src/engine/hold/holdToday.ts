/** Holds what a scenario leads to now; what is held already stays as it is. */
import { type Catalog, catalogOf } from '../catalog/catalog';
import { decide } from '../decision/decide';
import type { Decision } from '../decision/decision';
import type { Scenario } from '../scenario/scenario';

/** Layers pinned to something else than what is held stand as decided, so that the whole design is held. */
export function holdToday(
  scenario: Scenario,
  catalog: Catalog = catalogOf(scenario),
): { scenario: Scenario; decision: Decision } {
  const decision = decide(scenario, catalog);
  return { scenario: { ...scenario, held: decision.chosen.architecture }, decision };
}
