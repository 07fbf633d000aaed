/** How large an architecture's tiers are: 0 where every layer is startup, 1 where every layer is enterprise. */
import { LAYER_IDS, type MapArchitecture, optionTier, TIERS } from '../../engine';

export function scaleOf(architecture: MapArchitecture | null): number {
  if (architecture === null) return 0;
  const sum = LAYER_IDS.reduce(
    (total, layer) => total + TIERS.indexOf(optionTier(architecture.options[layer])),
    0,
  );
  return sum / (LAYER_IDS.length * (TIERS.length - 1));
}
