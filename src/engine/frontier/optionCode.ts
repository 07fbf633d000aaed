/** A combination of six options as one small number, so that thousands fit into a typed array. */
import { LAYER_IDS, mapLayers, type PerLayer } from '../scenario/layers';
import { OPTION_IDS, type OptionId } from '../scenario/optionIds';

/** Every combination there could be, compatible or not. */
export const COMBINATIONS = LAYER_IDS.reduce((product, layer) => product * OPTION_IDS[layer].length, 1);

const INDEX = Object.fromEntries(
  LAYER_IDS.flatMap((layer) => OPTION_IDS[layer].map((id, index) => [id, index])),
) as Record<OptionId, number>;

export function optionCode(
  ingestion: OptionId,
  storage: OptionId,
  processing: OptionId,
  modeling: OptionId,
  deployment: OptionId,
  monitoring: OptionId,
): number {
  let code = INDEX[ingestion];
  code = code * OPTION_IDS.storage.length + INDEX[storage];
  code = code * OPTION_IDS.processing.length + INDEX[processing];
  code = code * OPTION_IDS.modeling.length + INDEX[modeling];
  code = code * OPTION_IDS.deployment.length + INDEX[deployment];
  return code * OPTION_IDS.monitoring.length + INDEX[monitoring];
}

export function optionsOfCode(code: number): PerLayer<OptionId> {
  let place = COMBINATIONS;
  return mapLayers((layer) => {
    const ids: readonly OptionId[] = OPTION_IDS[layer];
    const above = place;
    place /= ids.length;
    return ids[Math.floor((code % above) / place)] as OptionId;
  });
}
