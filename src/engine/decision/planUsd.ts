/** What a data plane costs by itself, as the objective counts it: before ways in, second zones, and what carries and watches it. */
import type { DataPlanePlan } from '../sizing/dataPlanePlan';

export function planUsd(plan: DataPlanePlan, price: number, hourUsd: number): number {
  return (
    (plan.storeComputeUsd +
      plan.storeDiskUsd +
      plan.storeObjectUsd +
      plan.processingComputeUsd +
      plan.onlineStoreUsd) *
      price +
    (plan.storeHours + plan.processingHours) * hourUsd
  );
}
