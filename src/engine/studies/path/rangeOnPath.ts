/** What the answer at a place of the path could cost: the same design in futures drawn from the ranges of the model's numbers. */

import { paddedSobol } from '../../../math/sobol';
import { catalogOf } from '../../data/catalog';
import { decide } from '../../search/decide';
import { heldFuture } from '../uncertainty/futures';
import { constantsSampler, uncertainConstants } from '../uncertainty/sample';
import { quantilesOf } from '../uncertainty/tallies';
import type { PathDecider } from './decideOnPath';
import type { PathRange } from './path';

const FUTURES = 64;
/** The same futures at every place, so that the band is smooth. */
const SEED = 20_261_123;

export function rangeOnPath(decider: PathDecider, position: number): PathRange | null {
  const scenario = decider.scenarioAt(position);
  const hold = heldFuture(decide(scenario).chosen.architecture, scenario);
  const sample = constantsSampler(uncertainConstants(scenario), catalogOf(scenario).constants);
  const costs = Float64Array.from({ length: FUTURES }, (_, index) => {
    const { totalUsdPerMonth } = hold(sample((coordinate) => paddedSobol(index, coordinate, SEED))).figures;
    return totalUsdPerMonth ?? Number.NaN;
  });
  const quantiles = quantilesOf(costs.filter(Number.isFinite));
  return (
    quantiles && {
      position,
      lowUsdPerMonth: quantiles.p10,
      middleUsdPerMonth: quantiles.p50,
      highUsdPerMonth: quantiles.p90,
    }
  );
}
