/** The way of a wire from the thumb of a slider down to a layer: straight where it can be, else along the gap above the stage. */
import type { Box } from './place';

export interface WireEnds {
  /** Middle of the thumb, and where it ends below. */
  readonly thumb: { readonly x: number; readonly bottom: number };
  readonly layer: Box;
  readonly stageTop: number;
  /** What the wire must not cross on its way down: the switch and the tools in the head of the stage. */
  readonly inTheWay: readonly Box[];
  /** Other cards: the wire passes beside them, or where it can't, along the side of its own. */
  readonly cards: readonly Box[];
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
function findEntry({ thumb, layer, inTheWay, cards }: WireEnds): number | null {
  const [low, high] = [layer.x + INSET, layer.x + layer.width - INSET];
  const isFree = (x: number) =>
    ![...inTheWay, ...cards].some(
      (box) => box.y < layer.y && x > box.x - CLEAR && x < box.x + box.width + CLEAR,
    );
  let best: number | null = null;
  for (let x = low; x <= high; x += STEP)
    if (isFree(x) && (best === null || Math.abs(x - thumb.x) < Math.abs(best - thumb.x))) best = x;
  if (thumb.x >= low && thumb.x <= high && isFree(thumb.x)) return thumb.x;
  return best;
}

/** Beside the layer: half of the gap between two cards. */
const BESIDE = 8;

/** Down beside the layer and into its side, where other cards stand above it. */
function findSide({ layer, inTheWay, cards }: WireEnds): number | null {
  const isFree = (x: number) =>
    ![...inTheWay, ...cards].some(
      (box) => box.y < layer.y + layer.height && x > box.x - 2 && x < box.x + box.width + 2,
    );
  return [layer.x + layer.width + BESIDE, layer.x - BESIDE].find(isFree) ?? null;
}

/** Down, along the gap above the stage, and down again. */
function drawDown({ thumb, stageTop }: WireEnds, x: number, bottom: number): string {
  if (Math.abs(x - thumb.x) < 1) return `M${round(thumb.x)} ${round(thumb.bottom)}V${round(bottom)}`;
  const level = Math.max(thumb.bottom + RADIUS, stageTop - RADIUS);
  const radius = Math.min(RADIUS, Math.abs(x - thumb.x) / 2, level - thumb.bottom, bottom - level);
  const way = Math.sign(x - thumb.x) * radius;
  return [
    `M${round(thumb.x)} ${round(thumb.bottom)}V${round(level - radius)}`,
    `Q${round(thumb.x)} ${round(level)} ${round(thumb.x + way)} ${round(level)}`,
    `H${round(x - way)}`,
    `Q${round(x)} ${round(level)} ${round(x)} ${round(level + radius)}`,
    `V${round(bottom)}`,
  ].join('');
}

export function routeWire(ends: WireEnds): WireRoute | null {
  const { thumb, layer } = ends;
  if (layer.y <= thumb.bottom) return null;
  const x = findEntry(ends);
  if (x !== null) return { path: drawDown(ends, x, layer.y), end: { x: round(x), y: round(layer.y) } };
  const side = findSide(ends);
  if (side === null) return null;
  const middle = layer.y + layer.height / 2;
  const edge = side > layer.x ? layer.x + layer.width : layer.x;
  return {
    path: `${drawDown(ends, side, middle)}H${round(edge)}`,
    end: { x: round(edge), y: round(middle) },
  };
}
