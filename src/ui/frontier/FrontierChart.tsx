// The picture: cost against a promise, both logarithmic; the line of what nothing beats over the cloud of the rest.

import type { FrontierDrawing } from '../../drawing/frontier/layFrontier';
import type { Frontier } from '../../engine';
import { FRONTIER, FRONTIER_AXIS_WORDS } from '../../words/frontier';
import { FrontierMarks } from './FrontierMarks';
import { FrontierRadios } from './FrontierRadios';
import { FrontierTip } from './FrontierTip';
import type { PointPick } from './usePick';

interface FrontierChartProps {
  readonly frontier: Frontier;
  readonly drawing: FrontierDrawing;
  readonly pick: PointPick;
}

export function FrontierChart({ frontier, drawing, pick }: FrontierChartProps) {
  const { width, height, left, right, top, bottom, xTicks, yTicks, promisedX, labels } = drawing;
  const { axis, scenario } = frontier.request;
  const words = FRONTIER_AXIS_WORDS[axis];
  return (
    <fieldset
      className="relative touch-manipulation"
      onPointerUp={pick.onClick}
      onPointerMove={pick.onMove}
      onPointerLeave={pick.onLeave}
    >
      <legend className="sr-only">{FRONTIER.points}</legend>
      <svg
        width={width}
        height={height}
        className="block max-w-full text-[0.75rem] tabular-nums"
        aria-hidden="true"
      >
        {yTicks.map(({ at, label }) => (
          <g key={label}>
            <line x1={left} x2={right} y1={at} y2={at} className="stroke-hairline" />
            <text x={left - 8} y={at + 4} textAnchor="end" className="fill-ink-3">
              {label}
            </text>
          </g>
        ))}
        <line x1={left} x2={right} y1={bottom} y2={bottom} className="stroke-control" />
        {xTicks.map(({ at, label, explanation }) => (
          <g key={label}>
            <line x1={at} x2={at} y1={bottom} y2={bottom + 5} className="stroke-control" />
            <text x={at} y={bottom + 18} textAnchor="middle" className="fill-ink-2">
              {label}
            </text>
            {width >= 560 && (
              <text x={at} y={bottom + 32} textAnchor="middle" className="fill-ink-3">
                {explanation}
              </text>
            )}
          </g>
        ))}
        <text x={right} y={height - 6} textAnchor="end" className="fill-ink-3">
          {`${words.better} \u2192`}
        </text>
        <text x={left} y={height - 6} className="fill-ink-3">
          {words.caption}
        </text>
        <text x={left} y={top - 6} className="fill-ink-3">
          {scenario.objective === 'total' ? FRONTIER.costTotal : FRONTIER.costInfrastructure}
        </text>
        <path
          d={drawing.cloudPath}
          className="stroke-ink-3 opacity-45 forced-colors:stroke-[GrayText] forced-colors:opacity-100"
          strokeWidth="2.5"
          strokeLinecap="round"
        />
        {promisedX !== null && (
          <line
            x1={promisedX}
            x2={promisedX}
            y1={top}
            y2={bottom}
            className="stroke-control"
            strokeWidth="1.5"
            strokeDasharray="3 2.5"
          />
        )}
        <path
          d={drawing.linePath}
          className="stroke-ink-1 forced-colors:stroke-[CanvasText]"
          strokeWidth="2"
          fill="none"
          strokeLinejoin="round"
        />
        {labels.map(({ x, y, align, text }) => (
          <text
            key={`${x} ${y}`}
            x={x}
            y={y}
            textAnchor={align}
            className="fill-ink-2 stroke-surface [paint-order:stroke] [stroke-width:3px] forced-colors:stroke-none"
          >
            {text}
          </text>
        ))}
        {promisedX !== null && (
          <text
            x={promisedX > (left + right) / 2 ? promisedX - 6 : promisedX + 6}
            y={bottom - 8}
            textAnchor={promisedX > (left + right) / 2 ? 'end' : 'start'}
            className="fill-ink-3"
          >
            {FRONTIER.promised}
          </text>
        )}
        <text x={right} y={drawing.emptyY} textAnchor="end" className="fill-ink-3">
          {FRONTIER.empty}
        </text>
        <FrontierMarks drawing={drawing} looked={pick.answer} />
        {pick.hovered && <FrontierTip answer={pick.hovered} frontier={frontier} drawing={drawing} />}
      </svg>
      <FrontierRadios frontier={frontier} drawing={drawing} pick={pick} />
    </fieldset>
  );
}
