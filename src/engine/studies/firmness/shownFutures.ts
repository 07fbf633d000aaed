/** A design in a hundred futures that are always the same ones: what becomes of it in each, its odds, and the ranges of its figures. */

import type { Architecture } from '../../architecture';
import { STANDARD_CATALOG } from '../../data/catalog';
import type { Scenario } from '../../scenario';
import { searchCheapest } from '../../search/cheapest';
import { decide } from '../../search/decide';
import { makeDesignSpace } from '../../search/space';
import { heldFuture } from '../uncertainty/futures';
import { figureTally, keepTally } from '../uncertainty/tallies';
import { type FutureOutcome, SHOWN_FUTURES, type ShownFutures } from './firmness';
import { sharedFuture } from './sharedFutures';

export interface ShownFuturesRequest {
  readonly scenario: Scenario;
  /** The decision's own where it is absent. */
  readonly design?: Architecture;
}

export type ShownFuturesSteps = (request: ShownFuturesRequest) => Generator<ShownFutures | null, void>;

/** Yields null between futures, and the one result at the end. Whether another design would keep all is asked of the catalog that the pins leave, held or not. */
export function* shownFuturesSteps({
  scenario,
  design = decide(scenario).chosen.architecture,
}: ShownFuturesRequest): Generator<ShownFutures | null, void> {
  const { held: _kept, ...free } = scenario;
  const hold = heldFuture(design, scenario);
  const figures = figureTally();
  const keep = keepTally();
  const futures: FutureOutcome[] = [];
  for (let index = 0; index < SHOWN_FUTURES; index += 1) {
    const constants = sharedFuture(index, scenario);
    const outcome = hold(constants);
    figures.add(outcome.figures);
    if (keep.add(outcome.promises)) futures.push('keeps');
    else {
      const space = makeDesignSpace(free, { constants, options: STANDARD_CATALOG.options });
      futures.push(searchCheapest(space) === null ? 'none' : 'other');
    }
    yield null;
  }
  yield {
    scenario,
    design,
    futures,
    keptCount: futures.filter((one) => one === 'keeps').length,
    odds: keep.shares(),
    ranges: figures.quantiles(),
  };
}
