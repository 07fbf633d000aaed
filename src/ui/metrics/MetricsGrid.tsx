// Lays the four cards side by side, under each other on narrow screens.

import type { MetricView } from '../../drawing/metrics/metricView';
import type { MetricId } from '../../engine';
import { SECTIONS } from '../../words/frame';
import { METRICS } from '../../words/metrics';
import { MetricCard } from './MetricCard';

interface MetricsGridProps {
  readonly views: readonly MetricView[];
  readonly bindingMetric: MetricId | null;
  readonly commit: number;
  readonly onOpenReceipt: (metric: MetricId) => void;
}

export function MetricsGrid({ views, bindingMetric, commit, onOpenReceipt }: MetricsGridProps) {
  return (
    <section id={SECTIONS.results} aria-labelledby="results-heading">
      <h2 id="results-heading" className="sr-only">
        {METRICS.heading}
      </h2>
      <div className="grid items-start gap-3 sm:max-md:grid-cols-2 xl:grid-cols-4 xl:gap-5 2xl:gap-6">
        {views.map((view) => (
          <MetricCard
            key={view.id}
            view={view}
            binds={view.id === bindingMetric}
            commit={commit}
            onOpenReceipt={onOpenReceipt}
          />
        ))}
      </div>
    </section>
  );
}
