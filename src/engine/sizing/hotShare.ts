import type { ConstantValues } from '../catalog/catalog';
import type { Demand } from '../demand/demand';
import { DAYS_PER_MONTH } from '../demand/units';
import type { StorageId } from '../scenario/optionIds';

/** Share of the stored bytes on the disks of servers: ClickHouse moves older parts to object storage. */
export function hotShare(storage: StorageId, d: Demand, k: ConstantValues): number {
  return storage === 'clickhouse'
    ? Math.min(1, k.hotDays / (DAYS_PER_MONTH * d.assumptions.retentionMonths))
    : 1;
}
