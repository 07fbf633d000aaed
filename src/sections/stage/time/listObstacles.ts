/** Where the threads run: labels keep off them. */
import { spreadOf, type TimeDrawing } from './drawTime';
import { placeLog, type TimeLayout } from './layTime';
import type { Area } from './placeLabels';
import type { TimeFigures } from './readFigures';

const ROOM = 3;
const LINE = 1;

/** Runs of the fall lie in the middle of a row, drops between two rows. */
function listFalls(layout: TimeLayout, figures: TimeFigures): readonly Area[] {
  const half = spreadOf(layout, figures) / 2 + LINE;
  let entered = layout.plotLeft;
  return figures.ages.flatMap((ages, row) => {
    const middle = layout.middles[row] ?? 0;
    const first = placeLog(layout, ages[0] ?? 0);
    const last = placeLog(layout, ages.at(-1) ?? 0);
    const below = layout.middles[row + 1] ?? layout.axisTop;
    const drop = {
      left: first - ROOM,
      right: last + ROOM,
      top: middle - half,
      bottom: row === 3 ? layout.axisTop : below,
    };
    const run = { left: entered, right: last, top: middle - half, bottom: middle + half };
    entered = first;
    return [run, drop];
  });
}

function listReturns(layout: TimeLayout, figures: TimeFigures, drawing: TimeDrawing): readonly Area[] {
  const [deployment = 0, monitoring = 0] = layout.middles.slice(4);
  const half = figures.incidents * 1.3 * layout.scale + ROOM;
  const detected = placeLog(layout, figures.detected);
  const repaired = placeLog(layout, figures.repaired);
  return [
    {
      left: layout.plotLeft,
      right: layout.plotLeft + drawing.testsWidth,
      top: deployment - 9,
      bottom: monitoring + half,
    },
    { left: layout.plotLeft, right: detected, top: monitoring - half, bottom: monitoring + half },
    { left: detected - half, right: detected + half, top: deployment, bottom: monitoring },
    {
      left: detected,
      right: Math.max(repaired, drawing.lost),
      top: deployment - half,
      bottom: deployment + half,
    },
  ];
}

export function listObstacles(
  layout: TimeLayout,
  figures: TimeFigures,
  drawing: TimeDrawing,
): readonly Area[] {
  const { top, axisTop, axisBottom, height } = layout;
  const { wall, limit } = drawing;
  return [
    ...listFalls(layout, figures),
    ...listReturns(layout, figures, drawing),
    { left: wall - ROOM, right: wall + ROOM, top, bottom: axisTop },
    { left: limit - ROOM, right: limit + ROOM, top: axisBottom, bottom: height },
  ];
}
