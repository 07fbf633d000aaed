/** One design in every future: whether it keeps all promises, and what it costs. */

import type { Architecture } from '../../architecture';
import { type Catalog, catalogOf } from '../../data/catalog';
import type { Demand } from '../../laws/demand';
import { type Design, sizeArchitecture } from '../../laws/design';
import type { Scenario } from '../../scenario';
import { layGround, searchPlan } from '../../search/cheapest';
import { measureCost } from '../uncertainty/futures';
import { type FirmDesign, SHOWN_FUTURES } from './firmness';
import type { SizedDesign } from './keepRace';
import { SAMPLED_FUTURES } from './sharedFutures';

/** The same answer as a check of every promise, by the search itself, which stops at the first that breaks. */
export function keepsEveryPromise(design: Design, demand: Demand, catalog: Catalog): boolean {
  const ground = layGround({
    demand,
    catalog,
    ingestions: [design.ingestion],
    modelings: [design.modeling],
    controls: [design.control],
    storeRedundancies: [design.storeRedundancy],
  });
  return ground !== null && searchPlan(ground, design.plan, null) !== null;
}

interface Outcome {
  readonly keeps: boolean;
  /** What the decision minimises, USD a month. */
  readonly usd: number;
}

function outcomeOf({ design, demand, catalog }: SizedDesign): Outcome {
  const cost = measureCost({ demand, constants: catalog.constants }, design);
  const isTotal = demand.scenario.objective === 'total';
  return {
    keeps: keepsEveryPromise(design, demand, catalog),
    usd: cost.infrastructureUsdPerMonth + (isTotal ? cost.peopleUsdPerMonth : 0),
  };
}

/** The design as planned, and the same sized in each future. Yields between futures. */
export function* measureFirmness(
  architecture: Architecture,
  scenario: Scenario,
  sizeIn: (future: number) => SizedDesign,
): Generator<null, FirmDesign> {
  const catalog = catalogOf(scenario);
  const plan = outcomeOf({ ...sizeArchitecture(architecture, scenario, catalog), catalog });
  const usd = new Float64Array(SAMPLED_FUTURES);
  const kept: boolean[] = [];
  for (let index = 0; index < SAMPLED_FUTURES; index += 1) {
    const outcome = outcomeOf(sizeIn(index));
    usd[index] = outcome.usd;
    kept.push(outcome.keeps);
    yield null;
  }
  const sum = usd.reduce((total, one) => total + one, 0);
  return {
    design: architecture,
    costUsd: plan.usd,
    meanUsd: sum / SAMPLED_FUTURES,
    medianUsd: medianOf(usd),
    keptRatio: kept.filter(Boolean).length / SAMPLED_FUTURES,
    keptFutures: kept.slice(0, SHOWN_FUTURES),
    keepsPlan: plan.keeps,
  };
}

/** Of an even number of values. */
function medianOf(values: Float64Array): number {
  const sorted = values.toSorted();
  const half = sorted.length / 2;
  return ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
}
