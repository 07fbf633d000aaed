/** What keeping an architecture leads to: where its promises break, and the smallest change that heals it. */
import type { Assessment, PromiseCheck, PromiseId } from '../assessment/assessment';
import type { Decision } from '../decision/decision';
import type { LayerId, PerLayer } from '../scenario/layers';
import type { OptionId, Redundancy } from '../scenario/optionIds';
import type { DriverId, Scenario } from '../scenario/scenario';
import type { Limit } from '../sizing/part';

/** Along the demands only: a promise is a choice, a load is not. */
export type LoadId = Extract<DriverId, 'traffic' | 'experiments'>;

export interface Break {
  /** Where it breaks, beside what the design does there. */
  readonly promise: PromiseCheck;
  /** Largest value found at which it is still kept, coming from here; null when it is broken here. */
  readonly keptAt: number | null;
  /** Smallest value found at which it is broken. */
  readonly brokenAt: number;
  readonly layer: LayerId;
  /** What of that layer is used to the full there; null when it fails for another reason. */
  readonly limit: Limit | null;
}

/** The held design at one value of the load. */
export interface CoursePoint {
  readonly value: number;
  readonly kept: boolean;
  /** Share of each promise used up; 1 is the edge. */
  readonly usedRatios: Readonly<Partial<Record<PromiseId, number>>>;
  /** How full the fullest limit of each layer is; 0 where nothing has one. */
  readonly utilizationRatios: PerLayer<number>;
  readonly freshnessP95Seconds: number;
  readonly dashboardP95Seconds: number;
  readonly onTimeRatio: number;
  readonly infrastructureUsdPerMonth: number;
  readonly peopleUsdPerMonth: number;
}

export interface Course {
  readonly load: LoadId;
  readonly from: number;
  /** In the order in which they come; a promise that holds to the end of the slider is left out. */
  readonly breaks: readonly Break[];
  /** From here to the end of the slider, by detents. */
  readonly points: readonly CoursePoint[];
}

export type HealingChange =
  | { readonly kind: 'option'; readonly layer: LayerId; readonly from: OptionId; readonly to: OptionId }
  | {
      readonly kind: 'redundancy';
      readonly layer: LayerId;
      readonly from: Redundancy;
      readonly to: Redundancy;
    }
  | {
      readonly kind: 'interval';
      readonly layer: 'processing';
      readonly fromSeconds: number;
      readonly toSeconds: number;
    };

export type Healing =
  | { readonly kind: 'kept' }
  | {
      readonly kind: 'healed';
      /** Holds the changed design. */
      readonly scenario: Scenario;
      readonly before: Assessment;
      readonly after: Assessment;
      readonly changes: readonly HealingChange[];
      /** By the objective of the scenario; negative when the change saves. */
      readonly extraUsdPerMonth: number;
    }
  /** Nothing in the catalog, with the pins as they are, keeps every promise. */
  | { readonly kind: 'none' };

/** The smallest set of pins without which every promise can be kept. */
export interface PinsInTheWay {
  readonly layers: readonly LayerId[];
  /** With the pins: the nearest, and what it breaks. */
  readonly broken: readonly PromiseCheck[];
  /** True when the pins leave no architecture at all, kept or not. */
  readonly exclude: boolean;
  /** Without them. */
  readonly answer: Decision;
  readonly scenario: Scenario;
}
