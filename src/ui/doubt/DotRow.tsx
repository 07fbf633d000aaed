// Twenty futures as stacked dots over their P10–P90; those beyond the promise are hollow.
import type { FigureRow, FigureView } from '../../drawing/doubt/viewFigure';

interface DotRowProps {
  readonly row: FigureRow;
  readonly promise: FigureView['promise'];
}

const percent = (ratio: number): string => `${ratio * 100}%`;
const HIGHEST_PITCH = 0.125;
const DOTS_RATIO = 0.78;

export function DotRow({ row, promise }: DotRowProps) {
  const highest = Math.max(1, ...row.dots.map(({ height }) => height + 1));
  const pitch = Math.min(HIGHEST_PITCH, DOTS_RATIO / highest);
  return (
    <div>
      <p className="flex flex-wrap items-baseline gap-x-2 text-micro">
        <b className="font-semibold text-ink-1">{row.name}</b>
        <span className="tabular-nums text-ink-2">likely {row.likely}</span>
        <span className="text-ink-3">{row.note}</span>
      </p>
      <svg className="mt-1 block h-36 w-full overflow-visible" aria-hidden="true">
        <line x1="0" x2="100%" y1="86%" y2="86%" className="stroke-hairline" />
        {promise && (
          <line
            x1={percent(promise.placeRatio)}
            x2={percent(promise.placeRatio)}
            y1="0"
            y2="100%"
            className="stroke-control"
            strokeWidth="1.5"
            strokeDasharray="3 2.5"
          />
        )}
        {row.dots.map(({ index, placeRatio, height, keeps }) => (
          <circle
            key={index}
            cx={percent(placeRatio)}
            cy={percent(DOTS_RATIO - height * pitch)}
            r={pitch < HIGHEST_PITCH ? Math.max(3, 7 * (pitch / HIGHEST_PITCH)) : 7}
            strokeWidth="1.5"
            className={
              keeps
                ? 'fill-ink-2 stroke-ink-2 forced-colors:fill-[CanvasText]'
                : 'fill-transparent stroke-bad forced-colors:stroke-[color:CanvasText]'
            }
          />
        ))}
        <rect
          x={percent(row.fromRatio)}
          width={percent(Math.max(row.toRatio - row.fromRatio, 0.004))}
          y="91%"
          height="5"
          rx="2.5"
          className="fill-ink-3 forced-colors:fill-[CanvasText]"
        />
        <line
          x1={percent(row.medianRatio)}
          x2={percent(row.medianRatio)}
          y1="88.5%"
          y2="97%"
          strokeWidth="2"
          className="stroke-ink-1"
        />
      </svg>
    </div>
  );
}
