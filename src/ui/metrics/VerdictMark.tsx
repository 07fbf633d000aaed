// Says whether a promise is kept: icon and words, never colour alone.
import type { Verdict } from '../../drawing/metrics/metricView';

interface VerdictMarkProps {
  readonly verdict: Verdict;
  /** True where this promise is what binds. */
  readonly binds: boolean;
}

const SHAPES = { kept: 'M3 8.5 6.5 12 13 4.5', broken: 'M4 4l8 8M12 4l-8 8' } as const;
const ICON_TONES = { kept: 'text-ok', broken: 'text-bad' } as const;

export function VerdictMark({ verdict: { state, text }, binds }: VerdictMarkProps) {
  if (state === 'note') return <span className="text-ink-3">{text}</span>;
  const tone = state === 'broken' ? 'text-ink-1' : binds ? 'text-bind-ink' : 'text-ink-3';
  return (
    <span className={`inline-flex min-w-0 items-center gap-1.5 ${tone}`}>
      <svg
        viewBox="0 0 16 16"
        className={`size-3 flex-none ${binds && state === 'kept' ? '' : ICON_TONES[state]}`}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        aria-hidden="true"
      >
        <path d={SHAPES[state]} />
      </svg>
      {state === 'broken' && <span className="sr-only">broken, </span>}
      {text}
    </span>
  );
}
