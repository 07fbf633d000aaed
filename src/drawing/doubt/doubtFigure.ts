/** The figures whose doubt is drawn: names, formats, the promise that each is held against, the model's own value. */
import type { Assessment, DoubtMetricId, PromiseId } from '../../engine';
import { formatNumber } from '../../words/format/number';
import { formatRatio } from '../../words/format/ratio';
import { formatHours, formatSeconds } from '../../words/format/time';
import { formatUsd } from '../../words/format/usd';
import { findPromise } from '../metrics/describePromise';
import type { NumberId } from '../receipt/numberId';

/** Structural complexity is counted, not estimated, and reliability is drawn by its late hours. */
export const FIGURE_IDS = [
  'freshnessP95Seconds',
  'servingP95Seconds',
  'decisionP99Seconds',
  'infrastructureUsdPerMonth',
  'peopleUsdPerMonth',
  'totalUsdPerMonth',
  'lateHoursPerMonth',
  'dataLossRatio',
  'operatingEngineers',
] as const satisfies readonly DoubtMetricId[];

export type FigureId = (typeof FIGURE_IDS)[number];

export interface DoubtFigure {
  readonly tab: string;
  readonly name: string;
  readonly source: NumberId;
  readonly format: (value: number) => string;
  readonly promise: PromiseId | null;
  readonly value: (assessment: Assessment) => number | null;
}

export const FIGURES: Readonly<Record<FigureId, DoubtFigure>> = {
  freshnessP95Seconds: {
    tab: 'Freshness',
    name: 'Age of data, p95',
    source: 'metric:latency',
    format: formatSeconds,
    promise: 'freshness',
    value: ({ freshness }) => freshness.p95Seconds,
  },
  servingP95Seconds: {
    tab: 'Dashboards',
    name: 'Answer of a dashboard, p95',
    source: 'metric:latency',
    format: formatSeconds,
    promise: 'serving',
    value: ({ serving }) => serving.dashboardP95Seconds,
  },
  decisionP99Seconds: {
    tab: 'Decisions',
    name: 'Online decision, p99',
    source: 'metric:latency',
    format: formatSeconds,
    promise: 'decision',
    value: ({ serving }) => serving.decisionP99Seconds,
  },
  infrastructureUsdPerMonth: {
    tab: 'Infrastructure',
    name: 'Infrastructure bill a month',
    source: 'metric:cost',
    format: formatUsd,
    promise: 'budget',
    value: ({ cost }) => cost.infrastructureUsdPerMonth,
  },
  peopleUsdPerMonth: {
    tab: 'People',
    name: 'Cost of people a month',
    source: 'metric:cost',
    format: formatUsd,
    promise: null,
    value: ({ cost }) => cost.peopleUsdPerMonth,
  },
  totalUsdPerMonth: {
    tab: 'All in',
    name: 'Infrastructure and people a month',
    source: 'metric:cost',
    format: formatUsd,
    promise: null,
    value: ({ cost }) => cost.totalUsdPerMonth,
  },
  lateHoursPerMonth: {
    tab: 'Time late',
    name: 'Time late a month',
    source: 'metric:reliability',
    format: formatHours,
    promise: 'reliability',
    value: ({ reliability }) => reliability.lateHoursPerMonth,
  },
  dataLossRatio: {
    tab: 'Data loss',
    name: 'Share of events lost',
    source: 'metric:reliability',
    format: formatRatio,
    promise: 'data-loss',
    value: ({ dataLoss }) => dataLoss.lostRatio,
  },
  operatingEngineers: {
    tab: 'Engineers',
    name: 'Engineers to run it',
    source: 'metric:complexity',
    format: (engineers) => formatNumber(engineers, 1),
    promise: null,
    value: ({ complexity }) => complexity.operatingEngineers,
  },
};

/** In the unit of the figure; null where nobody promised anything. */
export function promisedValue(id: FigureId, { promises, reliability }: Assessment): number | null {
  const { promise } = FIGURES[id];
  const check = promise && findPromise(promises, promise);
  if (!check) return null;
  return id === 'lateHoursPerMonth' ? reliability.budgetHoursPerMonth : check.promised;
}
