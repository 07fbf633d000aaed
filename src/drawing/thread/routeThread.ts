/** Routes the thread of the binding constraint: slider, layer, metric, at right angles with round corners. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface ThreadEnds {
  /** Where the thread leaves the slider, or an output inside the panel; null when neither stands for the cause. */
  readonly start: Point | null;
  readonly layer: Box;
  /** True where the thread goes behind the whole panel instead of reaching the layer's edge. */
  readonly hidesEntry: boolean;
  readonly hidesExit: boolean;
  /** Where the thread crosses the layer: the middle of a card, a gap between cards for a plane. */
  readonly crossing: number;
  readonly panel: Box;
  readonly metric: Box;
}

export interface ThreadRoute {
  /** From the slider to the layer, then from the layer to the metric. */
  readonly legs: readonly string[];
  readonly dots: readonly Point[];
}

const RADIUS = 8;
/** Keeps the run above the switch on the panel's upper edge. */
const RUN_ABOVE_PANEL = 18;
const INTO_METRIC = 26;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Down to a level, across, and down again. */
export function drawLeg(from: Point, level: number, to: Point): string {
  const across = to.x - from.x;
  if (Math.abs(across) < 1) return `M${round(to.x)} ${round(from.y)}V${round(to.y)}`;
  const side = Math.min(RADIUS, Math.abs(across) / 2);
  const first = Math.min(side, Math.max(level - from.y, 0));
  const second = Math.min(side, Math.max(to.y - level, 0));
  const way = Math.sign(across);
  return [
    `M${round(from.x)} ${round(from.y)}V${round(level - first)}`,
    `Q${round(from.x)} ${round(level)} ${round(from.x + way * first)} ${round(level)}`,
    `H${round(to.x - way * second)}`,
    `Q${round(to.x)} ${round(level)} ${round(to.x)} ${round(level + second)}`,
    `V${round(to.y)}`,
  ].join('');
}

/** From an output back along its row: into the side of a layer that stands there, else behind it and up or down. */
function drawBack(from: Point, layer: Box, crossing: number): { readonly leg: string; readonly end: Point } {
  const away = from.y > layer.bottom ? layer.bottom : from.y < layer.top ? layer.top : null;
  if (away === null) {
    const end = { x: layer.right, y: from.y };
    return { leg: `M${round(from.x)} ${round(from.y)}H${round(end.x)}`, end };
  }
  const turn = Math.sign(away - from.y) * Math.min(RADIUS, Math.abs(away - from.y));
  const leg = [
    `M${round(from.x)} ${round(from.y)}H${round(crossing + RADIUS)}`,
    `Q${round(crossing)} ${round(from.y)} ${round(crossing)} ${round(from.y + turn)}`,
    `V${round(away)}`,
  ].join('');
  return { leg, end: { x: crossing, y: away } };
}

export function routeThread(ends: ThreadEnds): ThreadRoute {
  const { start, layer, hidesEntry, hidesExit, crossing, panel, metric } = ends;
  const enter = { x: crossing, y: hidesEntry ? panel.top : layer.top };
  const leave = { x: crossing, y: hidesExit ? panel.bottom : layer.bottom };
  const end = { x: metric.left + INTO_METRIC, y: metric.top };
  const below = drawLeg(leave, (Math.max(panel.bottom, layer.bottom) + metric.top) / 2, end);
  if (!start) return { legs: [below], dots: hidesExit ? [end] : [leave, end] };
  if (start.y > panel.top) {
    const { leg, end: reached } = drawBack(start, layer, crossing);
    return { legs: [leg, below], dots: [reached, end] };
  }
  const level = Math.max(panel.top - RUN_ABOVE_PANEL, start.y + 1);
  return { legs: [drawLeg(start, level, enter), below], dots: hidesEntry ? [end] : [enter, end] };
}
