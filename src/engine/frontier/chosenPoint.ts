/** Where the decision of a scenario stands among the points: its options, at the strictest promise that its cost keeps. */
import type { Catalog } from '../catalog/catalog';
import { designOptions } from '../decision/designOptions';
import { makeDesignSpace } from '../decision/designSpace';
import { searchCheapest } from '../decision/search';
import { LAYER_IDS, type LayerId } from '../scenario/layers';
import type { Scenario } from '../scenario/scenario';
import { optionCode } from './optionCode';
import type { PlacedPoint, PlacedPoints } from './placedPoints';

/** The same cost, summed in another order. */
const SAME = 1 + 1e-9;

export interface ChosenPoint {
  readonly point: PlacedPoint;
  readonly extraUsdPerMonth: number;
}

export function chosenPoint(
  scenario: Scenario,
  { points, strictness }: PlacedPoints,
  catalog: Catalog,
): ChosenPoint | null {
  const found = searchCheapest(makeDesignSpace(scenario, catalog));
  if (found === null) return null;
  const options = designOptions(found.design);
  const ids = LAYER_IDS.map((layer: LayerId) => options[layer]);
  const code = optionCode(...(ids as Parameters<typeof optionCode>));
  let best: PlacedPoint | null = null;
  for (const point of points) {
    if (point.code !== code || point.objectiveUsdPerMonth > found.objectiveUsd * SAME) continue;
    if (best === null || strictness(point.place) < strictness(best.place)) best = point;
  }
  if (best === null) return null;
  const { held: _held, ...released } = scenario;
  const free = searchCheapest(makeDesignSpace({ ...released, pins: {} }, catalog));
  const extra = found.objectiveUsd - (free?.objectiveUsd ?? found.objectiveUsd);
  return { point: best, extraUsdPerMonth: Math.max(0, extra) };
}
