/** The search of one data plane: every way in, placement, modeling and control plane that it can stand with, against the best found. */

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
import type { Redundancy } from '../scenario/optionIds';
import { billedVcpu } from '../sizing/billedVcpu';
import { dataPlaneBill } from '../sizing/dataPlaneBill';
import type { DataPlanePlan } from '../sizing/dataPlanePlan';
import type { Design } from '../sizing/design';
import { directWriteRatio } from '../sizing/directWriteRatio';
import { FULL } from '../sizing/limit';
import { placeStore } from '../sizing/placeStore';
import type { ControlPlane } from '../sizing/sizeControlPlane';
import type { IngestionSize } from '../sizing/sizeIngestion';
import type { ModelingSize } from '../sizing/sizeModeling';
import { FRESHNESS_TAIL, fanOutKept } from './promises';
import type { SearchGround } from './searchGround';

export interface Found {
  readonly design: Design;
  readonly objectiveUsd: number;
}

/** Sums in another order may differ in their last digits. */
const ROUNDING = 1e-12;

/** Takes a design that keeps every promise, by its parts; gives the cost from which on no other is of interest. */
export type Offer = (
  objectiveUsd: number,
  ingestion: IngestionSize,
  plan: DataPlanePlan,
  storeRedundancy: Redundancy,
  modeling: ModelingSize,
  control: ControlPlane,
) => number;

/** The cheapest design with this data plane that keeps every promise and is cheaper than the best so far; that best otherwise. */
export function searchPlan(ground: SearchGround, plan: DataPlanePlan, bestSoFar: Found | null): Found | null {
  let found = bestSoFar;
  const best = bestSoFar?.objectiveUsd ?? Number.POSITIVE_INFINITY;
  sweepPlan(ground, plan, best, (objectiveUsd, ingestion, _plan, storeRedundancy, modeling, control) => {
    found = { design: { ingestion, plan, storeRedundancy, modeling, control }, objectiveUsd };
    return objectiveUsd;
  });
  return found;
}

/** Offers every design with this data plane that keeps every promise and costs less than `best`, or than the last offer gave; returns that cost. */
export function sweepPlan(ground: SearchGround, plan: DataPlanePlan, best: number, offer: Offer): number {
  const { demand: d, constants: k, tops, price, hourUsd, leastTopUsd, leastChangeLate } = ground;
  const { lateBudget, lossBudget, billBudget } = ground;
  let least = best;
  if (plan.saturation > FULL || plan.size.queryP95Seconds > d.assumptions.servingPromiseSeconds) return least;
  for (const ingestion of ground.ingestions) {
    if (
      !storeTakes(ingestion.option, plan.storage) ||
      !processingReads(ingestion.option, plan.storage, plan.processing)
    )
      continue;
    if (!fanOutKept(ingestion, d) || directWriteRatio(ingestion, plan, d, k) > FULL) continue;
    let path: DataPath | null = null;
    let missHours = 0;
    // Failed runs depend on retries alone once the path stands.
    let retries = Number.NaN;
    let failedHours = 0;
    for (const redundancy of ground.storeRedundancies ?? OPTIONS[plan.storage].redundancies) {
      const store = placeStore(plan, redundancy, d, k);
      const bill = dataPlaneBill(ingestion, plan, store);
      const hours = plan.storeHours + store.extraHours + plan.processingHours + ingestion.hoursPerMonth;
      const alone = (bill * price + hours * hourUsd) * (1 - ROUNDING);
      if (alone + leastTopUsd * (1 - ROUNDING) >= least) continue;
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
        if (alone + top.leastUsd * (1 - ROUNDING) >= least) continue;
        const { control, modeling } = top;
        const fleet = ingestion.fleetVcpu + plan.fleetVcpu + modeling.fleetVcpu;
        const billed = ingestion.fleetVcpu + billedVcpu(plan, control) + modeling.fleetVcpu;
        const totalBill = (bill + top.billUsd + billed * top.usdPerFleetVcpu) * price;
        const objective =
          totalBill +
          (hours +
            top.hours +
            (plan.services + modeling.services) * control.hoursPerService +
            plan.furtherServers * control.hoursPerServer) *
            hourUsd;
        if (objective >= least || totalBill > billBudget || fleet > control.fleetVcpuHigh) continue;
        if (!deploymentCarries(control.deployment, plan.processing, modeling.option)) continue;
        if (loss + collectorLossRatio(ingestion, control, k) > lossBudget) continue;
        const changed = fixedLate + control.changeLateHours + modeling.unavailability * HOURS_PER_MONTH;
        if (changed > lateBudget) continue;
        if (control.retries !== retries) {
          retries = control.retries;
          failedHours = failedRunHours(plan, path, retries, d, k);
        }
        const late = changed + failedHours + pipelineOutageHours(pipeline + control.unavailability, slack, k);
        if (late > lateBudget) continue;
        least = offer(objective, ingestion, plan, redundancy, modeling, control);
      }
    }
  }
  return least;
}

function freshnessKept(path: DataPath, missHours: number): boolean {
  if (missHours > FRESHNESS_TAIL * HOURS_PER_MONTH) return false;
  return path.consumer === 'dashboards' || ageTail(path.tables, TABLES_PROMISE_SECONDS) <= FRESHNESS_TAIL;
}
