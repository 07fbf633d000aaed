/** Architectures as cost against what can be promised: those that nothing beats, the rest, and where the chosen one stands. */
import type { ArchitectureFigures } from '../decision/architectureFigures';
import type { PerLayer } from '../scenario/layers';
import type { OptionId } from '../scenario/optionIds';
import type { Scenario } from '../scenario/scenario';

export type FrontierAxis = 'freshness' | 'reliability' | 'complexity';

export interface FrontierRequest {
  readonly scenario: Scenario;
  readonly axis: FrontierAxis;
}

export interface FrontierPoint {
  readonly options: PerLayer<OptionId>;
  /** The strictest promise that these options keep at this cost (age in seconds, share of time); for complexity its structural value. */
  readonly place: number;
  /** What the decision minimises, USD a month. */
  readonly objectiveUsdPerMonth: number;
}

/** A point worked out in full. */
export interface FrontierAnswer extends FrontierPoint {
  readonly figures: ArchitectureFigures;
  /** The scenario that is answered by it: its options pinned, the promise on the axis moved to its place. */
  readonly scenario: Scenario;
}

export interface EfficientAnswer extends FrontierAnswer {
  /** Others at the same place for the same cost. */
  readonly equals: number;
  readonly isChosen: boolean;
}

/** Many points as columns; options as codes. */
export interface FrontierColumns {
  readonly place: Float64Array;
  readonly objectiveUsdPerMonth: Float64Array;
  readonly optionCode: Uint16Array;
}

export interface Frontier {
  readonly request: FrontierRequest;
  /** Compatible designs that keep every promise but the one on the axis, at each place of it. */
  readonly keptDesigns: number;
  /** Those that nothing beats, from the cheapest to the dearest; pins are left aside. Empty when nothing keeps the other promises anywhere. */
  readonly efficient: readonly EfficientAnswer[];
  /** Another one costs no more and promises no less, and is better in one of them. */
  readonly beaten: FrontierColumns;
  /** Null when nothing keeps every promise of the scenario as it stands. */
  readonly chosen: {
    readonly point: FrontierAnswer;
    /** False only where pins hold it off the frontier. */
    readonly isEfficient: boolean;
    /** What the pins cost: this minus the cheapest that promises as much, USD a month. */
    readonly extraUsdPerMonth: number;
  } | null;
}
