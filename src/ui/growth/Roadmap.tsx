// The roadmap: a row per layer with what stands in it, bars for lead time, numbered marks where a move is done, and the promises of each way.
import { useId } from 'react';
import type { PromiseTrack, RoadmapRow } from '../../drawing/growth/layRoadmap';
import type { TimeAxis } from '../../drawing/growth/timeAxis';
import { GROWTH } from '../../words/growth';
import { LAYER_FILLS } from '../controls/layerHues';
import { Hatch } from './Hatch';

interface RoadmapProps {
  readonly rows: readonly RoadmapRow[];
  readonly promises: readonly PromiseTrack[];
  readonly axis: TimeAxis;
  readonly month: number;
}

const ROW_PX = { wide: 26, narrow: 40 } as const;
const BAR_PX = 20;
const TRACK_PX = { wide: 20, narrow: 34 } as const;
const GAP_PX = 1;
const PLATE_PX = 8;

export function Roadmap({ rows, promises, axis, month }: RoadmapProps) {
  const hatch = useId();
  const size = axis.isNarrow ? 'narrow' : 'wide';
  const rowPx = ROW_PX[size];
  const trackPx = TRACK_PX[size];
  const tracksY = rows.length * rowPx + PLATE_PX;
  const heightPx = tracksY + promises.length * trackPx;
  const x = axis.place(month);
  const nameAt = (y: number, heightOfRow: number) =>
    axis.isNarrow ? { x: axis.leftPx, y: y + 13 } : { x: 0, y: y + heightOfRow / 2 + 4 };
  return (
    <svg
      width={axis.widthPx}
      height={heightPx}
      className="block max-w-full overflow-visible text-[0.75rem]"
      aria-hidden="true"
    >
      <Hatch id={hatch} />
      {rows.map(({ layer, name, stands, leads }, index) => {
        const y = index * rowPx;
        const barY = y + rowPx - BAR_PX - 2;
        return (
          <g key={layer}>
            <text {...nameAt(y, rowPx)} className="fill-ink-3">
              {name}
            </text>
            {stands.map(({ fromMonth, xPx, widthPx, label }) => (
              <g key={fromMonth}>
                <rect
                  x={xPx + GAP_PX}
                  y={barY}
                  width={Math.max(0, widthPx - 2 * GAP_PX)}
                  height={BAR_PX}
                  rx="5"
                  className={`${fromMonth === 0 ? 'fill-raised light:fill-hairline' : `${LAYER_FILLS[layer]} opacity-30`} forced-colors:fill-[Canvas] forced-colors:stroke-[color:CanvasText]`}
                />
                <text x={xPx + PLATE_PX} y={barY + 14} className="fill-ink-1">
                  {label}
                </text>
              </g>
            ))}
            {leads.map(({ fromMonth, xPx, widthPx }) => (
              <rect
                key={fromMonth}
                x={xPx}
                y={barY + BAR_PX - 3}
                width={widthPx}
                height="4"
                rx="2"
                className={`${LAYER_FILLS[layer]} forced-colors:fill-[CanvasText]`}
              />
            ))}
          </g>
        );
      })}
      {promises.map(({ policy, broken }, index) => {
        const y = tracksY + index * trackPx;
        const lineY = y + trackPx - 8;
        return (
          <g key={policy}>
            <text {...nameAt(y, trackPx)} className="fill-ink-3">
              {GROWTH.policies[policy].name}
            </text>
            <line
              x1={axis.leftPx}
              x2={axis.leftPx + axis.plotPx}
              y1={lineY}
              y2={lineY}
              className="stroke-ok forced-colors:stroke-[color:CanvasText]"
              strokeWidth="2"
            />
            {broken.map(({ fromMonth, xPx, widthPx }) => (
              <g key={fromMonth}>
                <rect
                  x={xPx}
                  y={lineY - 6}
                  width={Math.max(3, widthPx)}
                  height="12"
                  className="fill-surface forced-colors:fill-[Canvas]"
                />
                <rect
                  x={xPx}
                  y={lineY - 6}
                  width={Math.max(3, widthPx)}
                  height="12"
                  fill={`url(#${hatch})`}
                  className="stroke-bad forced-colors:stroke-[color:CanvasText]"
                />
              </g>
            ))}
            <text
              x={axis.leftPx + axis.plotPx + 8}
              y={lineY + 4}
              className={broken.length > 0 ? 'fill-bad' : 'fill-ink-2'}
            >
              {broken.length > 0 ? GROWTH.breaksShort : GROWTH.keepsShort}
            </text>
          </g>
        );
      })}
      <line x1={x} x2={x} y1="0" y2={heightPx} className="stroke-control" />
    </svg>
  );
}
