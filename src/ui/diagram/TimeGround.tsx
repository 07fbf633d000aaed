// Draws what the threads run over: too-late ground, grid, beds of cost, units.
import type { TimeDrawing } from '../../drawing/time/drawTime';
import { placeLog, type TimeLayout } from '../../drawing/time/layTime';
import type { TimeFigures } from '../../drawing/time/readFigures';
import { TIME_TICKS } from '../../drawing/time/timeScale';
import { LAYER_IDS } from '../../engine';

interface TimeGroundProps {
  readonly id: string;
  readonly layout: TimeLayout;
  readonly figures: TimeFigures;
  readonly drawing: TimeDrawing;
}

const STORAGE_ROW = 1;
const FIRST_ROW_BELOW = 4;
const NARROW_BEDS = 0.8;

export function TimeGround({ id, layout, figures, drawing }: TimeGroundProps) {
  const { rowTops, rowHeight, headHeight, middles, plotLeft, plotRight, axisTop, axisBottom, width, height } =
    layout;
  const bedScale = layout.isNarrow ? NARROW_BEDS : 1;
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
        const bed = (figures.beds[row] ?? 0) * bedScale;
        const margin = (figures.margins[row] ?? 0) * bedScale;
        const units = drawing.units[row];
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
            {units && <path className="time-units" d={units.path} strokeWidth={units.diameter} />}
          </g>
        );
      })}
    </>
  );
}
