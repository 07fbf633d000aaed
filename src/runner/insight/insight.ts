/** What takes too long for a slider step: what binds, where each slider changes the answer, the ways out. */
import type { Binding, DriverId, FlipPoint, NearestScenario, Scenario, Track } from '../../engine';

/** During a drag only what binds is wanted; once it has settled, all of it. */
export type InsightDepth = 'binding' | 'all';

export interface InsightRequest {
  readonly scenario: Scenario;
  readonly depth: InsightDepth;
}

export interface Insight {
  /** The scenario it speaks of; an insight about another scenario than the present one is stale. */
  readonly scenario: Scenario;
  readonly binding: Binding | null;
  /** A track without segments has not been traced yet. */
  readonly tracks: Readonly<Record<DriverId, Track>>;
  readonly flips: readonly FlipPoint[];
  /** Filled only when nothing keeps every promise. */
  readonly nearest: readonly NearestScenario[];
  /** False while tracks and flip points may still be those of the scenario before. */
  readonly complete: boolean;
}
