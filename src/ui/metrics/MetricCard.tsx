// One metric: what it is now, the promise it must keep, what changed, and ways into its receipt and breakdown.

import type { MetricView } from '../../drawing/metrics/metricView';
import { sourceOf } from '../../drawing/receipt/numberId';
import type { MetricId } from '../../engine';
import { ChangeMark } from './ChangeMark';
import { MetricBar } from './MetricBar';
import { MetricBreakdown } from './MetricBreakdown';
import { MetricValues } from './MetricValues';
import { VerdictMark } from './VerdictMark';

interface MetricCardProps {
  readonly view: MetricView;
  readonly binds: boolean;
  readonly commit: number;
  readonly onOpenReceipt: (metric: MetricId) => void;
}

export function MetricCard({ view, binds, commit, onOpenReceipt }: MetricCardProps) {
  const border = binds
    ? 'border-bind shadow-glow forced-colors:border-2 forced-colors:border-[color:Highlight]'
    : 'border-hairline hover:border-control';
  return (
    <section
      aria-label={view.name}
      data-thread={`metric:${view.id}`}
      {...sourceOf(`metric:${view.id}`)}
      className={`staged relative z-10 min-w-0 rounded-2xl border bg-surface px-4 pt-2.25 pb-2 transition-colors duration-fast xl:px-4.5 ${border}`}
    >
      <header className="flex flex-wrap items-baseline justify-between gap-x-2 text-micro whitespace-nowrap">
        <h3 className="font-medium text-ink-2">
          <button
            type="button"
            aria-haspopup="dialog"
            aria-label={`${view.name}: how it is worked out`}
            className="inline-flex items-center gap-1.5 after:absolute after:inset-0 after:rounded-2xl"
            onClick={() => onOpenReceipt(view.id)}
          >
            {view.name}
            <svg
              viewBox="0 0 16 16"
              className="size-3 text-ink-3 xl:max-2xl:hidden"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.5"
              aria-hidden="true"
            >
              <path d="M3 2.5h10v11l-2-1.5-1.5 1.5L8 12l-1.500 1.5L5 12l-2 1.5zM6 6h4M6 8.750h4" />
            </svg>
          </button>
        </h3>
        <VerdictMark verdict={view.verdict} binds={binds} />
      </header>
      <MetricValues values={view.values} commit={commit} />
      <MetricBar scale={view.scale} binds={view.scaleBinds} />
      <footer className="relative mt-0.5 flex items-start justify-between gap-2 text-micro/4">
        <MetricBreakdown view={view} />
        {view.change && <ChangeMark change={view.change} />}
      </footer>
    </section>
  );
}
