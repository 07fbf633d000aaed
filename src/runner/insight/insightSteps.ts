/** Works out an insight, first what binds, then all of it, with a pause after each slider, so that a newer request can cut in. */
import {
  DRIVER_IDS,
  type DriverId,
  decide,
  type FlipPoint,
  findBinding,
  findFlipPoints,
  findNearestScenarios,
  type Track,
  traceTrack,
} from '../../engine';
import type { Insight, InsightRequest } from './insight';

const untraced = (driver: DriverId): Track => ({ driver, currentIndex: 0, segments: [] });

function noTracks(): Record<DriverId, Track> {
  return {
    traffic: untraced('traffic'),
    experiments: untraced('experiments'),
    reliability: untraced('reliability'),
    freshness: untraced('freshness'),
  };
}

export function* insightSteps({ scenario, depth }: InsightRequest): Generator<Insight | null, void> {
  const decision = decide(scenario);
  const tracks = noTracks();
  const flips: FlipPoint[] = [];
  const first: Insight = {
    scenario,
    binding: findBinding(decision),
    tracks,
    flips,
    nearest: decision.kind === 'infeasible' ? findNearestScenarios(decision) : [],
    complete: false,
  };
  yield { ...first, tracks: { ...tracks }, flips: [] };
  if (depth === 'binding') return;
  for (const driver of DRIVER_IDS) {
    tracks[driver] = traceTrack(scenario, driver);
    flips.push(...findFlipPoints(tracks[driver]));
    yield null;
  }
  yield { ...first, complete: true };
}
