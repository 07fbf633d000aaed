/** The answer to a scenario, and the receipts that say why. */
import type { Assessment, PromiseId } from '../assessment/assessment';
import type { LayerId } from '../scenario/layers';
import type { OptionId, Redundancy } from '../scenario/optionIds';
import type { DriverId, Scenario } from '../scenario/scenario';

export type Decision =
  | { readonly kind: 'feasible'; readonly scenario: Scenario; readonly chosen: Assessment }
  | {
      /** Nothing in the catalog keeps every promise; `chosen` comes nearest and says what it breaks. */
      readonly kind: 'infeasible';
      readonly scenario: Scenario;
      readonly chosen: Assessment;
      readonly broken: readonly PromiseId[];
    };

/** A way out of an infeasible scenario: one change of one driver or promise that can be kept. */
export interface NearestScenario {
  readonly scenario: Scenario;
  readonly change: {
    readonly of: DriverId | 'budget' | 'serving' | 'data-loss' | 'pins' | 'hold';
    readonly from: number;
    readonly to: number;
  };
  /** Steps of the slider between here and there. */
  readonly steps: number;
}

export type BindingCause = DriverId | 'serving' | 'data-loss' | 'budget';

/** What holds the answer where it is: the promise (or demand) whose loosening by one tick saves the most. */
export interface Binding {
  readonly cause: BindingCause;
  readonly isPromise: boolean;
  readonly from: number;
  readonly to: number;
  readonly savedUsdPerMonth: number;
  /** The layer that changes, or whose cost falls most, in the loosened answer. */
  readonly layer: LayerId;
  readonly metric: MetricId;
}

export type MetricId = 'latency' | 'cost' | 'reliability' | 'complexity';

/** What became of an option that was not chosen. */
export interface Rejection {
  readonly option: OptionId;
  readonly redundancy: Redundancy;
  readonly name: string;
  /** Best architecture that keeps all promises with this option; null when none does. */
  readonly best: Assessment | null;
  /** Chosen minus this, negative when this one is dearer; null when it can't be had. */
  readonly extraUsdPerMonth: number | null;
  /** Promises that break when only this layer is swapped. */
  readonly broken: readonly PromiseId[];
  /** One sentence with numbers. */
  readonly reason: string;
  /** Within 5 %: a toss-up. */
  readonly tossUp: boolean;
}

export interface LayerReceipt {
  readonly layer: LayerId;
  readonly chosen: OptionId;
  /** Why this one, in one sentence. */
  readonly because: string;
  readonly rejections: readonly Rejection[];
  readonly runnerUp: Rejection | null;
}

/** One stretch of a slider on which the architecture stays the same. */
export interface TrackSegment {
  readonly fromIndex: number;
  readonly toIndex: number;
  /** Options standing there; null when nothing keeps all promises. */
  readonly choices: Readonly<Record<LayerId, OptionId>> | null;
  /** First layer that differs from the segment before. */
  readonly changedLayers: readonly LayerId[];
}

export interface Track {
  readonly driver: DriverId;
  readonly currentIndex: number;
  readonly segments: readonly TrackSegment[];
  /** Where the scenario stands between two detents; absent on a detent. */
  readonly between?: TrackPlace;
}

/** Where a scenario stands on a track: the detents before and after it (-1 and their count beyond the ends), and its own options. */
export interface TrackPlace {
  readonly belowIndex: number;
  readonly aboveIndex: number;
  readonly choices: TrackSegment['choices'];
}

/** The next place on a slider where the answer changes. */
export interface FlipPoint {
  readonly driver: DriverId;
  readonly direction: 'down' | 'up';
  readonly toIndex: number;
  readonly toValue: number;
  /** Layers that change there; empty when the answer becomes infeasible. */
  readonly changes: readonly { readonly layer: LayerId; readonly to: OptionId; readonly name: string }[];
}
