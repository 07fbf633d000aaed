/** Lines of equal cost at 1, 2 and 5 times powers of ten, within ground where every promise is kept. */
import type { MapPicture } from '../../engine';
import { formatUsd } from '../format/formatUsd';
import { type MapFrame, toX, toY } from './frame';

export interface CostContour {
  readonly usd: number;
  readonly d: string;
  readonly label: string;
  /** Where the label stands; null where it would touch another. */
  readonly labelX: number | null;
  readonly labelY: number | null;
}

const STEPS = [1, 3];
const LINES_HIGH = 9;
const LABEL_GAP_PX = 26;

export function costContours(picture: MapPicture, frame: MapFrame): readonly CostContour[] {
  const { costsUsd } = picture;
  let [low, high] = [Number.POSITIVE_INFINITY, 0];
  for (const usd of costsUsd) {
    if (usd < low) low = usd;
    if (usd > high) high = usd;
  }
  if (!(high > low)) return [];
  const levels: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power += 1)
    for (const step of STEPS) levels.push(step * 10 ** power);
  const inside = levels.filter((usd) => usd > low && usd < high);
  const kept =
    inside.length > LINES_HIGH ? inside.filter((usd) => Number.isInteger(Math.log10(usd))) : inside;
  const taken: [number, number][] = [];
  return kept.map((usd) => {
    const pieces = levelPieces(picture, usd);
    const d = pieces
      .map(
        ([ax, ay, bx, by]) =>
          `M${px(toX(frame, ax))} ${px(toY(frame, ay))}L${px(toX(frame, bx))} ${px(toY(frame, by))}`,
      )
      .join('');
    const spot = pieces
      .map(([ax, ay]) => [toX(frame, ax), toY(frame, ay)] as const)
      .filter(
        ([x, y]) =>
          x > frame.left + LABEL_GAP_PX &&
          x < frame.right - 2 * LABEL_GAP_PX &&
          y > frame.top + 12 &&
          y < frame.bottom - 8,
      )
      .sort((a, b) => b[1] - a[1])
      .find(([x, y]) =>
        taken.every(([tx, ty]) => Math.abs(tx - x) > 2 * LABEL_GAP_PX || Math.abs(ty - y) > LABEL_GAP_PX / 2),
      );
    if (spot) taken.push([spot[0], spot[1]]);
    return { usd, d, label: formatUsd(usd), labelX: spot?.[0] ?? null, labelY: spot?.[1] ?? null };
  });
}

const px = (value: number) => Math.round(value * 10) / 10;

type Piece = readonly [number, number, number, number];

/** Straight pieces through squares of two by two cells whose corners all keep every promise; costs are even in ratio between corners. */
function levelPieces({ columns, rows, costsUsd }: MapPicture, usd: number): readonly Piece[] {
  const level = Math.log(usd);
  const pieces: Piece[] = [];
  const at = (x: number, y: number) => Math.log(costsUsd[y * (columns + 1) + x] as number) - level;
  for (let y = 0; y + STEP <= rows; y += STEP)
    for (let x = 0; x + STEP <= columns; x += STEP) {
      const corners = [
        [x, y, at(x, y)],
        [x + STEP, y, at(x + STEP, y)],
        [x + STEP, y + STEP, at(x + STEP, y + STEP)],
        [x, y + STEP, at(x, y + STEP)],
      ] as const;
      if (corners.some(([, , value]) => Number.isNaN(value))) continue;
      const cuts: [number, number][] = [];
      corners.forEach(([ax, ay, a], side) => {
        const [bx, by, b] = corners[(side + 1) % corners.length] as (typeof corners)[number];
        if (a < 0 === b < 0) return;
        const share = a / (a - b);
        cuts.push([(ax + (bx - ax) * share) / columns, (ay + (by - ay) * share) / rows]);
      });
      for (let index = 0; index + 1 < cuts.length; index += 2) {
        const [from, to] = [cuts[index] as [number, number], cuts[index + 1] as [number, number]];
        pieces.push([...from, ...to]);
      }
    }
  return pieces;
}

const STEP = 2;
