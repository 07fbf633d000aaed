/** The way of a wire from the thumb of a slider down to a layer: straight where it can be, else along the gap above the stage. */
import type { Box } from './place';

export interface WireEnds {
  /** Middle of the thumb, and where it ends below. */
  readonly thumb: { readonly x: number; readonly bottom: number };
  readonly layer: Box;
  readonly stageTop: number;
  /** What the wire must not cross on its way down: the switch and the tools in the head of the stage. */
  readonly inTheWay: readonly Box[];
}

export interface WireRoute {
  readonly path: string;
  readonly end: { readonly x: number; readonly y: number };
}

const RADIUS = 8;
/** From the corners of a card. */
const INSET = 18;
const STEP = 4;
/** Between a wire and what it passes. */
const CLEAR = 6;

const round = (value: number) => Math.round(value * 10) / 10;

/** Where the wire may come down on the layer, the nearest to the thumb; null where everything is in the way. */
function findEntry({ thumb, layer, inTheWay }: WireEnds): number | null {
  const [low, high] = [layer.x + INSET, layer.x + layer.width - INSET];
  const isFree = (x: number) =>
    !inTheWay.some((box) => box.y < layer.y && x > box.x - CLEAR && x < box.x + box.width + CLEAR);
  let best: number | null = null;
  for (let x = low; x <= high; x += STEP)
    if (isFree(x) && (best === null || Math.abs(x - thumb.x) < Math.abs(best - thumb.x))) best = x;
  if (thumb.x >= low && thumb.x <= high && isFree(thumb.x)) return thumb.x;
  return best;
}

export function routeWire(ends: WireEnds): WireRoute | null {
  const { thumb, layer, stageTop } = ends;
  const x = findEntry(ends);
  if (x === null || layer.y <= thumb.bottom) return null;
  const end = { x: round(x), y: round(layer.y) };
  if (Math.abs(x - thumb.x) < 1) return { path: `M${round(thumb.x)} ${round(thumb.bottom)}V${end.y}`, end };
  const level = Math.max(thumb.bottom + RADIUS, stageTop - RADIUS);
  const radius = Math.min(RADIUS, Math.abs(x - thumb.x) / 2, level - thumb.bottom, layer.y - level);
  const way = Math.sign(x - thumb.x) * radius;
  return {
    path: [
      `M${round(thumb.x)} ${round(thumb.bottom)}V${round(level - radius)}`,
      `Q${round(thumb.x)} ${round(level)} ${round(thumb.x + way)} ${round(level)}`,
      `H${round(x - way)}`,
      `Q${round(x)} ${round(level)} ${round(x)} ${round(level + radius)}`,
      `V${end.y}`,
    ].join(''),
    end,
  };
}
