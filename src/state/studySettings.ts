/** What the studies below the console are asked, beside the scenario: a visitor's settings, part of the link but not of the history. */
import type { DriverId } from '../engine';

export const FRONTIER_AXES = ['freshness', 'reliability', 'complexity'] as const;
export const LIMITED_COSTS = ['infrastructure', 'total'] as const;

export interface StudySettings {
  /** The two axes of the architecture map, never the same. */
  readonly mapX: DriverId;
  readonly mapY: DriverId;
  /** Growth a month as a factor: 1.08 is 8% more every month. */
  readonly trafficFactorPerMonth: number;
  readonly experimentFactorPerMonth: number;
  /** What the frontier weighs against cost. */
  readonly frontierAxis: (typeof FRONTIER_AXES)[number];
  /** The ceiling from which is reasoned backwards, USD a month; null is what the present answer costs. */
  readonly limitUsdPerMonth: number | null;
  readonly limitedCost: (typeof LIMITED_COSTS)[number];
}

/** Growth that doubles a load in nine months, and tests that follow at half that pace: a start, no forecast. */
export const FIRST_SETTINGS: StudySettings = {
  mapX: 'traffic',
  mapY: 'experiments',
  trafficFactorPerMonth: 1.08,
  experimentFactorPerMonth: 1.04,
  frontierAxis: 'freshness',
  limitUsdPerMonth: null,
  limitedCost: 'infrastructure',
};

export const GROWTH_FACTOR = { low: 0.8, high: 2 } as const;
