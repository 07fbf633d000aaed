/** Names regions inside their ground: the present architecture as such, the others by what differs from it. */
import type { MapPicture } from '../../engine';
import { shortName } from '../diagram/shortName';
import { type MapFrame, toX, toY } from './frame';
import { differingLayers } from './readMap';

export interface RegionLabel {
  readonly answer: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const CHARACTER_PX = 6.6;
const PADDING_PX = 14;
const HALF_LINE_PX = 10;
const ROW_STEP = 3;
const NAMED_LAYERS = 2;

export function labelRegions(picture: MapPicture, frame: MapFrame, here: number): readonly RegionLabel[] {
  const { columns, rows, palette } = picture;
  const spots = widestSpots(picture, Math.ceil((HALF_LINE_PX / (frame.bottom - frame.top)) * rows));
  const width = (frame.right - frame.left) / columns;
  return palette.flatMap((_, answer) => {
    const spot = spots.get(answer);
    if (!spot) return [];
    const roomPx = (spot.to - spot.from) * width - PADDING_PX;
    const text = labelTexts(picture, answer, here).find((words) => words.length * CHARACTER_PX <= roomPx);
    if (text === undefined) return [];
    return [
      { answer, text, x: toX(frame, (spot.from + spot.to) / 2 / columns), y: toY(frame, spot.row / rows) },
    ];
  });
}

interface Spot {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** For each answer the longest run of nodes that is free a line's height up and down. */
function widestSpots({ columns, rows, answers }: MapPicture, reach: number): ReadonlyMap<number, Spot> {
  const best = new Map<number, Spot>();
  const width = columns + 1;
  for (let row = reach; row <= rows - reach; row += ROW_STEP) {
    let from = 0;
    for (let column = 0; column <= columns; column += 1) {
      const node = row * width + column;
      const answer = answers[node] as number;
      const isFree = answers[node - reach * width] === answer && answers[node + reach * width] === answer;
      if (!isFree) {
        from = column + 1;
        continue;
      }
      if (column > from && answers[node - 1] !== answer) from = column;
      const known = best.get(answer);
      if (!known || column - from > known.to - known.from) best.set(answer, { row, from, to: column });
    }
  }
  return best;
}

/** Longest first. */
function labelTexts(picture: MapPicture, answer: number, here: number): readonly string[] {
  const architecture = picture.palette[answer];
  if (!architecture) return ['nothing keeps every promise', 'no answer'];
  if (answer === here) return ['your architecture', 'yours'];
  const base = picture.palette[here]
    ? differingLayers(picture, answer, here)
    : (['storage', 'processing'] as const);
  const names = base.map((layer) => shortName(architecture.options[layer]));
  return [names.length, NAMED_LAYERS, 1].flatMap((count) => {
    if (count > names.length) return [];
    const more = names.length - count;
    return [`${names.slice(0, count).join(', ')}${more > 0 ? ` +${more}` : ''}`];
  });
}
