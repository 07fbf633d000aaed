/** A hundred possible worlds, always the same ones: what becomes of a design in each of them. */
import type { Architecture, OptionId } from '../../architecture';
import type { LayerId } from '../../layers';
import type { PromiseId } from '../../promises';
import type { Scenario } from '../../scenario';
import type { MetricQuantiles } from '../uncertainty/uncertainty';

/** In one world the design keeps every promise; or another one would; or nothing does; or that is not known yet. */
export type Outcome = 'kept' | 'other' | 'none' | 'broken';

/** A dearer design that keeps every promise in more of the worlds. */
export interface FirmerDesign {
  readonly architecture: Architecture;
  /** Where it differs from the design shown, in the order of the data's way. */
  readonly layers: readonly LayerId[];
  readonly keptCount: number;
  /** What it costs more, by the objective of the scenario. */
  readonly extraUsdPerMonth: number;
}

/** An option that costs hardly more than the one shown. */
export interface TossUp {
  readonly layer: LayerId;
  readonly option: OptionId;
  readonly extraUsdPerMonth: number;
}

export interface Futures {
  readonly scenario: Scenario;
  /** One for each world; the same place is the same world in every scenario. */
  readonly outcomes: readonly Outcome[];
  readonly keptCount: number;
  /** In how many worlds each promise is kept; a promise that nobody makes is absent. */
  readonly keptCounts: Readonly<Partial<Record<PromiseId, number>>>;
  readonly figures: MetricQuantiles;
  /** Of the layers that carry the data, the nearest rival within 5%; empty while it is being looked for. */
  readonly tossUps: readonly TossUp[];
  /** Null where no design in reach is firmer, and while that is being looked for. */
  readonly firmer: FirmerDesign | null;
  /** False while outcomes are still to be told apart, or a firmer design is looked for. */
  readonly complete: boolean;
}

/** A drag wants to know what is kept; at rest, all of it. */
export interface FuturesRequest {
  readonly scenario: Scenario;
  readonly depth: 'kept' | 'all';
}

export const FUTURE_COUNT = 100;
