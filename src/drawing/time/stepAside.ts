/** On narrow screens a row's label stands above its bed: it steps aside so that the threads stay whole. */
import type { TimeDrawing } from './drawTime';
import { leavesOf } from './labelSpots';
import { placeLog, type TimeLayout } from './layTime';
import type { TimeFigures } from './readFigures';

export interface Aside {
  readonly left: number;
  readonly width: number;
}

const ROOM = 12;
const LEAST = 140;
const COST = 68;
const MONITORING_ROW = 5;

/** Threads that cross the label's strip in this row, from and to; null when none does. */
function crossing(layout: TimeLayout, figures: TimeFigures, drawing: TimeDrawing, row: number) {
  if (row === MONITORING_ROW) return [layout.plotLeft, layout.plotLeft + drawing.testsWidth] as const;
  return row > 0 && figures.ages[row] ? leavesOf(layout, figures, row - 1) : null;
}

/** Left edge and width of each label; all the room when the screen is wide. */
export function stepAside(layout: TimeLayout, figures: TimeFigures, drawing: TimeDrawing): readonly Aside[] {
  return layout.rowTops.map((_, row) => {
    if (!layout.isNarrow) return { left: 0, width: layout.labelWidth };
    const whole = { left: 0, width: layout.width - COST };
    const threads = crossing(layout, figures, drawing, row);
    if (!threads) return whole;
    const [first, last] = threads;
    if (first - ROOM >= LEAST) return { left: 0, width: Math.min(first - ROOM, whole.width) };
    const left = last + ROOM;
    const right = row === MONITORING_ROW ? placeLog(layout, figures.detected) - 2 * ROOM : whole.width;
    const width = Math.min(right, whole.width) - left;
    return width >= LEAST ? { left, width } : whole;
  });
}
