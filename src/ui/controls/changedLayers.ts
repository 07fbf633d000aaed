/** The layers in which two assessments differ, by option or by redundancy. */
import { type Assessment, LAYER_IDS, type LayerId } from '../../engine';

export function changedLayers(before: Assessment, now: Assessment): readonly LayerId[] {
  return LAYER_IDS.filter(
    (layer) =>
      before.parts[layer].option !== now.parts[layer].option ||
      before.parts[layer].redundancy !== now.parts[layer].redundancy,
  );
}
