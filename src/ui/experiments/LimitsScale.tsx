// Two limits over one another on a logarithmic scale, the tests asked for as a line through both.

import type { LimitBar, LimitRow, LimitsDrawing } from '../../drawing/experiments/drawLimits';
import { sourceOf } from '../../drawing/receipt/numberId';
import { EXPERIMENTS } from '../../words/experiments';

const percent = (ratio: number): string => `${ratio * 100}%`;
const EDGE_RATIO = 0.15;
const TONES: Readonly<Record<LimitBar['tone'], string>> = {
  full: 'fill-ink-2 stroke-ink-2 forced-colors:fill-[CanvasText] forced-colors:stroke-[color:CanvasText]',
  half: 'fill-page stroke-ink-2 forced-colors:fill-[Canvas] forced-colors:stroke-[color:CanvasText]',
  outline:
    'fill-transparent stroke-ink-3 forced-colors:fill-[Canvas] forced-colors:stroke-[color:CanvasText]',
};
const HEIGHTS: Readonly<Record<LimitBar['tone'], number>> = { full: 14, half: 7, outline: 14 };

function anchorAt(ratio: number): 'start' | 'middle' | 'end' {
  if (ratio < EDGE_RATIO) return 'start';
  return ratio > 1 - EDGE_RATIO ? 'end' : 'middle';
}

function Key({ tone }: { readonly tone: LimitBar['tone'] }) {
  const height = Math.min(HEIGHTS[tone], 10);
  return (
    <svg className="mr-1.5 inline-block h-2.5 w-4" aria-hidden="true">
      <rect
        x="0.5"
        y={(10 - height) / 2 + 0.5}
        width="15"
        height={height - 1}
        rx="2"
        className={TONES[tone]}
      />
    </svg>
  );
}

interface RowProps {
  readonly row: LimitRow;
  readonly asked: LimitsDrawing['asked'];
  readonly empty: string;
}

function Row({ row, asked, empty }: RowProps) {
  return (
    <div {...sourceOf(row.id === 'platform' ? 'choice' : 'driver:experiments')}>
      <p className="flex flex-wrap items-baseline gap-x-3 text-micro">
        <b className="font-semibold text-ink-1">{EXPERIMENTS[row.id]}</b>
        {row.bars.length === 0 && <span className="text-ink-3">{empty}</span>}
        {[...row.bars].reverse().map(({ id, tone, label }) => (
          <span key={id} className="whitespace-nowrap tabular-nums text-ink-2">
            <Key tone={tone} />
            {label}
          </span>
        ))}
      </p>
      <svg className="mt-1 block h-8 w-full overflow-visible" aria-hidden="true">
        <line x1="0" x2="100%" y1="16" y2="16" className="stroke-hairline" />
        {row.bars.map(({ id, tone, toRatio, isOpen }) => (
          <g key={id}>
            <rect
              width={percent(toRatio)}
              y={16 - HEIGHTS[tone] / 2}
              height={HEIGHTS[tone]}
              rx="3"
              className={TONES[tone]}
            />
            {isOpen && (
              <text x={percent(toRatio)} dx="-14" y="20.5" className="fill-ink-3 text-[0.8125rem]">
                →
              </text>
            )}
          </g>
        ))}
        {asked && (
          <line
            x1={percent(asked.placeRatio)}
            x2={percent(asked.placeRatio)}
            y1="2"
            y2="30"
            className="stroke-control"
            strokeWidth="1.5"
            strokeDasharray="3 2.5"
          />
        )}
      </svg>
    </div>
  );
}

export function LimitsScale({ drawing, empty }: { readonly drawing: LimitsDrawing; readonly empty: string }) {
  const { rows, asked, ticks } = drawing;
  return (
    <div>
      <div className="grid gap-3">
        {rows.map((row) => (
          <Row key={row.id} row={row} asked={asked} empty={empty} />
        ))}
      </div>
      <svg
        className="block h-11 w-full overflow-visible text-[0.75rem] tabular-nums"
        aria-hidden="true"
        data-inputs=""
      >
        <line x1="0" x2="100%" y1="1" y2="1" className="stroke-control" />
        {ticks.map(({ placeRatio, label }) => (
          <g key={label}>
            <line
              x1={percent(placeRatio)}
              x2={percent(placeRatio)}
              y1="1"
              y2="6"
              className="stroke-control"
            />
            <text x={percent(placeRatio)} y="19" textAnchor={anchorAt(placeRatio)} className="fill-ink-3">
              {label}
            </text>
          </g>
        ))}
        {asked && (
          <text
            x={percent(asked.placeRatio)}
            y="38"
            textAnchor={anchorAt(asked.placeRatio)}
            className="fill-ink-1 text-[0.8125rem] font-medium"
          >
            {asked.label}
          </text>
        )}
      </svg>
    </div>
  );
}
