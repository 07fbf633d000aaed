/** Places labels where they collide with nothing: each tries its spots in turn, and gives way by priority. */
import { textWidth } from '../../../kit/textWidth';

export type Anchor = 'start' | 'middle' | 'end';

export interface Spot {
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly anchor: Anchor;
}

export interface LabelWish {
  readonly id: string;
  readonly text: string;
  /** Tried where the text itself has no room. */
  readonly short?: string;
  /** Higher goes first. */
  readonly priority: number;
  readonly spots: readonly Spot[];
  readonly tone: LabelTone;
  /** What is on time ends left of this line, or is not written. */
  readonly before?: number;
}

export type LabelTone = 'plain' | 'strong' | 'promise' | 'late';

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  readonly tone: LabelTone;
  readonly spot: Spot;
}

/** Size in pixels, and how far a text of it reaches above and below its baseline. */
export const LABEL_SIZE = 13;
const ASCENT = 11;
const DESCENT = 4;

export function areaOf(text: string, { x, y, anchor }: Spot): Area {
  const width = textWidth(text, LABEL_SIZE, 'strong');
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, top: y - ASCENT, right: left + width, bottom: y + DESCENT };
}

export function overlap(one: Area, other: Area): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function isInside(area: Area, bounds: Area): boolean {
  return (
    area.left >= bounds.left &&
    area.right <= bounds.right &&
    area.top >= bounds.top &&
    area.bottom <= bounds.bottom
  );
}

function byPriority(one: LabelWish, other: LabelWish): number {
  return other.priority - one.priority;
}

/** A label without a free spot is left out: the paragraph below the drawing says it. */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Area[],
  bounds: Area,
): readonly PlacedLabel[] {
  const taken: Area[] = [...obstacles];
  const placed: PlacedLabel[] = [];
  const fits = (text: string, spot: Spot, before: number) => {
    const area = areaOf(text, spot);
    return isInside(area, bounds) && area.right <= before && !taken.some((other) => overlap(area, other));
  };
  for (const { id, text: long, short, spots, tone, before = bounds.right } of wishes.toSorted(byPriority)) {
    for (const text of short === undefined ? [long] : [long, short]) {
      const spot = spots.find((candidate) => fits(text, candidate, before));
      if (!spot) continue;
      taken.push(areaOf(text, spot));
      placed.push({ id, text, tone, spot });
      break;
    }
  }
  return placed;
}
