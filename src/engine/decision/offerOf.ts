/** What a scenario leaves open in each layer: one option where it is pinned or held, the catalog elsewhere. */
import type { Catalog } from '../catalog/catalog';
import { type LayerId, mapLayers, type PerLayer } from '../scenario/layers';
import type { OptionId, Redundancy } from '../scenario/optionIds';
import type { Scenario } from '../scenario/scenario';

export interface Offer {
  readonly options: PerLayer<readonly OptionId[]>;
  /** Null where the layer may stand as often as its option allows. */
  readonly redundancies: PerLayer<readonly Redundancy[] | null>;
  /** The only interval of what runs on a schedule, seconds; null where any may be taken. */
  readonly intervalSeconds: number | null;
}

export function offerOf(scenario: Scenario, catalog: Catalog): Offer {
  const { pins, held } = scenario;
  const choiceOf = (layer: LayerId) => (isHeld(scenario, layer) ? (held?.choices[layer] ?? null) : null);
  return {
    options: mapLayers((layer) => {
      const choice = choiceOf(layer);
      if (choice !== null) return [choice.option];
      const pin = pins[layer];
      return pin === undefined
        ? catalog.options[layer]
        : catalog.options[layer].filter((option) => option === pin);
    }),
    redundancies: mapLayers((layer) => {
      const choice = choiceOf(layer);
      return choice === null ? null : [choice.redundancy];
    }),
    intervalSeconds: isHeld(scenario, 'processing') ? (held?.intervalSeconds ?? null) : null,
  };
}

/** A pin to another option takes the layer out of the hold; the interval goes with processing. */
function isHeld({ pins, held }: Scenario, layer: LayerId): boolean {
  if (held === undefined) return false;
  return pins[layer] === undefined || pins[layer] === held.choices[layer].option;
}
