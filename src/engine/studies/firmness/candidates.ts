/** Every design that a scenario leaves to choose from, whether it keeps its promises or not, by what it costs at plan values. */

import type { Architecture } from '../../architecture';
import type { Catalog } from '../../data/catalog';
import type { Design } from '../../laws/design';
import { deploymentCarries, processingReads, storeTakes } from '../../options/compatibility';
import type { Redundancy } from '../../options/option';
import { OPTIONS } from '../../options/options';
import type { Scenario } from '../../scenario';
import { type DesignSpace, makeDesignSpace } from '../../search/space';
import { measureCost } from '../uncertainty/futures';

const PLACES: readonly Redundancy[] = ['one-zone', 'several-zones', 'two-regions'];

/** Where the parts of a design stand in the lists of its space, which have the same order in every future. */
export interface Places {
  readonly plan: number;
  readonly ingestion: number;
  readonly redundancy: Redundancy;
  readonly modeling: number;
  readonly control: number;
}

export interface Candidates {
  readonly space: DesignSpace;
  /** What the decision minimises, USD a month; rising. */
  readonly costUsd: Float64Array;
  placesOf(candidate: number): Places;
  /** The candidate with these parts; -1 for parts that do not go together. */
  find(places: Places): number;
  designOf(candidate: number): Design;
  /** -1 where the scenario leaves no such design. */
  findArchitecture(architecture: Architecture): number;
}

/** Places of positive numbers from the smallest to the largest; of equals (to eleven digits) the first comes first. */
function risingOrder(numbers: readonly number[]): Uint32Array {
  // Typed arrays sort fast when nobody asks how, so that each place travels in the last bits of its number.
  const keys = Float64Array.from(numbers);
  const words = new Uint32Array(keys.buffer);
  const low = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 0 : 1;
  for (let place = 0; place < numbers.length; place += 1) {
    const word = 2 * place + low;
    words[word] = ((words[word] as number) & ~PLACE_BITS) | place;
  }
  keys.sort();
  return Uint32Array.from(numbers, (_, rank) => (words[2 * rank + low] as number) & PLACE_BITS);
}

/** More than the catalog has designs. */
const PLACE_BITS = 2 ** 17 - 1;

export function listCandidates(scenario: Scenario, catalog: Catalog): Candidates {
  const space = makeDesignSpace(scenario, catalog);
  const { demand, ingestions, plans, modelings, controls } = space;
  const isTotal = scenario.objective === 'total';
  const codeOf = ({ plan, ingestion, redundancy, modeling, control }: Places) =>
    (((plan * ingestions.length + ingestion) * PLACES.length + PLACES.indexOf(redundancy)) *
      modelings.length +
      modeling) *
      controls.length +
    control;
  const codes: number[] = [];
  const costs: number[] = [];
  for (const [plan, plane] of plans.entries())
    for (const [ingestion, way] of ingestions.entries()) {
      if (!storeTakes(way.option, plane.storage)) continue;
      if (!processingReads(way.option, plane.storage, plane.processing)) continue;
      for (const redundancy of space.storeRedundancies ?? OPTIONS[plane.storage].redundancies)
        for (const [modeling, models] of modelings.entries())
          for (const [control, platform] of controls.entries()) {
            if (!deploymentCarries(platform.deployment, plane.processing, models.option)) continue;
            const design = {
              ingestion: way,
              plan: plane,
              storeRedundancy: redundancy,
              modeling: models,
              control: platform,
            };
            const cost = measureCost({ demand, constants: catalog.constants }, design);
            codes.push(codeOf({ plan, ingestion, redundancy, modeling, control }));
            costs.push(cost.infrastructureUsdPerMonth + (isTotal ? cost.peopleUsdPerMonth : 0));
          }
    }
  const order = risingOrder(costs);
  const candidateOf = new Int32Array(
    plans.length * ingestions.length * PLACES.length * modelings.length * controls.length,
  ).fill(-1);
  for (const [candidate, place] of order.entries()) candidateOf[codes[place] as number] = candidate;

  function placesOf(candidate: number): Places {
    let code = codes[order[candidate] as number] as number;
    const take = (count: number) => {
      const place = code % count;
      code = (code - place) / count;
      return place;
    };
    const control = take(controls.length);
    const modeling = take(modelings.length);
    const redundancy = PLACES[take(PLACES.length)] as Redundancy;
    const ingestion = take(ingestions.length);
    return { plan: code, ingestion, redundancy, modeling, control };
  }

  const find = (places: Places) => candidateOf[codeOf(places)] ?? -1;

  return {
    space,
    costUsd: Float64Array.from(order, (place) => costs[place] as number),
    placesOf,
    find,
    findArchitecture({ choices, intervalSeconds }) {
      const places = {
        plan: plans.findIndex(
          (one) =>
            one.storage === choices.storage.option &&
            one.processing === choices.processing.option &&
            one.intervalSeconds === intervalSeconds,
        ),
        ingestion: ingestions.findIndex(
          ({ option, redundancy }) =>
            option === choices.ingestion.option && redundancy === choices.ingestion.redundancy,
        ),
        redundancy: choices.storage.redundancy,
        modeling: modelings.findIndex(({ option }) => option === choices.modeling.option),
        control: controls.findIndex(
          ({ deployment, monitoring }) =>
            deployment === choices.deployment.option && monitoring === choices.monitoring.option,
        ),
      };
      return Object.values(places).includes(-1) ? -1 : find(places);
    },
    designOf(candidate) {
      const places = placesOf(candidate);
      return {
        ingestion: ingestions[places.ingestion] as Design['ingestion'],
        plan: plans[places.plan] as Design['plan'],
        storeRedundancy: places.redundancy,
        modeling: modelings[places.modeling] as Design['modeling'],
        control: controls[places.control] as Design['control'],
      };
    },
  };
}
