/** Expected share of events lost in a year. */
import type { ConstantValues } from '../catalog/catalog';
import { DAYS_PER_YEAR, SECONDS_PER_DAY } from '../demand/units';
import type { Redundancy, StorageId } from '../scenario/optionIds';
import type { ControlPlane } from '../sizing/sizeControlPlane';
import type { IngestionSize } from '../sizing/sizeIngestion';
import { storeUnavailability } from './lateness';

/** Loss of a data plane: events offered while nothing holds them, and writes on a volume that dies between backups. */
export function dataPlaneLossRatio(
  ingestion: IngestionSize,
  storage: StorageId,
  redundancy: Redundancy,
  k: ConstantValues,
): number {
  const maintenance =
    k.maintenanceUnavailability * (redundancy === 'one-zone' ? 1 : k.failoverMaintenanceShare);
  const down = storeUnavailability(storage, redundancy, k) + maintenance;
  const volume =
    redundancy === 'one-zone'
      ? (k.diskAnnualFailureRate * k.lossWindowSeconds) / (DAYS_PER_YEAR * SECONDS_PER_DAY)
      : 0;
  return ingestion.lossRatio + ingestion.storeDowntimeLoss * down + (ingestion.isDirect ? volume : 0);
}

/** Collectors run on the platform: events offered while it is down are lost. */
export function collectorLossRatio(
  ingestion: IngestionSize,
  control: ControlPlane,
  k: ConstantValues,
): number {
  if (ingestion.fleetVcpu === 0) return 0;
  const gap = control.deployment === 'cron' ? k.virtualMachineGap : k.containerGap;
  return gap * k.outageShareOfGap;
}
