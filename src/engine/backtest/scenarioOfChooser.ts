/** The scenario of whoever chose a layer: the organisation, or the vendor of the package that it runs. */
import type { Scenario } from '../scenario/scenario';
import type { OrganisationKind, ScoredLayer } from './backtestCase';
import { KIND_DEFAULTS } from './kindDefaults';

/** A vendor chooses for its own service, and for the customer who outgrows that. */
export function scenarioOfChooser(scenario: Scenario, kind: OrganisationKind, layer: ScoredLayer): Scenario {
  const { packaged } = KIND_DEFAULTS[kind];
  if (packaged === null || !packaged.layers.includes(layer) || scenario.eventsPerDay >= packaged.eventsPerDay)
    return scenario;
  return { ...scenario, eventsPerDay: packaged.eventsPerDay };
}
