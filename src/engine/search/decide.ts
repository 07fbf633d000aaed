/** The decision: the cheapest architecture that keeps every promise, or the nearest one and what it breaks. */

import type { Architecture, OptionId } from '../architecture';
import { type Catalog, catalogOf } from '../data/catalog';
import { type Figures, readFigures } from '../figures';
import { assess } from '../laws/assess';
import type { Assessment } from '../laws/assessment';
import type { ComplexityBand } from '../laws/complexity';
import type { LayerId } from '../layers';
import type { Redundancy } from '../options/option';
import type { BrokenId, LoosenedId, MetricId, PromiseCheck } from '../promises';
import type { DriverId, Scenario } from '../scenario';
import { searchCheapest } from './cheapest';
import { searchNearest } from './nearest';
import { makeDesignSpace } from './space';

/** The answer to a scenario, and the receipts that say why. */
export type Decision =
  | { readonly kind: 'feasible'; readonly scenario: Scenario; readonly chosen: Assessment }
  | {
      /** Nothing in the catalog keeps every promise; `chosen` comes nearest and says what it breaks. */
      readonly kind: 'infeasible';
      readonly scenario: Scenario;
      readonly chosen: Assessment;
      readonly broken: readonly BrokenId[];
    };

/** A way out of an infeasible scenario: one change of one driver or promise that can be kept. */
export interface NearestScenario {
  readonly scenario: Scenario;
  readonly change: {
    readonly of: DriverId | LoosenedId | 'pins' | 'hold';
    readonly from: number;
    readonly to: number;
  };
  /** Steps of the slider between here and there. */
  readonly steps: number;
}

export type BindingCause = DriverId | LoosenedId;

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

/** Keeps every promise where it neither clashes with layers that are kept nor breaks one. */
export interface SwapOutcome {
  readonly clashes: boolean;
  readonly broken: readonly PromiseCheck[];
}

/** What became of an option that was not chosen. */
export interface Rejection {
  readonly option: OptionId;
  readonly redundancy: Redundancy;
  /** Best architecture that keeps all promises with this option; null when none does. */
  readonly best: Assessment | null;
  /** Chosen minus this, negative when this one is dearer; null when it can't be had. */
  readonly extraUsdPerMonth: number | null;
  /** Promises that break when only this layer is swapped. */
  readonly broken: readonly BrokenId[];
  /** What comes of it with the other layers as they are, and with all of them chosen anew. */
  readonly alone: SwapOutcome;
  readonly freely: SwapOutcome;
  /** Other layers that get another option when they are chosen anew. */
  readonly moved: readonly LayerId[];
  /** Within 5 %: a toss-up. */
  readonly tossUp: boolean;
}

export interface LayerReceipt {
  readonly layer: LayerId;
  readonly chosen: OptionId;
  /** The largest of the options of a smaller tier that breaks a promise; null when none does. */
  readonly simpler: Rejection | null;
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
  readonly changes: readonly { readonly layer: LayerId; readonly to: OptionId }[];
}

// The decision: the cheapest architecture that keeps every promise, or the nearest one and what it breaks.

/**
 * Exact and deterministic; a scenario whose pins exclude each other is decided without them, and says that the pins clash.
 * Throws a RangeError where the catalog itself offers nothing that fits together.
 */
export function decide(scenario: Scenario, catalog: Catalog = catalogOf(scenario)): Decision {
  const space = makeDesignSpace(scenario, catalog);
  const found = searchCheapest(space);
  if (found !== null)
    return { kind: 'feasible', scenario, chosen: assess(found.design, space.demand, catalog) };
  const nearest = searchNearest(space);
  if (nearest === null)
    return { ...decideWithoutClash(scenario, catalog), scenario, kind: 'infeasible', broken: ['pins'] };
  const chosen = assess(nearest, space.demand, catalog);
  return {
    kind: 'infeasible',
    scenario,
    chosen,
    broken: chosen.promises.filter((promise) => !promise.kept).map((promise) => promise.id),
  };
}

/** A held design goes only when it does not fit together itself. */
function decideWithoutClash({ held, pins, ...scenario }: Scenario, catalog: Catalog): Decision {
  const isPinned = Object.keys(pins).length > 0;
  if (!isPinned && held === undefined) throw new RangeError('The catalog offers no architecture.');
  return decide({ ...scenario, pins: {}, ...(held !== undefined && isPinned ? { held } : {}) }, catalog);
}

/** An architecture in its figures: what a study hands on where a full assessment would be too much. */
export interface ArchitectureFigures extends Figures {
  readonly architecture: Architecture;
  readonly complexityBand: ComplexityBand;
}

export function architectureFigures(assessment: Assessment): ArchitectureFigures {
  const { architecture, complexity } = assessment;
  return { architecture, complexityBand: complexity.band, ...readFigures(assessment) };
}
