/** One sampled world: what the held design does in it, and what would be chosen there. */

import type { Architecture, OptionId } from '../../architecture';
import { type ConstantValues, STANDARD_CATALOG } from '../../data/catalog';
import type { PromiseCheck } from '../../laws/assessment';
import { assessComplexity } from '../../laws/complexity';
import { billedVcpu, dataPlaneBill, placeStore } from '../../laws/dataPlane';
import type { Demand } from '../../laws/demand';
import { type Design, designOptions, sizeArchitecture } from '../../laws/design';
import { ageQuantile, ageTail, dataPath } from '../../laws/freshness';
import { assessReliability, collectorLossRatio, dataPlaneLossRatio } from '../../laws/reliability';
import { totalSpend } from '../../laws/spend';
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
          : (OPTIONS[options[layer]].redundancies[0] ?? 'several-zones'),
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
function measureCost(design: Design, d: Demand, k: ConstantValues): MeasuredCost {
  const { ingestion, plan, modeling, control } = design;
  const store = placeStore(plan, design.storeRedundancy, d, k);
  const fleet = ingestion.fleetVcpu + billedVcpu(plan, control) + modeling.fleetVcpu;
  const usd =
    dataPlaneBill(ingestion, plan, store) +
    totalSpend(modeling.cost) +
    control.deploymentUsd +
    control.monitoringUsd +
    fleet * (control.usdPerFleetVcpu + control.monitoringUsdPerFleetVcpu);
  const hours =
    plan.storeHours +
    store.extraHours +
    plan.processingHours +
    ingestion.hoursPerMonth +
    modeling.hoursPerMonth +
    control.deploymentHours +
    control.monitoringHours +
    control.incidentsPerMonth * k.incidentHours +
    (plan.services + modeling.services) * control.hoursPerService +
    plan.furtherServers * control.hoursPerServer;
  return {
    infrastructureUsdPerMonth: usd * d.assumptions.regionPriceFactor,
    peopleUsdPerMonth: (hours * d.assumptions.engineerUsdPerYear) / k.hoursPerYear,
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
  const path = dataPath(design.ingestion, design.plan, d, k);
  const p95Seconds = ageQuantile(path.law, P95);
  const freshness = {
    consumer: path.consumer,
    p95Seconds,
    missRatio: ageTail(path.law, d.scenario.freshnessSeconds),
    tablesP95Seconds: path.consumer === 'dashboards' ? p95Seconds : ageQuantile(path.tables, P95),
  };
  const reliability = assessReliability(design, d, k);
  const lostRatio = Math.min(
    1,
    dataPlaneLossRatio(design.ingestion, design.plan.storage, design.storeRedundancy, k) +
      collectorLossRatio(design.ingestion, design.control, k),
  );
  const serving = {
    dashboardP95Seconds: design.plan.size.queryP95Seconds,
    decisionP99Seconds: d.decisionsPerSecond > 0 ? (design.modeling.decision?.p99Seconds ?? null) : null,
  };
  const cost = measureCost(design, d, k);
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
