/** Lays out the evolution: six lanes of bands over the scale path, cost beneath on the same axis, the visitor's place as a line through both. */
import { area, line, scaleLinear, scaleLog } from 'd3';
import { type LayerId, PATH_ENDS, type PathPoint, type ScalePath } from '../../engine';
import { textWidth } from '../../kit/textWidth';
import {
  type EvolutionGround,
  type EvolutionKey,
  type EvolutionLabel,
  type EvolutionPlace,
  type EvolutionRoom,
  layKey,
  layLabel,
  layLevel,
  layStops,
  type PlacedStop,
} from './evolutionWords';
import { type Box, boxOfText, doOverlap, type PlacedText } from './place';
import { type Band, type Lane, viewLanes } from './viewEvolution';

export interface PlacedBand extends Box {
  readonly key: string;
  readonly strength: number;
  readonly isHere: boolean;
}

export interface PlacedLane {
  readonly layer: LayerId;
  readonly title: PlacedText;
  readonly bands: readonly PlacedBand[];
  readonly names: readonly PlacedText[];
}

export interface PlacedEvolution {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly PlacedLane[];
  readonly stops: readonly PlacedStop[];
  readonly curves: { readonly cost: string; readonly people: string; readonly range: string | null };
  readonly costTicks: readonly { readonly y: number; readonly text: PlacedText }[];
  readonly ticks: readonly { readonly x: number; readonly layers: readonly LayerId[] }[];
  /** From the stops down through the curves. */
  readonly span: { readonly top: number; readonly bottom: number };
  readonly cursor: { readonly x: number; readonly isOnPath: boolean; readonly dot: number | null };
  readonly key: EvolutionKey;
  /** The words at the cursor and their ground; null off the path. */
  readonly label: EvolutionLabel | null;
}

const HEAD = 42;
/** Height of a title that stands above its lane. */
const TITLE = 18;
const LANE_GAP = 7;
const FOOT = 18;
const PAD = 11;
/** Height of a decade from which its third part has a level of its own. */
const LEAST_DECADE = 48;
const FIRST_TICK_USD = [100, 1000, 10_000, 100_000, 1_000_000, 1e7, 1e8];
const THREES = [300, 3000, 30_000, 300_000, 3e6, 3e7];

function placeName(band: Band, box: Box, isHere: boolean, cursor: number, small: number): PlacedText | null {
  for (const [name, size] of [
    [band.names[0], small + 1],
    [band.names[1], small + 1],
    [band.names[1], small],
  ] as const) {
    const width = textWidth(name, size, 'strong');
    const left = box.x + PAD;
    const end = box.x + box.width - 6;
    const isCrossed = isHere && cursor > left - 6 && cursor < left + width + 6;
    const x = isCrossed && cursor + 10 + width <= end ? cursor + 10 : left;
    if (x + width > end) continue;
    return {
      text: name,
      x,
      y: box.y + box.height / 2 + size * 0.36,
      size,
      weight: isHere ? 'strong' : 'regular',
      anchor: 'start',
      tone: 'strong',
    };
  }
  return null;
}

function layLane(
  lane: Lane,
  index: number,
  room: EvolutionRoom,
  place: EvolutionPlace,
  laneHeight: number,
  x: (position: number) => number,
): PlacedLane {
  const head = room.isNarrow ? TITLE : 0;
  const y = HEAD + index * laneHeight + head;
  const placed = lane.bands.map((band) => {
    const isHere = place.position >= band.from && place.position < band.to;
    const box = {
      x: x(band.from) + 0.5,
      y,
      width: Math.max(1, x(band.to) - x(band.from) - 2.5),
      height: laneHeight - LANE_GAP - head,
    };
    return { band, box, isHere };
  });
  return {
    layer: lane.layer,
    title: {
      text: lane.title,
      x: room.isNarrow ? room.from : 20,
      y: room.isNarrow ? y - 5 : y + (laneHeight - LANE_GAP) / 2 + room.small * 0.38,
      size: room.small + 1,
      weight: 'strong',
      anchor: 'start',
      tone: 'layer',
    },
    bands: placed.map(({ band, box, isHere }) => ({
      key: `${band.option} ${band.from}`,
      ...box,
      strength: band.strength,
      isHere,
    })),
    names: placed.flatMap(
      ({ band, box, isHere }) => placeName(band, box, isHere, x(place.position), room.small) ?? [],
    ),
  };
}

/** Where the curve is at a place: evenly in ratio between the points on either side. */
function costAt(points: readonly PathPoint[], position: number): number | null {
  const after = points.findIndex((point) => point.position >= position);
  const [low, high] = [points[Math.max(0, after - 1)], points[after]];
  if (low === undefined || high === undefined) return null;
  const share =
    high.position === low.position ? 0 : (position - low.position) / (high.position - low.position);
  return low.totalUsdPerMonth * (high.totalUsdPerMonth / low.totalUsdPerMonth) ** share;
}

export function layEvolution(path: ScalePath, place: EvolutionPlace, room: EvolutionRoom): PlacedEvolution {
  const x = scaleLinear([...PATH_ENDS], [room.from, room.to]);
  const laneHeight = room.isNarrow ? 46 : Math.round((room.height - HEAD) * 0.097);
  const curveTop = HEAD + 6 * laneHeight + (room.isNarrow ? 38 : 22);
  const curveBottom = room.height - FOOT;
  const costs = [
    ...path.points.map(({ totalUsdPerMonth }) => totalUsdPerMonth),
    ...path.points.map(({ peopleUsdPerMonth }) => Math.max(1, peopleUsdPerMonth)),
    ...path.ranges.flatMap(({ lowUsdPerMonth, highUsdPerMonth }) => [lowUsdPerMonth, highUsdPerMonth]),
  ];
  const y = scaleLog([Math.min(...costs), Math.max(...costs)], [curveBottom, curveTop]);
  const [low, high] = y.domain() as [number, number];
  const decade = (curveBottom - curveTop) / Math.log10(high / low);
  const isClose = decade > LEAST_DECADE;
  const levels = [...FIRST_TICK_USD, ...(isClose ? THREES : [])]
    .filter((usd) => usd >= low && usd <= high)
    .sort((a, b) => a - b);
  const at = costAt(path.points, place.position);
  const cursorX = x(place.position);
  const dot = place.isOnPath && at !== null ? y(Math.min(high, Math.max(low, place.totalUsdPerMonth))) : null;
  const ground: EvolutionGround = { path, place, room, x, y, top: curveTop, bottom: curveBottom };
  const label = place.isOnPath ? layLabel(ground) : null;
  const costTicks = levels
    .map((usd) => layLevel(usd, ground))
    .filter(({ text }) => label === null || !doOverlap(boxOfText(text), label.box));
  return {
    width: room.width,
    height: room.height,
    lanes: viewLanes(path).map((lane, index) => layLane(lane, index, room, place, laneHeight, x)),
    stops: layStops(ground),
    curves: {
      cost:
        line<PathPoint>(
          (point) => x(point.position),
          (point) => y(point.totalUsdPerMonth),
        )(path.points) ?? '',
      people:
        line<PathPoint>(
          (point) => x(point.position),
          (point) => y(Math.max(low, point.peopleUsdPerMonth)),
        )(path.points) ?? '',
      range:
        path.ranges.length === 0
          ? null
          : area<(typeof path.ranges)[number]>(
              (range) => x(range.position),
              (range) => y(range.lowUsdPerMonth),
              (range) => y(range.highUsdPerMonth),
            )(path.ranges),
    },
    costTicks,
    key: layKey(ground),
    ticks: path.changes.map(({ position, layers }) => ({ x: x(position), layers })),
    span: { top: 20, bottom: curveBottom },
    cursor: { x: cursorX, isOnPath: place.isOnPath, dot },
    label,
  };
}
