/** What a store costs at a size: one zone, list prices. */
import type { ConstantValues } from '../catalog/catalog';
import type { Demand } from '../demand/demand';
import { BYTES_PER_GB, DAYS_PER_MONTH, HOURS_PER_MONTH, SECONDS_PER_MONTH } from '../demand/units';
import type { StorageId } from '../scenario/optionIds';
import { hotShare } from './hotShare';
import type { StoreSize } from './sizeStore';
import type { StoreEngine } from './storeEngine';
import type { StoreWork } from './storeWork';

/** USD a month in one zone: compute, disk, object storage, and loading rows as they come. `creditHours` are those of runs. */
export function priceStore(
  storage: StorageId,
  engine: StoreEngine,
  work: StoreWork,
  size: StoreSize,
  bytes: number,
  creditHours: number,
  d: Demand,
  k: ConstantValues,
) {
  const gb = bytes / BYTES_PER_GB;
  const none = { storeComputeUsd: 0, storeDiskUsd: 0, storeObjectUsd: 0, streamLoadUsd: 0 };
  const queryHours = k.queryHoursPerDay * DAYS_PER_MONTH;
  switch (storage) {
    case 'postgresql':
    case 'distributed-postgresql':
      return {
        ...none,
        storeComputeUsd: size.units * k.postgresUsdPerVcpuHour * HOURS_PER_MONTH,
        storeDiskUsd: gb * k.postgresUsdPerGbMonth,
      };
    case 'clickhouse': {
      const hot = hotShare(storage, d, k);
      return {
        ...none,
        storeComputeUsd: size.units * k.clickhouseUsdPerVcpuHour * HOURS_PER_MONTH,
        storeDiskUsd: gb * hot * k.blockDiskUsdPerGbMonth,
        storeObjectUsd: gb * (1 - hot) * k.objectUsdPerGbMonth,
      };
    }
    case 'warehouse': {
      const awake = -Math.expm1(
        -d.peakQueriesPerSecond * (k.warehouseResumeSeconds + work.queryRowsMean / engine.scanRate),
      );
      const gbPerMonth = (d.bytesPerSecond * SECONDS_PER_MONTH) / BYTES_PER_GB;
      return {
        storeComputeUsd: (size.units * queryHours * awake + creditHours) * k.warehouseUsdPerCredit,
        storeDiskUsd: 0,
        storeObjectUsd: gb * k.warehouseUsdPerGbMonth,
        streamLoadUsd: work.intervalSeconds === null ? gbPerMonth * k.warehouseStreamUsdPerGb : 0,
      };
    }
    case 'lakehouse':
      return {
        ...none,
        storeComputeUsd: size.units * k.lakeUsdPerVcpuHour * k.lakeUplift * queryHours,
        storeObjectUsd: gb * k.objectUsdPerGbMonth,
      };
  }
}
