// The slider in small: how far it reaches, where it has gaps, and a tick where it stands now.
import type { ReachDrawing } from '../../drawing/inverse/drawReach';

const percent = (ratio: number): string => `${ratio * 100}%`;

export function ReachTrack({ drawing: { toRatio, gaps, presentRatio } }: { readonly drawing: ReachDrawing }) {
  return (
    <svg className="mt-3 block h-4 w-full overflow-visible" aria-hidden="true">
      <line x1="0" x2="100%" y1="8" y2="8" strokeWidth="2" className="stroke-hairline" />
      {toRatio !== null && (
        <line
          x1="0"
          x2={percent(toRatio)}
          y1="8"
          y2="8"
          strokeWidth="4"
          strokeLinecap="round"
          className="stroke-ink-2 forced-colors:stroke-[CanvasText]"
        />
      )}
      {gaps.map(({ fromRatio, toRatio: end }) => (
        <line
          key={fromRatio}
          x1={percent(fromRatio)}
          x2={percent(end)}
          y1="8"
          y2="8"
          strokeWidth="6"
          className="stroke-surface forced-colors:stroke-[Canvas]"
        />
      ))}
      {toRatio !== null && (
        <circle cx={percent(toRatio)} cy="8" r="5" className="fill-ink-1 forced-colors:fill-[CanvasText]" />
      )}
      <line
        x1={percent(presentRatio)}
        x2={percent(presentRatio)}
        y1="1"
        y2="15"
        strokeWidth="1.5"
        className="stroke-ink-3 forced-colors:stroke-[CanvasText]"
      />
    </svg>
  );
}
