/** What the layers that are still to be decided add at least. */
import type { LayerOption } from './layeredChoice';

/** For each layer, the smallest value of one field in it and in all layers after it, summed; 0 after the last. */
export function smallestToGo(
  layers: readonly (readonly LayerOption[])[],
  field: (option: LayerOption) => number,
): readonly number[] {
  const sums = new Array<number>(layers.length + 1).fill(0);
  for (let layer = layers.length - 1; layer >= 0; layer -= 1) {
    const smallest = Math.min(...(layers[layer] ?? []).map(field));
    sums[layer] = smallest + (sums[layer + 1] ?? 0);
  }
  return sums;
}
