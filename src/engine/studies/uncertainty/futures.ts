/** One sampled world: what the held design does in it, and what would be chosen there. */

import type { Architecture, OptionId } from '../../architecture';
import { STANDARD_CATALOG } from '../../data/catalog';
import type { ConstantValues } from '../../data/constantValues';
import type { Figures } from '../../figures';
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
import { ageQuantile, ageTail, dataPath, tablesMissRatio } from '../../laws/freshness';
import {
  assessReliability,
  collectorLossRatio,
  dataPlaneLossRatio,
  sumLateHours,
} from '../../laws/reliability';
import { LAYER_IDS, mapLayers, type PerLayer } from '../../layers';
import { OPTIONS } from '../../options/options';
import { PERCENTILES } from '../../percentiles';
import { judgePromises, type PromiseUse } from '../../promises';
import type { Scenario } from '../../scenario';
import { searchCheapest } from '../../search/cheapest';
import { makeDesignSpace } from '../../search/space';

/** What a design is, without its sizes. */
export function designArchitecture(design: Design): Architecture {
  const options = designOptions(design);
  const places = { ingestion: design.ingestion.redundancy, storage: design.storeRedundancy };
  return {
    choices: mapLayers((layer) => ({
      option: options[layer],
      redundancy:
        layer === 'ingestion' || layer === 'storage'
          ? places[layer]
          : (OPTIONS[options[layer]].redundancies[0] ?? 'several-zones'),
    })),
    intervalSeconds: design.plan.intervalSeconds,
  };
}

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
    const key = `${LAYER_IDS.map((layer) => options[layer])} ${design.ingestion.redundancy} ${design.storeRedundancy}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const { structural, operatingEngineers } = assessComplexity(designArchitecture(design), 1);
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
export function measureCost(setting: Setting, design: Design): MeasuredCost {
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
  readonly figures: Figures;
  readonly promises: readonly PromiseUse[];
  /** What the decision minimises, USD a month. */
  readonly objectiveUsd: number;
}

/** The same numbers as `assess`; a test holds the two together over presets and random scenarios. */
export function measureDesign(
  design: Design,
  d: Demand,
  k: ConstantValues,
  complexityOf: ComplexityLookup,
): MeasuredDesign {
  const setting = { demand: d, constants: k };
  const path = dataPath(setting, design.ingestion, design.plan);
  const ageSeconds = ageQuantile(path.law, PERCENTILES.freshness / 100);
  const reliability = assessReliability(setting, design);
  const lostRatio = Math.min(
    1,
    dataPlaneLossRatio(k, design.ingestion, {
      storage: design.plan.storage,
      redundancy: design.storeRedundancy,
    }) + collectorLossRatio(design.ingestion, design.control),
  );
  const asked = d.decisionsPerSecond > 0 ? design.modeling.decision : null;
  const cost = measureCost(setting, design);
  const complexity = complexityOf(design);
  const totalUsdPerMonth = cost.infrastructureUsdPerMonth + cost.peopleUsdPerMonth;
  return {
    figures: {
      freshnessSeconds: ageSeconds,
      servingSeconds: design.plan.size[`queryP${PERCENTILES.serving}Seconds`],
      decisionSeconds: asked === null ? null : asked[`p${PERCENTILES.decision}Seconds`],
      infrastructureUsdPerMonth: cost.infrastructureUsdPerMonth,
      peopleUsdPerMonth: cost.peopleUsdPerMonth,
      totalUsdPerMonth,
      onTimeRatio: reliability.onTimeRatio,
      lateHoursPerMonth: reliability.lateHoursPerMonth,
      dataLossRatio: lostRatio,
      structuralComplexity: complexity.structural,
      operatingEngineers: cost.hoursPerMonth * complexity.engineersPerMonthlyHour,
    },
    promises: judgePromises(
      {
        ingestion: design.ingestion,
        plan: design.plan,
        storeRedundancy: design.storeRedundancy,
        modeling: design.modeling,
        control: design.control,
        path,
        missRatio: ageTail(path.law, d.scenario.freshnessSeconds),
        tablesMissRatio: tablesMissRatio(path),
        lostRatio,
        lateHoursPerMonth: sumLateHours(reliability),
        infrastructureUsdPerMonth: cost.infrastructureUsdPerMonth,
        promisedAgeSeconds: ageSeconds,
      },
      setting,
    ),
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
