/** The figures of an answer. A figure is one row: how it is read, which way is better, its kind of unit, its promise, and whose receipt shows where it comes from. */

import type { Assessment } from './laws/assessment';
import { PERCENTILES } from './percentiles';
import type { MetricId, PromiseId } from './promises';

interface FigureRow {
  /** Null where the scenario has no such figure. */
  readonly read: (assessment: Assessment) => number | null;
  readonly better: 'less' | 'more';
  readonly unit: 'seconds' | 'usd' | 'ratio' | 'hours' | 'complexity' | 'engineers';
  /** The promise that bounds it; null where nothing is promised. */
  readonly promise: PromiseId | null;
  /** What is promised, where the figure is in another unit than its promise. */
  readonly promised?: (assessment: Assessment) => number;
  readonly metric: MetricId;
  /** Where it is a percentile, which one, of a hundred. */
  readonly percentile?: number;
}

export const FIGURES = {
  freshnessSeconds: {
    read: ({ freshness }) => freshness[`p${PERCENTILES.freshness}Seconds`],
    better: 'less',
    unit: 'seconds',
    promise: 'freshness',
    metric: 'latency',
    percentile: PERCENTILES.freshness,
  },
  servingSeconds: {
    read: ({ serving }) => serving[`dashboardP${PERCENTILES.serving}Seconds`],
    better: 'less',
    unit: 'seconds',
    promise: 'serving',
    metric: 'latency',
    percentile: PERCENTILES.serving,
  },
  decisionSeconds: {
    read: ({ serving }) => serving[`decisionP${PERCENTILES.decision}Seconds`],
    better: 'less',
    unit: 'seconds',
    promise: 'decision',
    metric: 'latency',
    percentile: PERCENTILES.decision,
  },
  infrastructureUsdPerMonth: {
    read: ({ cost }) => cost.infrastructureUsdPerMonth,
    better: 'less',
    unit: 'usd',
    promise: 'budget',
    metric: 'cost',
  },
  peopleUsdPerMonth: {
    read: ({ cost }) => cost.peopleUsdPerMonth,
    better: 'less',
    unit: 'usd',
    promise: null,
    metric: 'cost',
  },
  totalUsdPerMonth: {
    read: ({ cost }) => cost.totalUsdPerMonth,
    better: 'less',
    unit: 'usd',
    promise: null,
    metric: 'cost',
  },
  onTimeRatio: {
    read: ({ reliability }) => reliability.onTimeRatio,
    better: 'more',
    unit: 'ratio',
    promise: 'reliability',
    metric: 'reliability',
  },
  lateHoursPerMonth: {
    read: ({ reliability }) => reliability.lateHoursPerMonth,
    better: 'less',
    unit: 'hours',
    promise: 'reliability',
    promised: ({ reliability }) => reliability.budgetHoursPerMonth,
    metric: 'reliability',
  },
  dataLossRatio: {
    read: ({ dataLoss }) => dataLoss.lostRatio,
    better: 'less',
    unit: 'ratio',
    promise: 'data-loss',
    metric: 'reliability',
  },
  structuralComplexity: {
    read: ({ complexity }) => complexity.structural,
    better: 'less',
    unit: 'complexity',
    promise: null,
    metric: 'complexity',
  },
  operatingEngineers: {
    read: ({ complexity }) => complexity.operatingEngineers,
    better: 'less',
    unit: 'engineers',
    promise: null,
    metric: 'complexity',
  },
} satisfies Readonly<Record<string, FigureRow>>;

export type FigureId = keyof typeof FIGURES;
export type FigureUnit = FigureRow['unit'];

/** An answer in its figures. */
export type Figures = { readonly [Id in FigureId]: ReturnType<(typeof FIGURES)[Id]['read']> };

export const FIGURE_IDS = Object.keys(FIGURES) as readonly FigureId[];

export const figureRow = (id: FigureId): FigureRow => FIGURES[id];

export function readFigures(assessment: Assessment): Figures {
  return Object.fromEntries(FIGURE_IDS.map((id) => [id, FIGURES[id].read(assessment)])) as Figures;
}

/** In the unit of the figure; null where nobody promised anything. */
export function promisedFigure(id: FigureId, assessment: Assessment): number | null {
  const { promise, promised } = figureRow(id);
  const check = assessment.promises.find((one) => one.id === promise);
  if (check === undefined) return null;
  return promised === undefined ? check.promised : promised(assessment);
}
