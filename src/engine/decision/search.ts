/**
 * The exact search: the cheapest complete architecture that keeps every promise, by branch and bound.
 *
 * The space is divided where its parts meet in few numbers: a data plane (ingestion, store, processing, interval) hands on money,
 * hours, fleet, services, lateness and loss; modeling and control plane add theirs. A data plane is left as soon as its own cost
 * plus the least that the rest can cost is no cheaper than the best found. Ties go to the data plane that is cheaper by itself, then to catalog order.
 */

import { collectorLossRatio, dataPlaneLossRatio } from '../assessment/dataLossRatio';
import { type DataPath, dataPath, TABLES_PROMISE_SECONDS } from '../assessment/dataPath';
import { ageP95AtLeast, ageTail } from '../assessment/freshnessLaw';
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
import { dataPlaneBill } from '../sizing/dataPlaneBill';
import type { DataPlanePlan } from '../sizing/dataPlanePlan';
import type { Design } from '../sizing/design';
import { directWriteRatio } from '../sizing/directWriteRatio';
import { FULL } from '../sizing/limit';
import { placeStore } from '../sizing/placeStore';
import type { ControlPlane } from '../sizing/sizeControlPlane';
import type { ModelingSize } from '../sizing/sizeModeling';
import { totalSpend } from '../sizing/spend';
import type { DesignSpace } from './designSpace';
import { FRESHNESS_TAIL, fanOutKept } from './promises';

export interface Found {
  readonly design: Design;
  readonly objectiveUsd: number;
}

/** Cheapest design that keeps every promise, or null. */
export function searchCheapest(space: DesignSpace): Found | null {
  const { demand: d, catalog } = space;
  const k = catalog.constants;
  const price = d.assumptions.regionPriceFactor;
  const hourUsd = d.scenario.objective === 'total' ? d.assumptions.engineerUsdPerYear / k.hoursPerYear : 0;
  const lateBudget = (1 - d.scenario.reliabilityRatio) * HOURS_PER_MONTH;
  const lossBudget = d.assumptions.dataLossRatio;
  const billBudget = d.scenario.budgetUsdPerMonth ?? Number.POSITIVE_INFINITY;
  const night = d.scenario.reliabilityRatio > k.pagedRatio;
  if (night && d.assumptions.peopleOnCall < k.peoplePerPager) return null;

  const tops = topHalves(space, hourUsd).filter(
    (top) =>
      top.decisionKept && (!night || top.control.pagesAtNight) && top.control.changeLateHours <= lateBudget,
  );
  if (tops.length === 0) return null;
  const leastTop = Math.min(...tops.map((top) => top.leastUsd));
  const leastChangeLate = Math.min(...tops.map((top) => top.control.changeLateHours));

  let best = Number.POSITIVE_INFINITY;
  let found: Design | null = null;
  for (const plan of cheapestFirst(space, hourUsd)) {
    if (plan.saturation > FULL || plan.size.queryP95Seconds > d.assumptions.servingPromiseSeconds) continue;
    for (const ingestion of space.ingestions) {
      if (
        !storeTakes(ingestion.option, plan.storage) ||
        !processingReads(ingestion.option, plan.storage, plan.processing)
      )
        continue;
      if (!fanOutKept(ingestion, d) || directWriteRatio(ingestion, plan, d, k) > FULL) continue;
      let path: DataPath | null = null;
      let missHours = 0;
      for (const redundancy of space.storeRedundancies ?? OPTIONS[plan.storage].redundancies) {
        const store = placeStore(plan, redundancy, d, k);
        const bill = dataPlaneBill(ingestion, plan, store);
        const hours = plan.storeHours + store.extraHours + plan.processingHours + ingestion.hoursPerMonth;
        if (bill * price + hours * hourUsd + leastTop >= best) continue;
        const loss = dataPlaneLossRatio(ingestion, plan.storage, redundancy, k);
        if (loss > lossBudget) continue;
        if (path === null) {
          path = dataPath(ingestion, plan, d, k);
          if (ageP95AtLeast(path.law) > d.scenario.freshnessSeconds) break;
          missHours = ageTail(path.law, d.scenario.freshnessSeconds) * HOURS_PER_MONTH;
          if (!freshnessKept(path, missHours)) break;
        }
        const fixedLate = missHours + storeUnavailability(plan.storage, redundancy, k) * HOURS_PER_MONTH;
        if (fixedLate + leastChangeLate > lateBudget) continue;
        const slack = slackSeconds(path, d);
        const pipeline = pipelineUnavailability(ingestion, plan, k);
        for (const top of tops) {
          const { control, modeling } = top;
          const fleet = ingestion.fleetVcpu + plan.fleetVcpu + modeling.fleetVcpu;
          const totalBill = (bill + top.billUsd + fleet * top.usdPerFleetVcpu) * price;
          const objective =
            totalBill +
            (hours +
              top.hours +
              (plan.services + modeling.services) * control.hoursPerService +
              plan.furtherServers * control.hoursPerServer) *
              hourUsd;
          if (objective >= best || totalBill > billBudget || fleet > control.fleetVcpuHigh) continue;
          if (!deploymentCarries(control.deployment, plan.processing, modeling.option)) continue;
          if (loss + collectorLossRatio(ingestion, control, k) > lossBudget) continue;
          const changed = fixedLate + control.changeLateHours + modeling.unavailability * HOURS_PER_MONTH;
          if (changed > lateBudget) continue;
          const late =
            changed +
            failedRunHours(plan, path, control.retries, d, k) +
            pipelineOutageHours(pipeline + control.unavailability, slack, k);
          if (late > lateBudget) continue;
          best = objective;
          found = { ingestion, plan, storeRedundancy: redundancy, modeling, control };
        }
      }
    }
  }
  return found === null ? null : { design: found, objectiveUsd: best };
}

/** A good design found early lets the rest be left early; equal costs keep the order of the catalog. */
function cheapestFirst(space: DesignSpace, hourUsd: number): readonly DataPlanePlan[] {
  const price = space.demand.assumptions.regionPriceFactor;
  const cost = (plan: DataPlanePlan) =>
    (plan.storeComputeUsd +
      plan.storeDiskUsd +
      plan.storeObjectUsd +
      plan.processingComputeUsd +
      plan.onlineStoreUsd) *
      price +
    (plan.storeHours + plan.processingHours) * hourUsd;
  return space.plans
    .map((plan) => ({ plan, usd: cost(plan) }))
    .sort((a, b) => a.usd - b.usd)
    .map((entry) => entry.plan);
}

function freshnessKept(path: DataPath, missHours: number): boolean {
  if (missHours > FRESHNESS_TAIL * HOURS_PER_MONTH) return false;
  return path.consumer === 'dashboards' || ageTail(path.tables, TABLES_PROMISE_SECONDS) <= FRESHNESS_TAIL;
}

interface Top {
  readonly modeling: ModelingSize;
  readonly control: ControlPlane;
  readonly billUsd: number;
  readonly hours: number;
  readonly usdPerFleetVcpu: number;
  readonly decisionKept: boolean;
  /** Least that this pair can cost on top of any data plane. */
  readonly leastUsd: number;
}

function topHalves(space: DesignSpace, hourUsd: number): readonly Top[] {
  const { demand: d } = space;
  const k = space.catalog.constants;
  return space.controls.flatMap((control) =>
    space.modelings.map((modeling) => {
      const usdPerFleetVcpu = control.usdPerFleetVcpu + control.monitoringUsdPerFleetVcpu;
      const billUsd = totalSpend(modeling.cost) + control.deploymentUsd + control.monitoringUsd;
      const hours =
        modeling.hoursPerMonth +
        control.deploymentHours +
        control.monitoringHours +
        control.incidentsPerMonth * k.incidentHours;
      return {
        modeling,
        control,
        billUsd,
        hours,
        usdPerFleetVcpu,
        decisionKept:
          d.decisionsPerSecond === 0 ||
          (modeling.decision !== null && modeling.decision.p99Seconds <= k.decisionPromiseSeconds),
        leastUsd:
          (billUsd + modeling.fleetVcpu * usdPerFleetVcpu) * d.assumptions.regionPriceFactor +
          (hours + modeling.services * control.hoursPerService) * hourUsd,
      };
    }),
  );
}
