/** Rows written one request at a time: share of the transactions that the store can commit a second. */
import type { ConstantValues } from '../catalog/catalog';
import type { Demand } from '../demand/demand';
import type { DataPlanePlan } from './dataPlanePlan';
import type { IngestionSize } from './sizeIngestion';

/** Cores of the machine that the transactions were measured on. */
const MEASURED_VCPU = 16;

/** Zero where a load job writes in bulk. One server commits no faster on more than the measured cores; a cluster does. */
export function directWriteRatio(
  ingestion: IngestionSize,
  plan: DataPlanePlan,
  d: Demand,
  k: ConstantValues,
): number {
  if (!ingestion.isDirect) return 0;
  const servers = plan.storage === 'postgresql' ? 1 : Math.max(1, plan.size.loadUnits / MEASURED_VCPU);
  return d.peakRequestsPerSecond / (k.directTransactionsPerSecond * servers);
}
