/** A design in its scenario, assessed: parts, freshness, serving, cost, reliability, loss, complexity, promises. */

import type { Architecture } from '../architecture';
import type { Catalog } from '../data/catalog';
import { LAYER_IDS, mapLayers, type PerLayer, TIERS, type Tier } from '../layers';
import { optionTier } from '../options/options';
import { PERCENTILES } from '../percentiles';
import { checkPromises } from '../promises';
import { DAYS_PER_YEAR } from '../units';
import type { Assessment, Cost } from './assessment';
import { assessComplexity } from './complexity';
import type { Demand } from './demand';
import type { Design } from './design';
import { assessExperiments } from './experiments';
import { assessFreshness, dataPath } from './freshness';
import type { Part } from './part';
import { assembleParts } from './parts';
import { assessReliability, collectorLossRatio, dataPlaneLossRatio, sumLateHours } from './reliability';
import type { Limit } from './spend';
import { addSpend } from './spend';

export function assess(design: Design, d: Demand, catalog: Catalog): Assessment {
  const k = catalog.constants;
  const setting = { demand: d, constants: k };
  const parts = assembleParts(setting, design);
  const cost = sumCost(parts);
  const architecture: Architecture = {
    choices: mapLayers((layer) => ({ option: parts[layer].option, redundancy: parts[layer].redundancy })),
    intervalSeconds: design.plan.intervalSeconds,
  };
  const freshness = assessFreshness(setting, design.ingestion, design.plan);
  const reliability = assessReliability(setting, design);
  const lostRatio = Math.min(
    1,
    dataPlaneLossRatio(k, design.ingestion, {
      storage: design.plan.storage,
      redundancy: design.storeRedundancy,
    }) + collectorLossRatio(design.ingestion, design.control),
  );
  const dataLoss = { lostRatio, lostEventsPerYear: lostRatio * d.scenario.eventsPerDay * DAYS_PER_YEAR };
  const asked = d.decisionsPerSecond > 0 ? design.modeling.decision : null;
  const serving = {
    dashboardP95Seconds: design.plan.size.queryP95Seconds,
    decisionP95Seconds: asked?.p95Seconds ?? null,
    decisionP99Seconds: asked?.p99Seconds ?? null,
  };
  const tightest = tightestOf(parts);
  const hours = LAYER_IDS.reduce((sum, layer) => sum + parts[layer].peopleHoursPerMonth, 0);
  return {
    architecture,
    demand: d,
    parts,
    freshness,
    serving,
    cost,
    reliability,
    dataLoss,
    complexity: assessComplexity(architecture, hours),
    experiments: assessExperiments(setting),
    promises: checkPromises(
      {
        ingestion: design.ingestion,
        plan: design.plan,
        storeRedundancy: design.storeRedundancy,
        modeling: design.modeling,
        control: design.control,
        path: dataPath(setting, design.ingestion, design.plan),
        missRatio: freshness.missRatio,
        tablesMissRatio: freshness.tablesMissRatio,
        lostRatio,
        lateHoursPerMonth: sumLateHours(reliability),
        infrastructureUsdPerMonth: cost.infrastructureUsdPerMonth,
        promisedAgeSeconds: freshness[`p${PERCENTILES.freshness}Seconds`],
        slowestLayer: freshness.slowestLayer,
        lateCauses: reliability.causes,
        byLayer: cost.byLayer,
        tightestLayer: tightest.layer,
      },
      setting,
    ),
    tightest,
    tier: tierOf(parts),
  };
}

function sumCost(parts: PerLayer<Part>): Cost {
  const all = LAYER_IDS.map((layer) => parts[layer]);
  const infrastructure = all.reduce((sum, part) => sum + part.infrastructureUsdPerMonth, 0);
  const people = all.reduce((sum, part) => sum + part.peopleUsdPerMonth, 0);
  return {
    infrastructureUsdPerMonth: infrastructure,
    peopleUsdPerMonth: people,
    totalUsdPerMonth: infrastructure + people,
    byCategory: addSpend(all.map((part) => part.cost)),
    byLayer: mapLayers((layer) => ({
      infrastructureUsdPerMonth: parts[layer].infrastructureUsdPerMonth,
      peopleUsdPerMonth: parts[layer].peopleUsdPerMonth,
    })),
  };
}

/** Stands where no part has a ceiling. */
const NOTHING: Limit = {
  id: 'none',
  used: 0,
  capacity: 1,
  unit: 'share',
  utilizationRatio: 0,
};

function tightestOf(parts: PerLayer<Part>): Assessment['tightest'] {
  let found: Assessment['tightest'] = { layer: 'ingestion', limit: NOTHING };
  for (const layer of LAYER_IDS) {
    const first = parts[layer].limits[0];
    if (first !== undefined && first.utilizationRatio > found.limit.utilizationRatio)
      found = { layer, limit: first };
  }
  return found;
}

function tierOf(parts: PerLayer<Part>): Assessment['tier'] {
  const counts = new Map<Tier, number>(TIERS.map((tier) => [tier, 0]));
  for (const layer of LAYER_IDS) {
    const tier = optionTier(parts[layer].option);
    counts.set(tier, (counts.get(tier) ?? 0) + 1);
  }
  const main = TIERS.reduce(
    (best, tier) => ((counts.get(tier) ?? 0) >= (counts.get(best) ?? 0) ? tier : best),
    TIERS[0],
  );
  return {
    main,
    exceptions: LAYER_IDS.filter((layer) => parts[layer].tier !== main).map((layer) => ({
      layer,
      tier: parts[layer].tier,
    })),
  };
}
