/** Lays out the section drawing for a width: six rows, with the clock between the two journeys. */
import { HIGHEST_LOG, LOWEST_LOG } from './timeScale';

export interface TimeLayout {
  readonly width: number;
  readonly height: number;
  /** Labels above the beds instead of beside them. */
  readonly isNarrow: boolean;
  readonly labelWidth: number;
  readonly costWidth: number;
  /** Thickness of beds and bundles against those of a row of 66 px. */
  readonly scale: number;
  readonly rowHeight: number;
  /** Height of the label above a bed; 0 when it stands beside. */
  readonly headHeight: number;
  readonly top: number;
  readonly rowTops: readonly number[];
  /** Middle of each bed. */
  readonly middles: readonly number[];
  readonly axisTop: number;
  readonly axisBottom: number;
  readonly plotLeft: number;
  readonly plotRight: number;
}

const ROWS_ABOVE = 4;
const ROWS = 6;
const FULL_ROW = 66;
const NARROW_BELOW = 640;
const LEAST_WIDTH = 240;

const NARROW = { label: 0, cost: 0, row: 74, head: 32, top: 4, axis: 38, foot: 24, margin: 2 };
/** As high as the stage, whatever is drawn. */
const WIDE = { label: 190, cost: 84, row: 45, head: 0, top: 24, axis: 34, foot: 16, margin: 14 };

export function layTime(asked: number): TimeLayout {
  const width = Math.max(Number.isFinite(asked) ? asked : 0, LEAST_WIDTH);
  const size = width < NARROW_BELOW ? NARROW : WIDE;
  const rowTops = Array.from(
    { length: ROWS },
    (_, row) => size.top + row * size.row + (row >= ROWS_ABOVE ? size.axis : 0),
  );
  const axisTop = size.top + ROWS_ABOVE * size.row;
  return {
    width,
    height: size.top + ROWS * size.row + size.axis + size.foot,
    isNarrow: size === NARROW,
    labelWidth: size.label,
    costWidth: size.cost,
    scale: (size.row - size.head) / FULL_ROW,
    rowHeight: size.row,
    headHeight: size.head,
    top: size.top,
    rowTops,
    middles: rowTops.map((top) => top + size.head + (size.row - size.head) / 2),
    axisTop,
    axisBottom: axisTop + size.axis,
    plotLeft: size.label + size.margin,
    plotRight: width - size.cost - size.margin,
  };
}

export function placeLog({ plotLeft, plotRight }: TimeLayout, log: number): number {
  const share = (Math.min(Math.max(log, LOWEST_LOG), HIGHEST_LOG) - LOWEST_LOG) / (HIGHEST_LOG - LOWEST_LOG);
  return plotLeft + share * (plotRight - plotLeft);
}
