/**
 * The smallest change that keeps every promise again: fewest layers with another option, then fewest settings of what stays
 * (redundancy, interval), then cheapest. Every set of layers is searched exactly, so that none smaller can have been missed.
 */
import { assess } from '../assessment/assess';
import type { Architecture, Assessment } from '../assessment/assessment';
import { type Catalog, catalogOf } from '../catalog/catalog';
import { type DesignSpace, makeDesignSpace } from '../decision/designSpace';
import { objectiveUsd } from '../decision/findBinding';
import type { Offer } from '../decision/offerOf';
import { searchCheapest } from '../decision/search';
import type { Found } from '../decision/searchPlan';
import { LAYER_IDS, type LayerId, mapLayers } from '../scenario/layers';
import type { Scenario } from '../scenario/scenario';
import type { Healing } from './hold';
import { holdToday } from './holdToday';
import { listChanges } from './listChanges';
import { subsetsOf } from './subsetsOf';

/** What can be set anew without another option: how often ingestion and store stand, and how often processing runs. */
const SETTINGS = ['ingestion', 'storage', 'processing'] as const satisfies readonly LayerId[];
type SettingOf = (typeof SETTINGS)[number];

/** Of the scenario's held design, or of what stands in it now. */
export function findHealing(scenario: Scenario, catalog: Catalog = catalogOf(scenario)): Healing {
  const today = holdToday(scenario, catalog);
  if (today.decision.kind === 'feasible') return { kind: 'kept' };
  const before = today.decision.chosen;
  const found = searchSmallest(before.architecture, scenario, catalog);
  if (found === null) return { kind: 'none' };
  const after = assess(found.best.design, found.space.demand, catalog);
  return {
    kind: 'healed',
    scenario: holdChanged(scenario, after),
    before,
    after,
    changes: listChanges(before.architecture, after.architecture),
    extraUsdPerMonth: objectiveUsd(after, scenario) - objectiveUsd(before, scenario),
  };
}

interface Smallest {
  readonly best: Found;
  readonly space: DesignSpace;
}

function searchSmallest(standing: Architecture, scenario: Scenario, catalog: Catalog): Smallest | null {
  for (let layers = 0; layers <= LAYER_IDS.length; layers += 1) {
    for (let settings = 0; settings <= SETTINGS.length; settings += 1) {
      let smallest: Smallest | null = null;
      for (const changed of subsetsOf(LAYER_IDS, layers)) {
        const others = SETTINGS.filter((layer) => !changed.includes(layer));
        for (const set of subsetsOf(others, settings)) {
          const offer = offerChanges(standing, scenario, catalog, changed, set);
          if (offer === null) continue;
          const space = makeDesignSpace(scenario, catalog, offer);
          const best = searchCheapest(space);
          if (best !== null && best.objectiveUsd < (smallest?.best.objectiveUsd ?? Number.POSITIVE_INFINITY))
            smallest = { best, space };
        }
      }
      if (smallest !== null) return smallest;
    }
  }
  return null;
}

/** Null when a pin forbids it. */
function offerChanges(
  standing: Architecture,
  { pins }: Scenario,
  catalog: Catalog,
  changed: readonly LayerId[],
  set: readonly SettingOf[],
): Offer | null {
  const isSet = (layer: LayerId) => changed.includes(layer) || set.some((one) => one === layer);
  const options = mapLayers((layer) => {
    const stands = standing.choices[layer].option;
    const offered = changed.includes(layer)
      ? catalog.options[layer].filter((option) => option !== stands)
      : [stands];
    const pin = pins[layer];
    return pin === undefined ? offered : offered.filter((option) => option === pin);
  });
  if (LAYER_IDS.some((layer) => options[layer].length === 0)) return null;
  return {
    options,
    redundancies: mapLayers((layer) => (isSet(layer) ? null : [standing.choices[layer].redundancy])),
    intervalSeconds: isSet('processing') ? null : standing.intervalSeconds,
  };
}

/** Pins that are now part of what is held stay, and say the same. */
function holdChanged(scenario: Scenario, { architecture }: Assessment): Scenario {
  return { ...scenario, held: architecture };
}
