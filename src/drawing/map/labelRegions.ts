/** Names regions inside their ground: the present architecture as such, the others by what differs from it. */

import type { LayerId, MapPicture } from '../../engine';
import { MAP } from '../../words/map';
import { shortName } from '../../words/options';
import { freedomOf } from '../hold/freedomOf';
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
/** A run this wide holds any name. */
const ENOUGH_PX = 170;
const NAMED_LAYERS = 2;

export function labelRegions(picture: MapPicture, frame: MapFrame, here: number): readonly RegionLabel[] {
  const { columns, rows, palette } = picture;
  const width = (frame.right - frame.left) / columns;
  const reach = Math.ceil((HALF_LINE_PX / (frame.bottom - frame.top)) * rows);
  const spots = widestSpots(picture, reach, Math.ceil(ENOUGH_PX / width));
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
  /** The more, the better a name stands there. */
  readonly room: number;
}

/** For each answer a run of nodes that is free a line's height up and down: long enough, then as near to its middle row as can be. */
function widestSpots(picture: MapPicture, reach: number, enough: number): ReadonlyMap<number, Spot> {
  const { columns, rows, answers } = picture;
  const best = new Map<number, Spot>();
  const middles = middleRows(picture);
  const width = columns + 1;
  const offer = (answer: number, row: number, from: number, to: number) => {
    const room = Math.min(to - from, enough) - Math.abs(row - (middles.get(answer) ?? 0)) / rows;
    const known = best.get(answer);
    if (known === undefined || room > known.room) best.set(answer, { row, from, to, room });
  };
  for (let row = reach; row <= rows - reach; row += ROW_STEP) {
    const start = row * width;
    let from = start;
    for (let node = start; node < start + width; node += 1) {
      const answer = answers[node] as number;
      const isFree = answers[node - reach * width] === answer && answers[node + reach * width] === answer;
      if (isFree && (node === from || answers[node - 1] === answer)) continue;
      if (node > from) offer(answers[node - 1] as number, row, from - start, node - 1 - start);
      from = isFree ? node : node + 1;
    }
    if (from < start + width) offer(answers[from] as number, row, from - start, columns);
  }
  return best;
}

function middleRows({ columns, answers, palette }: MapPicture): ReadonlyMap<number, number> {
  const sums = palette.map(() => 0);
  const counts = palette.map(() => 0);
  answers.forEach((answer, node) => {
    sums[answer] = (sums[answer] ?? 0) + Math.floor(node / (columns + 1));
    counts[answer] = (counts[answer] ?? 0) + 1;
  });
  return new Map(sums.map((sum, answer) => [answer, sum / Math.max(1, counts[answer] ?? 0)]));
}

/** Longest first; store and processing are what one knows an architecture by. */
function labelTexts(picture: MapPicture, answer: number, here: number): readonly string[] {
  const architecture = picture.palette[answer];
  if (!architecture) return MAP.unkept[freedomOf(picture.request.scenario)];
  if (answer === here) return ['your architecture', 'yours'];
  const base = picture.palette[here]
    ? differingLayers(picture, answer, here)
    : (['storage', 'processing'] as const);
  const known = [...base].sort((a, b) => Number(isKnownBy(b)) - Number(isKnownBy(a)));
  const names = known.map((layer) => shortName(architecture.options[layer]));
  return [names.length, NAMED_LAYERS, 1].flatMap((count) => {
    if (count > names.length) return [];
    const more = names.length - count;
    return [`${names.slice(0, count).join(', ')}${more > 0 ? ` +${more}` : ''}`];
  });
}

const isKnownBy = (layer: LayerId) => layer === 'storage' || layer === 'processing';
