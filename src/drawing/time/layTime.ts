/** Lays out the section drawing for a width: six rows, with the clock between the two journeys. */
import { HIGHEST_LOG, LOWEST_LOG } from './timeScale';

export interface TimeLayout {
  readonly width: number;
  readonly height: number;
  /** Labels above the beds instead of beside them. */
  readonly isNarrow: boolean;
  readonly labelWidth: number;
  /** 0 when there is no room for units. */
  readonly unitsWidth: number;
  readonly costWidth: number;
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
const NARROW_BELOW = 640;
const WIDE_FROM = 1000;
const LEAST_WIDTH = 240;

const NARROW = { label: 0, units: 0, cost: 0, row: 92, head: 44, top: 4, axis: 44, foot: 24, margin: 2 };
const MEDIUM = { label: 196, units: 0, cost: 74, row: 66, head: 0, top: 24, axis: 44, foot: 6, margin: 14 };
const WIDE = { label: 232, units: 116, cost: 84, row: 66, head: 0, top: 24, axis: 44, foot: 6, margin: 14 };

export function layTime(asked: number): TimeLayout {
  const width = Math.max(Number.isFinite(asked) ? asked : 0, LEAST_WIDTH);
  const size = width < NARROW_BELOW ? NARROW : width < WIDE_FROM ? MEDIUM : WIDE;
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
    unitsWidth: size.units,
    costWidth: size.cost,
    rowHeight: size.row,
    headHeight: size.head,
    top: size.top,
    rowTops,
    middles: rowTops.map((top) => top + size.head + (size.row - size.head) / 2),
    axisTop,
    axisBottom: axisTop + size.axis,
    plotLeft: size.label + size.units + size.margin,
    plotRight: width - size.cost - size.margin,
  };
}

export function placeLog({ plotLeft, plotRight }: TimeLayout, log: number): number {
  const share = (Math.min(Math.max(log, LOWEST_LOG), HIGHEST_LOG) - LOWEST_LOG) / (HIGHEST_LOG - LOWEST_LOG);
  return plotLeft + share * (plotRight - plotLeft);
}
