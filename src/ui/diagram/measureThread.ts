// Measures the boxes that the thread runs between; they are found by their data-thread attributes.
import type { Box, Point, ThreadEnds } from '../../drawing/thread/routeThread';
import type { Binding } from '../../engine';

/** From the middle of a slider's track to the lower edge of its thumb. */
const THUMB_RADIUS = 10;

function find(name: string): Element | null {
  return document.querySelector(`[data-thread="${name}"]`);
}

function boxOf(element: Element, origin: DOMRect): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return {
    left: left - origin.left,
    top: top - origin.top,
    right: right - origin.left,
    bottom: bottom - origin.top,
  };
}

function startOf(slider: Element | null, origin: DOMRect): Point | null {
  const ratio = Number(slider?.getAttribute('data-thread-ratio') ?? Number.NaN);
  if (!slider || !Number.isFinite(ratio)) return null;
  const { left, right, top, bottom } = boxOf(slider, origin);
  return { x: left + ratio * (right - left), y: (top + bottom) / 2 + THUMB_RADIUS };
}

/** Between the last two cards, so that a thread to a plane crosses none of them. */
function crossingOf({ layer }: Binding, box: Box, origin: DOMRect): number {
  const cards = ['layer:processing', 'layer:modeling'].map(find);
  const [left, right] = cards.map((card) => (card ? boxOf(card, origin) : null));
  const isPlane = layer === 'monitoring' || layer === 'deployment';
  return isPlane && left && right ? (left.right + right.left) / 2 : (box.left + box.right) / 2;
}

/**
 * An element may say that the thread goes behind the panel at its entry, its exit, or both; without an element it does both.
 * Null when an end is missing or the overlay is not shown.
 */
export function measureThread(overlay: Element, binding: Binding): ThreadEnds | null {
  const origin = overlay.getBoundingClientRect();
  const panel = find('panel');
  const metric = find(`metric:${binding.metric}`);
  if (origin.width === 0 || !panel || !metric) return null;
  const element = find(`layer:${binding.layer}`);
  const layer = boxOf(element ?? panel, origin);
  const behind = element ? element.getAttribute('data-thread-behind') : 'entry exit';
  return {
    start: startOf(find(`driver:${binding.cause}`), origin),
    layer,
    hidesEntry: behind?.includes('entry') ?? false,
    hidesExit: behind?.includes('exit') ?? false,
    crossing: crossingOf(binding, layer, origin),
    panel: boxOf(panel, origin),
    metric: boxOf(metric, origin),
  };
}
