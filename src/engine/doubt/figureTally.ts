/** Collects the figures of many futures. */
import type { MetricQuantiles, Quantiles } from './doubt';
import { DOUBT_METRIC_IDS, type DoubtFigures, type DoubtMetricId } from './doubtMetrics';
import { quantilesOf } from './quantilesOf';

export interface FigureTally {
  add(figures: DoubtFigures): void;
  quantiles(): MetricQuantiles;
}

export function figureTally(): FigureTally {
  const columns = DOUBT_METRIC_IDS.map((metric) => ({ metric, values: [] as number[] }));
  return {
    add(figures) {
      for (const { metric, values } of columns) {
        const figure = figures[metric];
        if (figure !== null) values.push(figure);
      }
    },
    quantiles: () =>
      Object.fromEntries(
        columns.map(({ metric, values }) => [metric, quantilesOf(Float64Array.from(values))]),
      ) as Record<DoubtMetricId, Quantiles | null>,
  };
}
