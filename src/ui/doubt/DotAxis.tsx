// The axis under the dots: round ticks, and the promise above them.
import type { FigureView } from '../../drawing/doubt/viewFigure';

const percent = (ratio: number): string => `${ratio * 100}%`;
const EDGE_RATIO = 0.15;

function anchorAt(ratio: number): 'start' | 'middle' | 'end' {
  if (ratio < EDGE_RATIO) return 'start';
  return ratio > 1 - EDGE_RATIO ? 'end' : 'middle';
}

export function DotAxis({ ticks, promise }: Pick<FigureView, 'ticks' | 'promise'>) {
  return (
    <svg className="block h-11 w-full overflow-visible text-[0.75rem] tabular-nums" aria-hidden="true">
      <line x1="0" x2="100%" y1="1" y2="1" className="stroke-control" />
      {ticks.map(({ placeRatio, label }) => (
        <g key={label}>
          <line x1={percent(placeRatio)} x2={percent(placeRatio)} y1="1" y2="6" className="stroke-control" />
          <text x={percent(placeRatio)} y="19" textAnchor={anchorAt(placeRatio)} className="fill-ink-3">
            {label}
          </text>
        </g>
      ))}
      {promise && (
        <text
          x={percent(promise.placeRatio)}
          y="38"
          textAnchor={anchorAt(promise.placeRatio)}
          className="fill-ink-1 text-[0.8125rem] font-medium"
        >
          {promise.label}
        </text>
      )}
    </svg>
  );
}
