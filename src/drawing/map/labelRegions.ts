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
  const { columns, rows, answers, palette } = picture;
  const best = new Map<number, { row: number; from: number; to: number }>();
  for (let row = ROW_STEP; row < rows - 1; row += ROW_STEP) {
    let from = 0;
    for (let column = 0; column <= columns; column += 1) {
      const answer = answers[row * (columns + 1) + column] as number;
      const next = answers[row * (columns + 1) + column + 1];
      if (column < columns && next === answer) continue;
      const known = best.get(answer);
      if (!known || column - from > known.to - known.from)
        if (isClear(picture, frame, answer, row, from, column)) best.set(answer, { row, from, to: column });
      from = column + 1;
    }
  }
  const width = (frame.right - frame.left) / columns;
  return palette.flatMap((_, answer) => {
    const spot = best.get(answer);
    if (!spot) return [];
    const roomPx = (spot.to - spot.from) * width - PADDING_PX;
    const text = labelTexts(picture, answer, here).find((words) => words.length * CHARACTER_PX <= roomPx);
    if (text === undefined) return [];
    return [
      { answer, text, x: toX(frame, (spot.from + spot.to) / 2 / columns), y: toY(frame, spot.row / rows) },
    ];
  });
}

/** The whole run is of one answer a line's height up and down. */
function isClear(
  { columns, rows, answers }: MapPicture,
  frame: MapFrame,
  answer: number,
  row: number,
  from: number,
  to: number,
): boolean {
  const reach = Math.ceil((HALF_LINE_PX / (frame.bottom - frame.top)) * rows);
  if (row - reach < 0 || row + reach > rows) return false;
  for (const other of [row - reach, row + reach])
    for (let column = from; column <= to; column += 1)
      if (answers[other * (columns + 1) + column] !== answer) return false;
  return true;
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
