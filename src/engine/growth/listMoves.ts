/** The layers in which two architectures differ, by option or by redundancy. */
import { LAYER_IDS } from '../scenario/layers';
import type { HeldChoices, LayerMove } from './growth';

export function listMoves(from: HeldChoices, to: HeldChoices): readonly LayerMove[] {
  return LAYER_IDS.filter(
    (layer) => from[layer].option !== to[layer].option || from[layer].redundancy !== to[layer].redundancy,
  ).map((layer) => ({
    layer,
    from: from[layer].option,
    to: to[layer].option,
    fromRedundancy: from[layer].redundancy,
    toRedundancy: to[layer].redundancy,
  }));
}
