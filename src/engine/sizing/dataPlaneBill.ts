/** The bill of a data plane before what carries and watches it, USD a month at the base region's prices. */
import type { DataPlanePlan } from './dataPlanePlan';
import type { PlacedStore } from './placeStore';
import type { IngestionSize } from './sizeIngestion';
import { totalSpend } from './spend';

export function dataPlaneBill(ingestion: IngestionSize, plan: DataPlanePlan, store: PlacedStore): number {
  const held = store.computeUsd + store.storageUsd + store.transferUsd;
  return (
    held + plan.streamLoadUsd + plan.processingComputeUsd + plan.onlineStoreUsd + totalSpend(ingestion.cost)
  );
}
