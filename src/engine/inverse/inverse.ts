/** What a limit buys: for each driver the furthest value that can still be kept, the architecture that does it, and what stops it. */
import type { Assessment, PromiseId } from '../assessment/assessment';
import type { ArchitectureFigures } from '../decision/architectureFigures';
import type { DriverId, Scenario } from '../scenario/scenario';

/** A ceiling for the infrastructure bill, or for infrastructure and people together. */
export interface SpendLimit {
  readonly of: 'infrastructure' | 'total';
  readonly usdPerMonth: number;
}

export interface InverseRequest {
  readonly scenario: Scenario;
  /** Takes the place of the scenario's own budget; null asks what can be had at any price. */
  readonly limit: SpendLimit | null;
}

/** What happens one step further to the architecture that stands there, held as it is. */
export interface HeldFurther {
  readonly broken: readonly PromiseId[];
  readonly tightest: Assessment['tightest'];
}

/** Why a driver goes no further; held is null where nothing stands before the step. */
export type ReachStop =
  /** It could be kept for more money: at least so much, in the terms of the limit. */
  | { readonly kind: 'limit'; readonly leastUsdPerMonth: number; readonly held: HeldFurther | null }
  /** No money helps: the design that comes nearest breaks these. */
  | { readonly kind: 'promises'; readonly broken: readonly PromiseId[]; readonly held: HeldFurther | null };

/** A stretch of places nearer than the furthest at which nothing keeps every promise. */
export interface ReachGap {
  readonly from: number;
  readonly to: number;
}

interface Reached {
  readonly driver: DriverId;
  /** The furthest value that is kept: most traffic, most tests, highest reliability, least age. */
  readonly value: number;
  /** The scenario with that value and the limit, ready to be decided. */
  readonly scenario: Scenario;
  readonly figures: ArchitectureFigures;
  /** Tests a month that the traffic there can power, whatever carries them. */
  readonly poweredTestsPerMonth: number;
  /** Whether the scenario's own value is kept under the limit. */
  readonly keepsPresent: boolean;
  /** In the order of the slider. */
  readonly gaps: readonly ReachGap[];
}

export type Reach =
  | (Reached & { readonly kind: 'reached'; readonly stop: ReachStop })
  /** Kept to the end of the slider. */
  | (Reached & { readonly kind: 'open-ended' })
  /** Not kept anywhere on the slider; the stop is the one at its easiest end. */
  | { readonly kind: 'nothing'; readonly driver: DriverId; readonly value: number; readonly stop: ReachStop };

export interface Inverse {
  readonly request: InverseRequest;
  /** One for each driver that has been worked out, in their order. */
  readonly reaches: readonly Reach[];
  readonly complete: boolean;
}
