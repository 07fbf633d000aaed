// Draws what the threads run over: too-late ground, grid, beds of cost.

import { LAYER_IDS } from '../../../engine';
import type { TimeDrawing } from './drawTime';
import { placeLog, type TimeLayout } from './layTime';
import type { TimeFigures } from './readFigures';
import { TIME_TICKS } from './timeScale';

interface TimeGroundProps {
  readonly id: string;
  readonly layout: TimeLayout;
  readonly figures: TimeFigures;
  readonly drawing: TimeDrawing;
}

const STORAGE_ROW = 1;
const FIRST_ROW_BELOW = 4;

export function TimeGround({ id, layout, figures, drawing }: TimeGroundProps) {
  const { rowTops, rowHeight, headHeight, middles, plotLeft, plotRight, axisTop, axisBottom, width, height } =
    layout;
  const grid = TIME_TICKS.map(({ log }) => {
    const x = placeLog(layout, log).toFixed(1);
    return `M${x} ${layout.isNarrow ? axisTop : layout.top}V${axisTop}M${x} ${axisBottom}V${layout.isNarrow ? axisBottom : height}`;
  });
  const lines = [...rowTops, axisTop, axisBottom].map((y) => `M0 ${y}H${width}`);
  return (
    <>
      <rect className="time-below" x="0" y={axisBottom} width={width} height={height - axisBottom} />
      {rowTops.map((top, row) => {
        const wall = row < FIRST_ROW_BELOW ? drawing.wall : drawing.limit;
        return (
          <rect
            key={LAYER_IDS[row]}
            x={wall}
            y={top + headHeight}
            width={Math.max(plotRight - wall, 0)}
            height={rowHeight - headHeight}
            fill={`url(#${id}hatch)`}
            mask={`url(#${id}mask-${row < FIRST_ROW_BELOW ? 'above' : 'below'})`}
            opacity={row === STORAGE_ROW ? 1 - figures.lake[1] : 1}
          />
        );
      })}
      <path className="time-grid" d={grid.join('')} />
      <path className="time-rule" d={lines.join('')} />
      {LAYER_IDS.map((layer, row) => {
        const middle = middles[row] ?? 0;
        const bed = (figures.beds[row] ?? 0) * layout.scale;
        const margin = (figures.margins[row] ?? 0) * layout.scale;
        return (
          <g key={layer} data-layer={layer}>
            <rect
              className="time-margin"
              x={plotLeft}
              y={middle - margin / 2}
              width={plotRight - plotLeft}
              height={margin}
            />
            <rect
              className="time-bed"
              x={plotLeft}
              y={middle - bed / 2}
              width={plotRight - plotLeft}
              height={bed}
            />
          </g>
        );
      })}
    </>
  );
}
