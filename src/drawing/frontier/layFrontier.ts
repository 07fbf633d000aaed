/** Lays the frontier out in pixels: points, the line of those that nothing beats, the cloud of the rest, axes and labels. */
import { scaleLog } from 'd3';
import type { Frontier } from '../../engine';
import { formatUsd } from '../../words/format/usd';
import { FRONTIER } from '../../words/frontier';
import { freedomOf } from '../hold/freedomOf';
import { dotPath } from './dotPath';
import { FRONTIER_AXES } from './frontierAxes';
import { labelSteps, type StepLabel } from './labelSteps';
import type { Spot } from './spot';

export interface AxisTick {
  readonly at: number;
  readonly label: string;
  readonly explanation: string;
}

export interface FrontierDrawing {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly spots: readonly Spot[];
  /** Where the chosen one stands, on the line or held off it by pins, or for being held. */
  readonly chosen: {
    readonly x: number;
    readonly y: number;
    readonly isEfficient: boolean;
    readonly name: string;
  } | null;
  /** Through every spot: what the least costs at each promise. */
  readonly linePath: string;
  readonly cloudPath: string;
  readonly promisedX: number | null;
  /** Where it is said that nothing reaches the corner. */
  readonly emptyY: number;
  readonly labels: readonly StepLabel[];
  readonly xTicks: readonly AxisTick[];
  readonly yTicks: readonly AxisTick[];
  readonly x: (place: number) => number;
  readonly y: (usd: number) => number;
  /** Dearer than the picture is high. */
  readonly aboveCount: number;
}

const LEFT = 52;
const RIGHT = 18;
const TOP = 18;
const BOTTOM = 58;
/** How far above the dearest efficient one the picture goes. */
const HEADROOM = 3;
const FOOTROOM = 0.72;
/** So that one point still has an axis. */
const LEAST_FACTOR = 4;
/** What is added goes mostly to the easy side, where the others are. */
const EASY_SHARE = 0.8;
const X_TICK_GAP = 62;
/** As many as read well. */
const Y_TICKS = 6;
/** Room for the words under the line where nothing can be had. */
const EMPTY_PX = 112;
const CHOSEN_PX = 86;

export function layFrontier(frontier: Frontier, width: number, height: number): FrontierDrawing | null {
  const { efficient, beaten, chosen, request } = frontier;
  if (efficient.length === 0) return null;
  const axis = FRONTIER_AXES[request.axis];
  const shown = chosen === null ? efficient : [...efficient, chosen.point];
  const promised = axis.promised(request.scenario);
  const places = [...shown.map(({ place }) => place), ...(promised === null ? [] : [promised])];
  const costs = shown.map(({ objectiveUsdPerMonth }) => objectiveUsdPerMonth);
  const lesses = places.map(axis.less);
  const [looser, stricter] = widen(Math.max(...lesses), Math.min(...lesses));
  const [left, right, top, bottom] = [LEFT, width - RIGHT, TOP, height - BOTTOM];
  const xScale = scaleLog([looser, stricter], [left + 14, right - 14]);
  const yScale = scaleLog([Math.min(...costs) * FOOTROOM, Math.max(...costs) * HEADROOM], [bottom, top]);
  const x = (place: number) => xScale(axis.less(place));
  const y = (usd: number) => yScale(usd);

  const spots = [...efficient]
    .sort((a, b) => axis.less(b.place) - axis.less(a.place))
    .map((answer) => ({ x: x(answer.place), y: y(answer.objectiveUsdPerMonth), answer }));
  const cloud = [...beaten.place].map((place, index) => ({
    x: x(place),
    y: y(beaten.objectiveUsdPerMonth[index] ?? 0),
  }));
  const mark =
    chosen === null
      ? null
      : {
          x: x(chosen.point.place),
          y: y(chosen.point.objectiveUsdPerMonth),
          isEfficient: chosen.isEfficient,
          name: chosen.isEfficient ? FRONTIER.chosen : FRONTIER.offLine[freedomOf(request.scenario)],
        };
  const promisedX = promised === null ? null : x(promised);
  const emptyY = bottom - (promisedX !== null && promisedX > right - 2 * EMPTY_PX ? 26 : 8);
  const inside = cloud.filter((dot) => dot.y >= top && dot.x >= left && dot.x <= right);
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    spots,
    chosen: mark,
    linePath: stepPath(spots, left, axis.isEnd(spots.at(-1)?.answer.place ?? 0) ? null : top),
    cloudPath: dotPath(inside),
    promisedX,
    emptyY,
    labels: labelSteps(spots, { right, bottom }, [
      { from: right - EMPTY_PX, to: right, top: emptyY - 14, bottom },
      ...(mark === null
        ? []
        : [{ from: mark.x - 12, to: mark.x + CHOSEN_PX, top: mark.y - 28, bottom: mark.y + 12 }]),
    ]),
    xTicks: tickPlaces(axis.ticks(looser, stricter), x, left, right).map((place) => ({
      at: x(place),
      label: axis.write(place),
      explanation: axis.explain(place),
    })),
    yTicks: costTicks(yScale).map((usd) => ({
      at: y(usd),
      label: formatUsd(usd).replace('.0', ''),
      explanation: '',
    })),
    x,
    y,
    aboveCount: cloud.filter((dot) => dot.y < top).length,
  };
}

function widen(looser: number, stricter: number): readonly [number, number] {
  const lack = Math.max(1, LEAST_FACTOR / (looser / stricter));
  return [looser * lack ** EASY_SHARE, stricter / lack ** (1 - EASY_SHARE)];
}

/** A promise between two spots is kept by the stricter of them: the line goes up first, then to the right; at last to where nothing goes further. */
function stepPath(spots: readonly Spot[], left: number, endTop: number | null): string {
  const [first, ...rest] = spots;
  if (first === undefined) return '';
  const way = rest.map(({ x, y }) => `V${y.toFixed(1)}H${x.toFixed(1)}`);
  return `M${left} ${first.y.toFixed(1)}H${first.x.toFixed(1)}${way.join('')}${endTop === null ? '' : `V${endTop}`}`;
}

function tickPlaces(
  places: readonly number[],
  x: (place: number) => number,
  left: number,
  right: number,
): readonly number[] {
  const kept: number[] = [];
  for (const place of [...places].sort((a, b) => x(a) - x(b))) {
    const before = kept.at(-1);
    const fits = x(place) >= left && x(place) <= right;
    if (fits && (before === undefined || x(place) - x(before) >= X_TICK_GAP)) kept.push(place);
  }
  return kept;
}

function costTicks(scale: ReturnType<typeof scaleLog<number, number>>): readonly number[] {
  const all = scale.ticks(Y_TICKS);
  const coarse = [/^[12357]/, /^[125]/, /^1/].find((leading) => {
    const count = all.filter((usd) => leading.test(String(usd))).length;
    return count >= 2 && count <= Y_TICKS;
  });
  return coarse === undefined ? all.slice(0, Y_TICKS) : all.filter((usd) => coarse.test(String(usd)));
}
