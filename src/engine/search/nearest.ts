import { errorBudget } from '../../math/reliability';
import type { ConstantValues } from '../data/constantValues';
import type { ControlPlane } from '../laws/controlPlane';
import { carriedUsd, dataPlaneBill, fleetVcpu, upperBill } from '../laws/cost';
import { type DataPlanePlan, directWriteRatio, placeStore } from '../laws/dataPlane';
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
import { deploymentCarries, processingReads, storeTakes } from '../options/compatibility';
import { STORAGE } from '../options/options';
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
  const setting = { demand: d, constants: k };
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
      const path = dataPath(setting, ingestion, plan);
      const tail = ageTail(path.law, d.scenario.freshnessSeconds);
      const pathMiss = planMiss + ingestionMiss(ingestion, plan, path, tail, d, k);
      if (pathMiss + leastDecisionMiss > best + SAME_MISS) continue;
      const slack = slackSeconds(setting, path);
      const pipeline = pipelineUnavailability(ingestion, plan);
      const lateOf = space.controls.map(
        (control) =>
          control.changeLateHours +
          failedRunHours(setting, path, control.retries) +
          pipelineOutageHours(k, pipeline + control.unavailability, slack),
      );
      const leastLate = Math.min(...lateOf);
      for (const redundancy of space.storeRedundancies ?? STORAGE[plan.storage].redundancies) {
        const bill = dataPlaneBill(ingestion, plan, placeStore(setting, plan, redundancy));
        const loss = dataPlaneLossRatio(k, ingestion, { storage: plan.storage, redundancy });
        const fixedLate = (tail + storeUnavailability(k, plan.storage, redundancy)) * HOURS_PER_MONTH;
        const least = over((fixedLate + leastLate) / lateBudget) + over(loss / d.assumptions.dataLossRatio);
        if (pathMiss + leastDecisionMiss + least > best + SAME_MISS) continue;
        space.modelings.forEach((modeling, m) => {
          space.controls.forEach((control, c) => {
            if (!deploymentCarries(control.deployment, plan.processing, modeling.option)) return;
            const half = { modeling, control };
            const usd = (bill + upperBill(half) + carriedUsd(ingestion, plan, half)) * price;
            const late = fixedLate + (lateOf[c] as number) + modeling.unavailability * HOURS_PER_MONTH;
            const miss =
              pathMiss +
              (decisionMisses[m] as number) +
              (onCallMisses[c] as number) +
              over(late / lateBudget) +
              over(usd / budget) +
              over((loss + collectorLossRatio(ingestion, control)) / d.assumptions.dataLossRatio) +
              SATURATION_WEIGHT * over(fleetVcpu(ingestion, plan, modeling) / control.fleetVcpuHigh);
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
  return (
    late +
    tables +
    fanOut +
    SATURATION_WEIGHT * over(directWriteRatio({ demand: d, constants: k }, ingestion, plan))
  );
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
