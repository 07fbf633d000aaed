// Ticks and names of the two axes.
import { type MapFrame, toX, toY } from '../../drawing/map/frame';
import { placeTicks } from '../../drawing/slider/placeTicks';
import { DRIVERS, type DriverId } from '../../engine';
import { DRIVER_WORDS } from '../../words/drivers';

interface MapAxesProps {
  readonly frame: MapFrame;
  readonly x: DriverId;
  readonly y: DriverId;
}

const ANCHORS = { start: 'start', center: 'middle', end: 'end' } as const;

export function MapAxes({ frame, x, y }: MapAxesProps) {
  const { left, right, top, bottom } = frame;
  return (
    <g className="fill-ink-3 text-[0.75rem] tabular-nums">
      <rect
        x={left}
        y={top}
        width={right - left}
        height={bottom - top}
        fill="none"
        className="stroke-control"
      />
      {placeTicks(DRIVERS[x]).map(({ value, ratio, label, align }) => (
        <g key={value}>
          <path d={`M${toX(frame, ratio)} ${bottom}v4`} className="stroke-control" />
          <text x={toX(frame, ratio)} y={bottom + 17} textAnchor={ANCHORS[align]}>
            {label}
          </text>
        </g>
      ))}
      {placeTicks(DRIVERS[y]).map(({ value, ratio, label, align }) => (
        <g key={value}>
          <path d={`M${left} ${toY(frame, ratio)}h-4`} className="stroke-control" />
          <text
            x={left - 7}
            y={toY(frame, ratio) + (align === 'start' ? 0 : align === 'end' ? 9 : 4)}
            textAnchor="end"
          >
            {label}
          </text>
        </g>
      ))}
      <text x={left} y={top - 9}>
        {DRIVER_WORDS[DRIVERS[y].id].name}, {DRIVER_WORDS[y].shortUnit}
      </text>
      <text x={right} y={bottom + 35} textAnchor="end">
        {DRIVER_WORDS[DRIVERS[x].id].name}, {DRIVER_WORDS[x].shortUnit}
      </text>
    </g>
  );
}
