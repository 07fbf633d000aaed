/** Lines of equal cost as drawn, each with its cost beside it where there is room. */
import type { MapPicture } from '../../engine';
import { formatUsd } from '../../words/format/usd';
import { type MapFrame, toX, toY } from './frame';

export interface CostContour {
  readonly usd: number;
  readonly d: string;
  readonly label: string;
  /** Where the label stands; null where it would touch another. */
  readonly labelX: number | null;
  readonly labelY: number | null;
}

type Spot = readonly [number, number];

const LABEL_GAP_PX = 26;
const [ROOM_ABOVE_PX, ROOM_BELOW_PX] = [12, 8];

export function drawContours({ contours }: MapPicture, frame: MapFrame): readonly CostContour[] {
  const taken: Spot[] = [];
  return contours.map(({ usd, pieces }) => {
    let d = '';
    // The lowest free place: further up, lines run closer together.
    let spot: Spot | null = null;
    for (let index = 0; index < pieces.length; index += 2) {
      const x = toX(frame, pieces[index] as number);
      const y = toY(frame, pieces[index + 1] as number);
      const isStart = index % 4 === 0;
      d += `${isStart ? 'M' : 'L'}${tenth(x)} ${tenth(y)}`;
      if (isStart && (spot === null || y > spot[1]) && isInside(frame, x, y) && isFree(taken, x, y))
        spot = [x, y];
    }
    if (spot) taken.push(spot);
    return { usd, d, label: formatUsd(usd), labelX: spot?.[0] ?? null, labelY: spot?.[1] ?? null };
  });
}

const tenth = (value: number) => Math.round(value * 10) / 10;

const isInside = ({ left, right, top, bottom }: MapFrame, x: number, y: number) =>
  x > left + LABEL_GAP_PX &&
  x < right - 2 * LABEL_GAP_PX &&
  y > top + ROOM_ABOVE_PX &&
  y < bottom - ROOM_BELOW_PX;

const isFree = (taken: readonly Spot[], x: number, y: number) =>
  taken.every(([tx, ty]) => Math.abs(tx - x) > 2 * LABEL_GAP_PX || Math.abs(ty - y) > LABEL_GAP_PX / 2);
