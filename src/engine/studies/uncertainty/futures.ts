/** One sampled world: what the held design does in it, and what would be chosen there. */

import type { Architecture, OptionId } from '../../architecture';
import { STANDARD_CATALOG } from '../../data/catalog';
import type { ConstantValues } from '../../data/constantValues';
import type { PromiseCheck } from '../../laws/assessment';
import { assessComplexity } from '../../laws/complexity';
import {
  carriedHours,
  carriedUsd,
  dataPlaneBill,
  dataPlaneHours,
  hourUsd,
  upperBill,
  upperHours,
} from '../../laws/cost';
import { placeStore } from '../../laws/dataPlane';
import type { Demand, Setting } from '../../laws/demand';
import { type Design, designOptions, sizeArchitecture } from '../../laws/design';
import { ageQuantile, ageTail, dataPath } from '../../laws/freshness';
import { assessReliability, collectorLossRatio, dataPlaneLossRatio } from '../../laws/reliability';
import { LAYER_IDS, mapLayers, type PerLayer } from '../../layers';
import { OPTIONS } from '../../options/options';
import { checkPromises } from '../../promises';
import type { Scenario } from '../../scenario';
import { searchCheapest } from '../../search/cheapest';
import { makeDesignSpace } from '../../search/space';
import type { DoubtFigures } from './uncertainty';

/** Complexity of architectures that come up again and again: worked out once each. */
export interface KnownComplexity {
  readonly structural: number;
  /** Engineers are proportional to hours. */
  readonly engineersPerMonthlyHour: number;
}

export type ComplexityLookup = (design: Design) => KnownComplexity;

export function complexityLookup(): ComplexityLookup {
  const known = new Map<string, KnownComplexity>();
  return (design) => {
    const options = designOptions(design);
    const places = { ingestion: design.ingestion.redundancy, storage: design.storeRedundancy };
    const key = `${LAYER_IDS.map((layer) => options[layer])} ${places.ingestion} ${places.storage}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const choices = mapLayers((layer) => ({
      option: options[layer],
      redundancy:
        layer === 'ingestion' || layer === 'storage'
          ? places[layer]
          : OPTIONS[options[layer]].redundancies[0],
    }));
    const { structural, operatingEngineers } = assessComplexity(
      { choices, intervalSeconds: design.plan.intervalSeconds },
      1,
    );
    const complexity = { structural, engineersPerMonthlyHour: operatingEngineers };
    known.set(key, complexity);
    return complexity;
  };
}

/** Money and hours of a design, without the parts that a page shows. */
export interface MeasuredCost {
  readonly infrastructureUsdPerMonth: number;
  readonly peopleUsdPerMonth: number;
  readonly hoursPerMonth: number;
}

/** The same sums as the assessment's parts; a test holds the two together. */
function measureCost(setting: Setting, design: Design): MeasuredCost {
  const { ingestion, plan } = design;
  const store = placeStore(setting, plan, design.storeRedundancy);
  const usd = dataPlaneBill(ingestion, plan, store) + upperBill(design) + carriedUsd(ingestion, plan, design);
  const hours =
    dataPlaneHours(ingestion, plan, store) + upperHours(setting, design) + carriedHours(plan, design);
  return {
    infrastructureUsdPerMonth: usd * setting.demand.assumptions.regionPriceFactor,
    peopleUsdPerMonth: hours * hourUsd(setting),
    hoursPerMonth: hours,
  };
}

/** The figures and promises of a design in one possible world: what an assessment says, without what only a page needs. */
export interface MeasuredDesign {
  readonly figures: DoubtFigures;
  readonly promises: readonly PromiseCheck[];
  /** What the decision minimises, USD a month. */
  readonly objectiveUsd: number;
}

const P95 = 0.95;

/** The same numbers as `assess`; a test holds the two together over presets and random scenarios. */
export function measureDesign(
  design: Design,
  d: Demand,
  k: ConstantValues,
  complexityOf: ComplexityLookup,
): MeasuredDesign {
  const setting = { demand: d, constants: k };
  const path = dataPath(setting, design.ingestion, design.plan);
  const p95Seconds = ageQuantile(path.law, P95);
  const freshness = {
    consumer: path.consumer,
    p95Seconds,
    missRatio: ageTail(path.law, d.scenario.freshnessSeconds),
    tablesP95Seconds: path.consumer === 'dashboards' ? p95Seconds : ageQuantile(path.tables, P95),
  };
  const reliability = assessReliability(setting, design);
  const lostRatio = Math.min(
    1,
    dataPlaneLossRatio(k, design.ingestion, {
      storage: design.plan.storage,
      redundancy: design.storeRedundancy,
    }) + collectorLossRatio(design.ingestion, design.control),
  );
  const serving = {
    dashboardP95Seconds: design.plan.size.queryP95Seconds,
    decisionP99Seconds: d.decisionsPerSecond > 0 ? (design.modeling.decision?.p99Seconds ?? null) : null,
  };
  const cost = measureCost(setting, design);
  const complexity = complexityOf(design);
  const totalUsdPerMonth = cost.infrastructureUsdPerMonth + cost.peopleUsdPerMonth;
  return {
    figures: {
      freshnessP95Seconds: p95Seconds,
      servingP95Seconds: serving.dashboardP95Seconds,
      decisionP99Seconds: serving.decisionP99Seconds,
      infrastructureUsdPerMonth: cost.infrastructureUsdPerMonth,
      peopleUsdPerMonth: cost.peopleUsdPerMonth,
      totalUsdPerMonth,
      onTimeRatio: reliability.onTimeRatio,
      lateHoursPerMonth: reliability.lateHoursPerMonth,
      dataLossRatio: lostRatio,
      structuralComplexity: complexity.structural,
      operatingEngineers: cost.hoursPerMonth * complexity.engineersPerMonthlyHour,
    },
    promises: checkPromises(design, { freshness, serving, reliability, dataLoss: { lostRatio }, cost }, d, k),
    objectiveUsd: d.scenario.objective === 'total' ? totalUsdPerMonth : cost.infrastructureUsdPerMonth,
  };
}

/** The chosen architecture in another possible world: options, redundancy and interval held, sizes following. */
export type HeldFuture = (constants: ConstantValues) => MeasuredDesign;

export function heldFuture(architecture: Architecture, scenario: Scenario): HeldFuture {
  const complexityOf = complexityLookup();
  return (constants) => {
    const catalog = { constants, options: STANDARD_CATALOG.options };
    const { design, demand } = sizeArchitecture(architecture, scenario, catalog);
    return measureDesign(design, demand, constants, complexityOf);
  };
}

/** The decision made again in another possible world. */
export interface Winner extends MeasuredDesign {
  readonly options: PerLayer<OptionId>;
}

/** Null where nothing keeps every promise: then nothing wins, and the nearest miss is not asked for. */
export type RemadeFuture = (constants: ConstantValues) => Winner | null;

export function remadeFuture(scenario: Scenario): RemadeFuture {
  const complexityOf = complexityLookup();
  return (constants) => {
    const space = makeDesignSpace(scenario, { constants, options: STANDARD_CATALOG.options });
    const found = searchCheapest(space);
    if (found === null) return null;
    return {
      options: designOptions(found.design),
      ...measureDesign(found.design, space.demand, constants, complexityOf),
    };
  };
}
