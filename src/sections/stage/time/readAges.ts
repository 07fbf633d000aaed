/** The age of an event when it leaves each layer, at twenty quantiles, as logs on the clock. */

import type { Freshness, FreshnessStage } from '../../../engine';
import { DATA_LAYERS, type DataLayerId } from './dataLayers';
import { toLog } from './timeScale';

const QUANTILES = 20;

const P5 = 0.05;
const P50 = 0.5;
const P95 = 0.95;

/** Between three known percentiles, straight in log time; beyond them in the same direction. */
function ageAt(stage: FreshnessStage, quantile: number): number {
  const low = toLog(stage.ageP5Seconds);
  const middle = toLog(stage.ageP50Seconds);
  const high = toLog(stage.ageP95Seconds);
  return quantile < P50
    ? middle + ((low - middle) * (P50 - quantile)) / (P50 - P5)
    : middle + ((high - middle) * (quantile - P50)) / (P95 - P50);
}

const quantileOf = (index: number): number => (index + P50) / QUANTILES;

/** One list of logs per data layer, never falling from layer to layer. */
export function readAges({ stages, ageQuantilesSeconds }: Freshness): readonly (readonly number[])[] {
  const arrival = Array.from({ length: QUANTILES }, (_, index) =>
    toLog(ageQuantilesSeconds[index] ?? ageQuantilesSeconds.at(-1) ?? 0),
  );
  const last = stages.at(-1)?.layer ?? 'ingestion';
  const end = DATA_LAYERS.indexOf(last as DataLayerId);
  let before: readonly number[] = arrival.map(() => toLog(0));
  return DATA_LAYERS.map((layer, row) => {
    if (row >= end) return arrival;
    const stage = stages.findLast((candidate) => candidate.layer === layer);
    const here = stage ? arrival.map((_, index) => ageAt(stage, quantileOf(index))) : before;
    before = here.map((log, index) => Math.min(Math.max(log, before[index] ?? log), arrival[index] ?? log));
    return before;
  });
}

/** Reads a list of quantiles at any share, 0 to 1. */
export function ageOfShare(ages: readonly number[], share: number): number {
  const place = Math.min(Math.max(share * QUANTILES - P50, 0), QUANTILES - 1);
  const index = Math.floor(place);
  const here = ages[index] ?? toLog(0);
  const next = ages[index + 1] ?? here;
  return here + (next - here) * (place - index);
}
