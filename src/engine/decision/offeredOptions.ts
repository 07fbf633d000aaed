/** The options of a layer that a scenario leaves to choose from: those of the catalog, or the one that is pinned. */
import type { Catalog } from '../catalog/catalog';
import type { LayerId } from '../scenario/layers';
import type { OptionId } from '../scenario/optionIds';
import type { Scenario } from '../scenario/scenario';

export function offeredOptions<T extends OptionId>(
  layer: LayerId,
  { pins }: Scenario,
  catalog: Catalog,
): readonly T[] {
  const pin = pins[layer];
  return catalog.options[layer].filter((id) => pin === undefined || id === pin) as T[];
}
