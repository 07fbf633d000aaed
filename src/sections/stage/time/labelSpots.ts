/** The places beside marks of the section drawing where a label may stand. */
import { placeLog, type TimeLayout } from './layTime';
import type { LabelTone, LabelWish, Spot } from './placeLabels';
import type { TimeFigures } from './readFigures';

export const GAP = 10;
const BASE = 4;
const HEAD = 12;
const NARROW_HEAD = 6;

export const startAt = (x: number, y: number): Spot => ({ x, y, anchor: 'start' });
export const endAt = (x: number, y: number): Spot => ({ x, y, anchor: 'end' });

/** Baseline above the bed of a row. */
export function headOf({ rowTops, headHeight, isNarrow }: TimeLayout, row: number): number {
  return (rowTops[row] ?? 0) + headHeight + (isNarrow ? NARROW_HEAD : HEAD);
}

/** Baseline on the bed of a row. */
export function bedOf({ middles }: TimeLayout, row: number): number {
  return (middles[row] ?? 0) + BASE;
}

/** Where the first and the last thread leave a row; row −1 is the start. */
export function leavesOf(layout: TimeLayout, { ages }: TimeFigures, row: number): readonly [number, number] {
  const here = ages[row];
  if (!here) return [layout.plotLeft, layout.plotLeft];
  return [placeLog(layout, here[0] ?? 0), placeLog(layout, here.at(-1) ?? 0)];
}

/** On the bed or above it: before the threads come in, after the last has left, or, of what is too late, past the promise. */
export function besideThreads(
  layout: TimeLayout,
  figures: TimeFigures,
  row: number,
  wall: number,
): readonly Spot[] {
  const [entered] = leavesOf(layout, figures, row - 1);
  const [first, last] = leavesOf(layout, figures, row);
  const [bed, head] = [bedOf(layout, row), headOf(layout, row)];
  return [
    endAt(entered - 2 * GAP, bed),
    endAt(first - GAP, bed),
    startAt(last + 2 * GAP, bed),
    endAt(entered - GAP, head),
    endAt(first - GAP, head),
    startAt(Math.max(wall, last) + GAP, bed),
  ];
}

interface Wished {
  readonly priority: number;
  readonly spots: readonly Spot[];
  readonly tone?: LabelTone;
  readonly short?: string;
  readonly before?: number;
}

export function wish(id: string, text: string, { tone = 'plain', ...rest }: Wished): LabelWish {
  return { id, text, tone, ...rest };
}
