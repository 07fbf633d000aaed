/** When nothing keeps every promise: the design that misses them by least, summed over promises as logarithms of how far each is overspent. */
import { collectorLossRatio, dataPlaneLossRatio } from '../assessment/dataLossRatio';
import { dataPath, TABLES_PROMISE_SECONDS } from '../assessment/dataPath';
import { ageMean, ageTail } from '../assessment/freshnessLaw';
import {
  failedRunHours,
  pipelineOutageHours,
  pipelineUnavailability,
  slackSeconds,
  storeUnavailability,
} from '../assessment/lateness';
import { deploymentCarries, processingReads, storeTakes } from '../catalog/compatibility';
import { OPTIONS } from '../catalog/options';
import { HOURS_PER_MONTH } from '../demand/units';
import type { Design } from '../sizing/design';
import { directWriteRatio } from '../sizing/directWriteRatio';
import { placeStore } from '../sizing/placeStore';
import { totalSpend } from '../sizing/spend';
import type { DesignSpace } from './designSpace';
import { FRESHNESS_TAIL, fanOutKept } from './promises';

/** A saturated part is worse than any late one: nothing flows through it. */
const SATURATION_WEIGHT = 20;
const over = (ratio: number) => Math.log(Math.max(1, Math.min(ratio, Number.MAX_SAFE_INTEGER)));

/** Null only when the pins leave no compatible combination at all. */
export function searchNearest(space: DesignSpace): Design | null {
  const { demand: d, catalog } = space;
  const k = catalog.constants;
  const promise = d.scenario.freshnessSeconds;
  const lateBudget = (1 - d.scenario.reliabilityRatio) * HOURS_PER_MONTH;
  const budget = d.scenario.budgetUsdPerMonth ?? Number.POSITIVE_INFINITY;
  const price = d.assumptions.regionPriceFactor;
  let best = Number.POSITIVE_INFINITY;
  let bestUsd = Number.POSITIVE_INFINITY;
  let found: Design | null = null;
  for (const plan of space.plans) {
    const planMiss =
      SATURATION_WEIGHT * over(plan.saturation) +
      over(plan.size.queryP95Seconds / d.assumptions.servingPromiseSeconds);
    if (planMiss > best) continue;
    for (const ingestion of space.ingestions) {
      if (
        !storeTakes(ingestion.option, plan.storage) ||
        !processingReads(ingestion.option, plan.storage, plan.processing)
      )
        continue;
      const path = dataPath(ingestion, plan, d, k);
      const tail = ageTail(path.law, promise);
      const freshMiss =
        tail > FRESHNESS_TAIL ? over(tail / FRESHNESS_TAIL) + over(ageMean(path.law) / promise) : 0;
      const tablesMiss =
        path.consumer === 'online store' && ageTail(path.tables, TABLES_PROMISE_SECONDS) > FRESHNESS_TAIL
          ? over(ageMean(path.tables) / TABLES_PROMISE_SECONDS) + 1
          : 0;
      const pathMiss =
        planMiss +
        freshMiss +
        tablesMiss +
        SATURATION_WEIGHT * over(directWriteRatio(ingestion, plan, d, k)) +
        (fanOutKept(ingestion, d) ? 0 : SATURATION_WEIGHT);
      if (pathMiss > best) continue;
      for (const redundancy of OPTIONS[plan.storage].redundancies) {
        const store = placeStore(plan, redundancy, d, k);
        const bill =
          store.computeUsd +
          store.storageUsd +
          store.transferUsd +
          (ingestion.isLog ? plan.streamLoadUsd : 0) +
          plan.processingComputeUsd +
          plan.onlineStoreUsd +
          totalSpend(ingestion.cost);
        const loss = dataPlaneLossRatio(ingestion, plan.storage, redundancy, k);
        const fixedLate = (tail + storeUnavailability(plan.storage, redundancy, k)) * HOURS_PER_MONTH;
        for (const modeling of space.modelings) {
          const decided = modeling.decision;
          const decisionMiss =
            d.decisionsPerSecond === 0
              ? 0
              : decided === null
                ? SATURATION_WEIGHT
                : over(decided.p99Seconds / k.decisionPromiseSeconds);
          for (const control of space.controls) {
            if (!deploymentCarries(control.deployment, plan.processing, modeling.option)) continue;
            const fleet = ingestion.fleetVcpu + plan.fleetVcpu + modeling.fleetVcpu;
            const usd =
              (bill +
                totalSpend(modeling.cost) +
                control.deploymentUsd +
                control.monitoringUsd +
                fleet * (control.usdPerFleetVcpu + control.monitoringUsdPerFleetVcpu)) *
              price;
            const late =
              fixedLate +
              control.changeLateHours +
              failedRunHours(plan, path, control.retries, d, k) +
              modeling.unavailability * HOURS_PER_MONTH +
              pipelineOutageHours(
                pipelineUnavailability(ingestion, plan, k) + control.unavailability,
                slackSeconds(path, d),
                k,
              );
            const miss =
              pathMiss +
              decisionMiss +
              over(late / lateBudget) +
              over(usd / budget) +
              over((loss + collectorLossRatio(ingestion, control, k)) / d.assumptions.dataLossRatio) +
              SATURATION_WEIGHT * over(fleet / control.fleetVcpuHigh);
            if (miss < best || (miss === best && usd < bestUsd)) {
              best = miss;
              bestUsd = usd;
              found = { ingestion, plan, storeRedundancy: redundancy, modeling, control };
            }
          }
        }
      }
    }
  }
  return found;
}
