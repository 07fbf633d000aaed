/** Draws the course of a held architecture: shares of promises and of layers over the detents of a load, as lines in a box of pixels. */
import {
  type Course,
  type CoursePoint,
  DRIVERS,
  LAYER_IDS,
  type LayerId,
  type PromiseId,
} from '../../engine';
import { formatDriverValue } from '../../words/format/driver';
import { LAYER_NAMES } from '../../words/layers';

export interface CourseLine {
  readonly id: string;
  readonly name: string;
  /** The hue of the line; null where no layer answers for it. */
  readonly layer: LayerId | null;
  readonly path: string;
  readonly labelY: number;
}

interface BreakMark {
  readonly number: number;
  readonly x: number;
  /** Where the number stands: aside, when the one before it is too near. */
  readonly numberX: number;
}

export interface CourseView {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly fromX: number;
  readonly toX: number;
  readonly edgeY: number;
  readonly hereX: number | null;
  readonly promises: readonly CourseLine[];
  readonly layers: readonly CourseLine[];
  /** Where each promise breaks, by its place in the order. */
  readonly breaks: readonly BreakMark[];
  readonly xTicks: readonly {
    readonly x: number;
    readonly label: string;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
  readonly yTicks: readonly { readonly y: number; readonly label: string }[];
}

const HEIGHT_PX = 190;
const FOOT_PX = 22;
const HEAD_PX = 16;
/** Right of the plot, for the names of the lines; narrower than this is no phone. */
const [LABEL_PX, LEAST_PLOT_PX] = [104, 120];
/** Where the shares are written, left of the plot. */
const LEFT_PX = 34;
const NUMBER_PX = 9;
const LINE_PX = 14;
/** Shares below a tenth and above four times are of no interest. */
const [LEAST, MOST] = [0.1, 4];
const GRID = [0.1, 0.3, 1, 3];
const STEPS_BEYOND = 5;
const LEAST_STEPS = 12;
const PERCENT = 100;

const PROMISE_NAMES: Readonly<Record<PromiseId, string>> = {
  freshness: 'Freshness',
  serving: 'Serving',
  decision: 'Decisions',
  reliability: 'Reliability',
  'data-loss': 'Data loss',
  'on-call': 'On call',
  budget: 'Budget',
  capacity: 'Capacity',
  'fan-out': 'Consumers',
};

/** Said of every load alike, or the fullest layer once more. */
const LEFT_OUT: readonly PromiseId[] = ['capacity', 'on-call', 'fan-out'];

export function viewCourse(course: Course, here: number, widthPx: number): CourseView {
  const toX = Math.max(widthPx - LABEL_PX, LEAST_PLOT_PX);
  const points = shownPoints(course, here);
  const places = points.map(({ value }) => detentPlace(course, value));
  const [first = 0, last = 1] = [places[0], places.at(-1)];
  const x = (value: number) =>
    LEFT_PX + ((detentPlace(course, value) - first) / Math.max(last - first, 1)) * (toX - LEFT_PX);
  const line = (id: string, name: string, layer: LayerId | null, share: (point: CoursePoint) => number) => ({
    id,
    name,
    layer,
    path: points
      .map((point, index) => `${index === 0 ? 'M' : 'L'}${round(x(point.value))} ${round(yOf(share(point)))}`)
      .join(''),
    labelY: yOf(share(points.at(-1) as CoursePoint)),
  });
  const promises = (Object.keys(PROMISE_NAMES) as PromiseId[]).filter(
    (id) => !LEFT_OUT.includes(id) && points.some(({ usedRatios }) => (usedRatios[id] ?? 0) > LEAST),
  );
  const layers = LAYER_IDS.filter((layer) => points.some((point) => point.utilizationRatios[layer] > LEAST));
  return {
    widthPx,
    heightPx: HEIGHT_PX,
    fromX: LEFT_PX,
    toX,
    edgeY: yOf(1),
    hereX: course.from < here ? x(here) : null,
    promises: spread(
      promises.map((id) =>
        line(
          id,
          PROMISE_NAMES[id],
          course.breaks.find(({ promise }) => promise.id === id)?.layer ?? null,
          ({ usedRatios }) => usedRatios[id] ?? 0,
        ),
      ),
    ),
    layers: spread(
      layers.map((layer) =>
        line(layer, LAYER_NAMES[layer], layer, ({ utilizationRatios }) => utilizationRatios[layer]),
      ),
    ),
    breaks: numberBreaks(course.breaks.map(({ brokenAt }) => x(brokenAt)).filter((place) => place <= toX)),
    xTicks: [points[0], points.at(-1)].flatMap((point, index) =>
      point
        ? [
            {
              x: x(point.value),
              label: formatDriverValue(course.load, point.value),
              anchor: index === 0 ? ('start' as const) : ('end' as const),
            },
          ]
        : [],
    ),
    yTicks: GRID.map((share) => ({ y: yOf(share), label: `${Math.round(share * PERCENT)}%` })),
  };
}

function numberBreaks(places: readonly number[]): readonly BreakMark[] {
  let free = 0;
  return places.map((x, index) => {
    const numberX = Math.max(x, free);
    free = numberX + NUMBER_PX;
    return { number: index + 1, x, numberX };
  });
}

/** A few steps past the last break, or past here. */
function shownPoints({ points, breaks }: Course, here: number): readonly CoursePoint[] {
  const last = Math.max(here, breaks.at(-1)?.brokenAt ?? Number.POSITIVE_INFINITY);
  const end = points.findIndex(({ value }) => value >= last);
  return end < 0 ? points : points.slice(0, Math.max(end + STEPS_BEYOND, LEAST_STEPS));
}

/** As on the slider: equal steps from detent to detent. */
function detentPlace({ load }: Course, value: number): number {
  const { detents } = DRIVERS[load];
  const above = detents.findIndex((detent) => detent >= value);
  if (above <= 0) return Math.max(above, 0);
  const [low = 0, high = 1] = [detents[above - 1], detents[above]];
  return above - 1 + (value - low) / (high - low);
}

function yOf(share: number): number {
  const within = Math.log(Math.min(MOST, Math.max(LEAST, share)) / LEAST) / Math.log(MOST / LEAST);
  return HEIGHT_PX - FOOT_PX - within * (HEIGHT_PX - FOOT_PX - HEAD_PX);
}

const round = (px: number) => Math.round(px * 10) / 10;

/** Names keep a line's height between them and stay in the box: up from its foot, then down from its head. */
function spread(lines: readonly CourseLine[]): readonly CourseLine[] {
  let below = HEIGHT_PX - FOOT_PX + LINE_PX;
  let above = HEAD_PX - LINE_PX;
  return lines
    .toSorted((a, b) => b.labelY - a.labelY)
    .map((line) => {
      below = Math.min(line.labelY, below - LINE_PX);
      return { ...line, labelY: below };
    })
    .reverse()
    .map((line) => {
      above = Math.max(line.labelY, above + LINE_PX);
      return { ...line, labelY: above };
    });
}
