/** Points along a promise: every combination of options at each promise it keeps, once per cost, at the strictest that this cost keeps. */
import type { Catalog } from '../catalog/catalog';
import { makeDesignSpace } from '../decision/designSpace';
import { DRIVERS } from '../scenario/drivers';
import type { Scenario } from '../scenario/scenario';
import { cheapestByOptions } from './cheapestByOptions';
import { COMBINATIONS } from './optionCode';
import type { PlacedPoint, PlacedPoints } from './placedPoints';

/** Costs nearer than this are the same cost, summed in another order. */
const SAME = 1 - 1e-9;

export function* pointsByPromise(
  scenario: Scenario,
  driver: 'freshness' | 'reliability',
  catalog: Catalog,
): Generator<null, PlacedPoints> {
  const { field, detents } = DRIVERS[driver];
  const strictness = (place: number) => (driver === 'freshness' ? place : 1 - place);
  const places = [...new Set([...detents, scenario[field]])].sort((a, b) => strictness(a) - strictness(b));
  const least = new Float64Array(COMBINATIONS).fill(Number.POSITIVE_INFINITY);
  const points: PlacedPoint[] = [];
  let keptDesigns = 0;
  for (const place of places) {
    const cheapest = cheapestByOptions(makeDesignSpace({ ...scenario, [field]: place }, catalog));
    keptDesigns += cheapest.keptDesigns;
    for (let code = 0; code < COMBINATIONS; code += 1) {
      const usd = cheapest.objectiveUsd[code] as number;
      // A looser promise that saves nothing says nothing new of these options.
      if (usd === Number.POSITIVE_INFINITY || usd >= (least[code] as number) * SAME) continue;
      least[code] = usd;
      points.push({ code, place, objectiveUsdPerMonth: usd });
    }
    yield null;
  }
  return { points, keptDesigns, strictness };
}
