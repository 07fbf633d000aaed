/** Names the steps of the line where the architecture changes, below the line, where no point can stand; those without room stay unnamed. */
import { LAYER_IDS, type LayerId } from '../../engine';
import { shortName } from '../../words/options';
import type { Spot } from './spot';

export interface StepLabel {
  readonly x: number;
  readonly y: number;
  readonly align: 'start' | 'end';
  readonly text: string;
}

const CHARACTER_PX = 6.6;
const LINE_PX = 15;
const AWAY_X = 9;
const AWAY_Y = 17;
const MOST_NAMED = 3;
/** What is said of the first, which differs from nothing. */
const TELLING: readonly LayerId[] = ['storage', 'processing'];

export interface Box {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

const touches = (a: Box, b: Box) => a.from < b.to && b.from < a.to && a.top < b.bottom && b.top < a.bottom;

export function labelSteps(
  spots: readonly Spot[],
  { right, bottom }: { readonly right: number; readonly bottom: number },
  obstacles: readonly Box[],
): readonly StepLabel[] {
  const labels: StepLabel[] = [];
  const taken: Box[] = [
    ...obstacles,
    ...spots.map(({ x, y }) => ({ from: x - 6, to: x + 6, top: y - 6, bottom: y + 6 })),
  ];
  for (const [index, spot] of spots.entries()) {
    const before = spots[index - 1];
    const changed = before === undefined ? TELLING : changedLayers(before, spot);
    if (changed.length === 0) continue;
    const text = nameLayers(changed, spot);
    const width = text.length * CHARACTER_PX;
    const fitsRight = spot.x + AWAY_X + width <= right;
    const from = fitsRight ? spot.x + AWAY_X : right - width;
    // To the left of the step before, the line is lower.
    const under = Math.max(...spots.filter(({ x }) => x >= from && x < spot.x).map(({ y }) => y), spot.y);
    for (const y of [0, 1, 2].map((line) => under + AWAY_Y + line * LINE_PX)) {
      const box = { from, to: from + width, top: y - 11, bottom: y + 3 };
      if (y > bottom - 4 || taken.some((other) => touches(box, other))) continue;
      taken.push(box);
      labels.push({ x: fitsRight ? from : right, y, align: fitsRight ? 'start' : 'end', text });
      break;
    }
  }
  return labels;
}

function changedLayers(before: Spot, spot: Spot): readonly LayerId[] {
  return LAYER_IDS.filter((layer) => before.answer.options[layer] !== spot.answer.options[layer]);
}

function nameLayers(layers: readonly LayerId[], { answer }: Spot): string {
  const named = layers.slice(0, MOST_NAMED).map((layer) => shortName(answer.options[layer]));
  const more = layers.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` +${more}` : ''}`;
}
