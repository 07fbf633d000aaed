/** How firmly an answer stands, and what a firmer one costs: odds over sampled futures, and a ladder of designs that keep every promise more often. */

import type { Architecture, OptionId } from '../../architecture';
import type { FigureId } from '../../figures';
import type { LayerId } from '../../layers';
import type { Redundancy } from '../../options/option';
import type { PromiseId } from '../../promises';
import type { Scenario } from '../../scenario';

/** Shares of futures that the rungs of the ladder stand for. */
export const FIRMNESS_LEVELS = [0.5, 0.8, 0.9, 0.95] as const;
export type FirmnessLevel = (typeof FIRMNESS_LEVELS)[number];

/** Futures that a page shows one by one. The ladder's own sample begins with the same ones, in the same order. */
export const SHOWN_FUTURES = 100;

/** A layer that a firmer design fills in another way than the answer does. */
export interface LayerChange {
  readonly layer: LayerId;
  readonly from: { readonly option: OptionId; readonly redundancy: Redundancy };
  readonly to: { readonly option: OptionId; readonly redundancy: Redundancy };
}

/** One design with what it costs, and how often it keeps every promise. Money is what the decision minimises, USD a month. */
export interface FirmDesign {
  readonly design: Architecture;
  /** At the values that the answer is planned with. */
  readonly costUsd: number;
  /** Over the sampled futures. */
  readonly meanUsd: number;
  readonly medianUsd: number;
  /** Share of the sampled futures in which it keeps every promise. */
  readonly keptRatio: number;
  /** The same, for each of the hundred futures that a page shows. */
  readonly keptFutures: readonly boolean[];
  /** True when it keeps every promise at the values that the answer is planned with. */
  readonly keepsPlan: boolean;
}

/** The cheapest design that keeps every promise in at least this share of the sampled futures, and of the hundred shown. */
export interface FirmnessRung extends FirmDesign {
  readonly level: FirmnessLevel;
  /** Cost beyond the answer's, and the same over the futures on average; negative where this one is cheaper. */
  readonly extraUsd: number;
  readonly extraMeanUsd: number;
  /** Layers that differ from the answer; none where only the interval of the runs does, or nothing. */
  readonly changes: readonly LayerChange[];
}

export interface Firmness {
  readonly scenario: Scenario;
  /** Futures drawn. */
  readonly samples: number;
  /** What the decision chose, or what comes nearest where nothing keeps every promise. */
  readonly answer: FirmDesign;
  /** Rising levels; a level that no design reaches is absent. */
  readonly ladder: readonly FirmnessRung[];
  /** False while firmer rungs are still being looked for. */
  readonly complete: boolean;
}

/** What becomes of a shown design in one future: it keeps every promise, another design would, or none does. */
export type FutureOutcome = 'keeps' | 'other' | 'none';

export interface FigureRange {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** A design in each of a hundred futures: always the same ones, so that a moved slider changes single futures. */
export interface ShownFutures {
  readonly scenario: Scenario;
  readonly design: Architecture;
  readonly futures: readonly FutureOutcome[];
  readonly keptCount: number;
  /** Share of the futures in which a promise is kept; a promise that nobody makes is absent. */
  readonly odds: Readonly<Partial<Record<PromiseId, number>>>;
  /** Null where the scenario has no such figure. */
  readonly ranges: Readonly<Record<FigureId, FigureRange | null>>;
}
