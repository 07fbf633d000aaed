import type { OptionId } from '../../architecture';
import type { ConstantId } from '../../data/constantValues';
import type { ConstantKind } from '../../data/sourced';
import type { FigureId } from '../../figures';
import type { LayerId, PerLayer } from '../../layers';
import type { PromiseId } from '../../promises';
import type { Scenario } from '../../scenario';

/** As in a sentence. */
export const DOUBT_METRIC_NAMES: Readonly<Record<FigureId, string>> = {
  freshnessSeconds: 'freshness',
  servingSeconds: 'the answer time of dashboards',
  decisionSeconds: 'the answer time of decisions',
  infrastructureUsdPerMonth: 'the infrastructure bill',
  peopleUsdPerMonth: 'the cost of people',
  totalUsdPerMonth: 'the total cost',
  onTimeRatio: 'reliability',
  lateHoursPerMonth: 'late hours',
  dataLossRatio: 'data loss',
  structuralComplexity: 'structural complexity',
  operatingEngineers: 'the engineers to run it',
};

/** What is not known about an answer: ranges of its figures, how firmly its promises and its choices stand, and what to measure first. */
export interface Quantiles {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Quantiles 2.5 %, 7.5 %, … 97.5 % (20 values, rising): twenty equally likely futures, for drawing and counting. */
  readonly twentieths: readonly number[];
}

/** Null where the scenario has no such figure, or no future has an answer. */
export type MetricQuantiles = Readonly<Record<FigureId, Quantiles | null>>;

/** What would win in other futures. */
export interface OtherWinner {
  readonly options: PerLayer<OptionId>;
  readonly changedLayers: readonly LayerId[];
  /** Share of all futures. */
  readonly share: number;
}

/** The decision made again in every future. Shares are of all futures: same + other winners + none = 1. */
export interface RemadeDecision {
  /** Over the futures in which something keeps every promise. */
  readonly metrics: MetricQuantiles;
  /** The same option in all six layers. */
  readonly sameArchitectureShare: number;
  /** Share of the answered futures in which a layer keeps its option. */
  readonly sameOptionShare: PerLayer<number>;
  /** Nothing in the catalog keeps every promise. */
  readonly noneShare: number;
  /** Most frequent first, at most five. */
  readonly others: readonly OtherWinner[];
  /** The chosen architecture keeps every promise and costs at most 5 % more than the future's winner. */
  readonly nearBestShare: number;
  /** What the chosen one costs over the winner, as a share of the winner's objective, where it keeps every promise. */
  readonly regretRatio: Quantiles | null;
}

export interface RankedConstant {
  readonly constant: ConstantId;
  readonly name: string;
  readonly kind: ConstantKind;
  /**
   * Total-order Sobol index, about 0..1: share of the variance of the figure's logarithm (for reliability, of the late share's)
   * that this constant causes, alone or together with others. Shares of constants that act together add to more than 1.
   */
  readonly totalIndex: number;
  /** Standard error of it. */
  readonly error: number;
}

export interface Doubt {
  readonly scenario: Scenario;
  /** Futures drawn so far. */
  readonly samples: number;
  /** False while more futures, or the ranking, are still to come. */
  readonly complete: boolean;
  /** The chosen architecture held as it is: options, redundancy, interval; sizes follow. */
  readonly fixed: MetricQuantiles;
  /** Share of futures in which the chosen architecture keeps a promise; a promise that nobody makes is absent. */
  readonly keep: Readonly<Partial<Record<PromiseId, number>>>;
  /** Share of futures in which it keeps all of them. */
  readonly keepAllShare: number;
  readonly remade: RemadeDecision;
  /** For the chosen architecture, most influential first; empty until worked out, and where nothing moves the figure. */
  readonly ranking: Readonly<Record<FigureId, readonly RankedConstant[]>>;
  /** What to measure first, a sentence a figure; null where there is nothing to say yet. */
  readonly measureFirst: Readonly<Record<FigureId, string | null>>;
}
