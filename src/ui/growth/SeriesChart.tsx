// A small multiple: one figure over the months, with its promise, the hatched overshoot, and a dot where the playhead stands.
import { useId } from 'react';
import type { TimeAxis } from '../../drawing/growth/timeAxis';
import type { SeriesView } from '../../drawing/growth/viewSeries';
import { Hatch } from './Hatch';
import { POLICY_LINES } from './policyLines';

interface SeriesChartProps {
  readonly view: SeriesView;
  readonly axis: TimeAxis;
  readonly month: number;
}

const GAP_PX = 8;

export function SeriesChart({ view, axis, month }: SeriesChartProps) {
  const hatch = useId();
  const right = axis.leftPx + axis.plotPx;
  const x = axis.place(month);
  return (
    <div className="mt-3">
      <p className="text-micro font-medium text-ink-2">
        {view.name}
        {view.note && <span className="font-normal text-ink-3"> · {view.note}</span>}
      </p>
      <svg
        width={axis.widthPx}
        height={view.heightPx}
        className="block max-w-full overflow-visible text-[0.75rem] tabular-nums"
        aria-hidden="true"
      >
        <Hatch id={hatch} />
        {view.ticks.map(({ yPx, label }) => (
          <g key={label}>
            <line x1={axis.leftPx} x2={right} y1={yPx} y2={yPx} className="stroke-hairline" />
            <text x={axis.leftPx - GAP_PX} y={yPx} dy="0.32em" textAnchor="end" className="fill-ink-3">
              {label}
            </text>
          </g>
        ))}
        {view.lines.map(
          ({ policies, brokenPath }) =>
            brokenPath && (
              <path key={policies.join()} d={brokenPath} fill={`url(#${hatch})`} opacity="0.55" />
            ),
        )}
        {view.promise && (
          <line
            x1={axis.leftPx}
            x2={right}
            y1={view.promise.yPx}
            y2={view.promise.yPx}
            className="stroke-control"
          />
        )}
        {view.lines.map(({ policies, path, label, labelYPx }) => {
          const style = POLICY_LINES[policies[0] ?? 'never'];
          return (
            <g key={policies.join()}>
              <path
                d={path}
                fill="none"
                className={`${style.className} forced-colors:stroke-[color:CanvasText]`}
                strokeDasharray={style.dashes}
                strokeLinecap="round"
                strokeLinejoin="round"
              />
              <text x={right + GAP_PX} y={labelYPx} dy="0.32em" className="fill-ink-1">
                {label}
              </text>
            </g>
          );
        })}
        {view.promise && (
          <text
            x={right - 4}
            y={view.promise.yPx - 4}
            textAnchor="end"
            className="fill-ink-2 stroke-surface font-medium [paint-order:stroke] forced-colors:stroke-[color:Canvas]"
            strokeWidth="3"
          >
            {view.promise.label}
          </text>
        )}
        <line x1={x} x2={x} y1="0" y2={view.heightPx} className="stroke-control" />
        {view.lines.map(({ policies, yPx }) => (
          <circle
            key={policies.join()}
            cx={x}
            cy={yPx[month]}
            r="3.5"
            className="fill-ink-1 stroke-surface stroke-2 forced-colors:fill-[CanvasText]"
          />
        ))}
      </svg>
    </div>
  );
}
