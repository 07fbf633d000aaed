/** Finds the button that opens the menu of a layer, in whichever view of the architecture is shown. */
import type { LayerId } from '../../engine';

export function findSwapButton(layer: LayerId): HTMLElement | null {
  return document.querySelector(`.diagram-frame [data-layer="${layer}"] .swap-button`);
}
