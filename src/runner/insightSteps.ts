/** Works out an insight step by step, the most wanted first, so that a newer request can cut in between. */
import {
  DRIVER_IDS,
  type DriverId,
  decide,
  findBinding,
  findFlipPoints,
  findNearestScenarios,
  type Scenario,
  type Track,
  traceTrack,
} from '../engine';
import type { Insight, InsightDepth } from './insight';

const untraced = (driver: DriverId): Track => ({ driver, currentIndex: 0, segments: [] });

function noTracks(): Record<DriverId, Track> {
  return {
    traffic: untraced('traffic'),
    experiments: untraced('experiments'),
    reliability: untraced('reliability'),
    freshness: untraced('freshness'),
  };
}

export function* insightSteps(scenario: Scenario, depth: InsightDepth = 'all'): Generator<Insight, void> {
  const decision = decide(scenario);
  let insight: Insight = {
    scenario,
    binding: findBinding(decision),
    tracks: noTracks(),
    flips: [],
    nearest: decision.kind === 'infeasible' ? findNearestScenarios(decision) : [],
    complete: false,
  };
  yield insight;
  if (depth === 'binding') return;
  for (const driver of DRIVER_IDS) {
    const track = traceTrack(scenario, driver);
    insight = {
      ...insight,
      tracks: { ...insight.tracks, [driver]: track },
      flips: [...insight.flips, ...findFlipPoints(track)],
      complete: driver === DRIVER_IDS.at(-1),
    };
    yield insight;
  }
}
