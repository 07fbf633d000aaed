/** When nothing keeps every promise: the design that misses them by least, summed over promises as logarithms of how far each is overspent. */

import { errorBudget } from '../../math/reliability';
import type { ConstantValues } from '../data/catalog';
import type { ControlPlane } from '../laws/controlPlane';
import {
  billedVcpu,
  type DataPlanePlan,
  dataPlaneBill,
  directWriteRatio,
  placeStore,
} from '../laws/dataPlane';
import type { Demand } from '../laws/demand';
import type { Design } from '../laws/design';
import { ageMean, ageTail, type DataPath, dataPath, TABLES_PROMISE_SECONDS } from '../laws/freshness';
import type { IngestionSize } from '../laws/ingestion';
import type { ModelingSize } from '../laws/modeling';
import {
  collectorLossRatio,
  dataPlaneLossRatio,
  failedRunHours,
  pipelineOutageHours,
  pipelineUnavailability,
  slackSeconds,
  storeUnavailability,
} from '../laws/reliability';
import { totalSpend } from '../laws/spend';
import { deploymentCarries, processingReads, storeTakes } from '../options/compatibility';
import { OPTIONS } from '../options/options';
import { FRESHNESS_TAIL, fanOutKept } from '../promises';
import { HOURS_PER_MONTH } from '../units';
import type { DesignSpace } from './space';

/** A saturated part is worse than any late one: nothing flows through it. */
const SATURATION_WEIGHT = 20;
/** Sums of logarithms this close are the same sum, added up in another order. */
const SAME_MISS = 1e-12;
const over = (ratio: number) => Math.log(Math.max(1, Math.min(ratio, Number.MAX_SAFE_INTEGER)));

/** Null only when the pins leave no compatible combination at all. */
export function searchNearest(space: DesignSpace): Design | null {
  const { demand: d, catalog } = space;
  const k = catalog.constants;
  const lateBudget = errorBudget(d.scenario.reliabilityRatio, HOURS_PER_MONTH);
  const budget = d.scenario.budgetUsdPerMonth ?? Number.POSITIVE_INFINITY;
  const price = d.assumptions.regionPriceFactor;
  const decisionMisses = space.modelings.map((modeling) => decisionMiss(modeling, d, k));
  const leastDecisionMiss = Math.min(...decisionMisses);
  const onCallMisses = space.controls.map((control) => onCallMiss(control, d, k));
  let best = Number.POSITIVE_INFINITY;
  let bestUsd = Number.POSITIVE_INFINITY;
  let found: Design | null = null;
  for (const { plan, miss: planMiss } of nearestFirst(space)) {
    if (planMiss + leastDecisionMiss > best + SAME_MISS) break;
    for (const ingestion of space.ingestions) {
      if (!storeTakes(ingestion.option, plan.storage)) continue;
      if (!processingReads(ingestion.option, plan.storage, plan.processing)) continue;
      const path = dataPath(ingestion, plan, d, k);
      const tail = ageTail(path.law, d.scenario.freshnessSeconds);
      const pathMiss = planMiss + ingestionMiss(ingestion, plan, path, tail, d, k);
      if (pathMiss + leastDecisionMiss > best + SAME_MISS) continue;
      const slack = slackSeconds(path, d);
      const pipeline = pipelineUnavailability(ingestion, plan, k);
      const lateOf = space.controls.map(
        (control) =>
          control.changeLateHours +
          failedRunHours(plan, path, control.retries, d, k) +
          pipelineOutageHours(pipeline + control.unavailability, slack, k),
      );
      const leastLate = Math.min(...lateOf);
      for (const redundancy of space.storeRedundancies ?? OPTIONS[plan.storage].redundancies) {
        const bill = dataPlaneBill(ingestion, plan, placeStore(plan, redundancy, d, k));
        const loss = dataPlaneLossRatio(ingestion, plan.storage, redundancy, k);
        const fixedLate = (tail + storeUnavailability(plan.storage, redundancy, k)) * HOURS_PER_MONTH;
        const least = over((fixedLate + leastLate) / lateBudget) + over(loss / d.assumptions.dataLossRatio);
        if (pathMiss + leastDecisionMiss + least > best + SAME_MISS) continue;
        space.modelings.forEach((modeling, m) => {
          space.controls.forEach((control, c) => {
            if (!deploymentCarries(control.deployment, plan.processing, modeling.option)) return;
            const fleet = ingestion.fleetVcpu + plan.fleetVcpu + modeling.fleetVcpu;
            const billed = ingestion.fleetVcpu + billedVcpu(plan, control) + modeling.fleetVcpu;
            const carried = billed * (control.usdPerFleetVcpu + control.monitoringUsdPerFleetVcpu);
            const usd =
              (bill + totalSpend(modeling.cost) + control.deploymentUsd + control.monitoringUsd + carried) *
              price;
            const late = fixedLate + (lateOf[c] as number) + modeling.unavailability * HOURS_PER_MONTH;
            const miss =
              pathMiss +
              (decisionMisses[m] as number) +
              (onCallMisses[c] as number) +
              over(late / lateBudget) +
              over(usd / budget) +
              over((loss + collectorLossRatio(ingestion, control, k)) / d.assumptions.dataLossRatio) +
              SATURATION_WEIGHT * over(fleet / control.fleetVcpuHigh);
            if (miss < best - SAME_MISS || (miss < best + SAME_MISS && usd < bestUsd)) {
              best = Math.min(best, miss);
              bestUsd = usd;
              found = { ingestion, plan, storeRedundancy: redundancy, modeling, control };
            }
          });
        });
      }
    }
  }
  return found;
}

function nearestFirst({ plans, demand: d }: DesignSpace) {
  return plans
    .map((plan) => ({
      plan,
      miss:
        SATURATION_WEIGHT * over(plan.saturation) +
        over(plan.size.queryP95Seconds / d.assumptions.servingPromiseSeconds),
    }))
    .sort((a, b) => a.miss - b.miss);
}

function ingestionMiss(
  ingestion: IngestionSize,
  plan: DataPlanePlan,
  path: DataPath,
  tail: number,
  d: Demand,
  k: ConstantValues,
): number {
  const late =
    tail > FRESHNESS_TAIL
      ? over(tail / FRESHNESS_TAIL) + over(ageMean(path.law) / d.scenario.freshnessSeconds)
      : 0;
  const tables =
    path.consumer === 'online store' && ageTail(path.tables, TABLES_PROMISE_SECONDS) > FRESHNESS_TAIL
      ? over(ageMean(path.tables) / TABLES_PROMISE_SECONDS) + 1
      : 0;
  const fanOut = fanOutKept(ingestion, d) ? 0 : SATURATION_WEIGHT;
  return late + tables + fanOut + SATURATION_WEIGHT * over(directWriteRatio(ingestion, plan, d, k));
}

function decisionMiss(modeling: ModelingSize, d: Demand, k: ConstantValues): number {
  if (d.decisionsPerSecond === 0) return 0;
  if (modeling.decision === null) return SATURATION_WEIGHT;
  return over(modeling.decision.p99Seconds / k.decisionPromiseSeconds);
}

/** Monitoring that could never wake anybody misses as a part that is not there does; too few people miss by their share. */
function onCallMiss(control: ControlPlane, d: Demand, k: ConstantValues): number {
  if (d.scenario.reliabilityRatio <= k.pagedRatio) return 0;
  if (!control.pagesAtNight) return SATURATION_WEIGHT;
  return over(k.peoplePerPager / Math.max(d.assumptions.peopleOnCall, Number.EPSILON));
}
