/** Brings the receipt of a layer into view and the focus into it, unless enough of it is in sight already. */

import type { LayerId } from '../../engine';
import { SECTIONS } from '../../words/frame';

/** Of the window's height: below this a heading counts as out of sight. */
const IN_SIGHT_RATIO = 0.6;

export function findLayerButton(layer: LayerId): HTMLElement | null {
  return document.querySelector(`.diagram-frame [data-layer="${layer}"] button`);
}

export function showReceipt(): void {
  const section = document.getElementById(SECTIONS.why);
  if (!section) return;
  const { top } = section.getBoundingClientRect();
  if (top >= 0 && top < innerHeight * IN_SIGHT_RATIO) return;
  const isStill = window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
  section.scrollIntoView?.({ behavior: isStill ? 'auto' : 'smooth', block: 'start' });
  if (!section.hasAttribute('tabindex')) section.tabIndex = -1;
  section.focus({ preventScroll: true });
}
