/** Hours of engineers a month that a store and its processing ask for. */
import type { ConstantValues } from '../catalog/catalog';
import type { Demand } from '../demand/demand';
import { BYTES_PER_TB } from '../demand/units';
import type { ProcessingId, StorageId } from '../scenario/optionIds';
import { hotShare } from './hotShare';
import type { StoreSize } from './sizeStore';

const HUNDRED = 100;

export function storeHours(
  storage: StorageId,
  size: Pick<StoreSize, 'units'>,
  bytes: number,
  d: Demand,
  k: ConstantValues,
): number {
  const terabytes = bytes / BYTES_PER_TB;
  switch (storage) {
    case 'postgresql':
      return k.postgresHours + terabytes * k.postgresHoursPerTerabyte;
    case 'distributed-postgresql':
      return k.citusHours + terabytes * k.postgresHoursPerTerabyte * (1 - k.citusEfficiency);
    case 'clickhouse': {
      const hot = hotShare(storage, d, k);
      return (
        k.clickhouseHours +
        (size.units / HUNDRED) * k.clickhouseHoursPerHundredVcpu +
        terabytes * hot * k.clickhouseHoursPerTerabyte
      );
    }
    case 'warehouse':
      return k.warehouseHours;
    case 'lakehouse':
      return k.lakeHours;
  }
}

export function processingHours(processing: ProcessingId, d: Demand, k: ConstantValues): number {
  const tests = d.scenario.experimentsPerMonth * k.testHours;
  switch (processing) {
    case 'live-sql':
      return k.liveSqlHours + d.tables * k.liveSqlHoursPerTable + tests;
    case 'full-refresh':
      return k.fullRefreshHours + d.tables * k.fullRefreshHoursPerTable + tests;
    case 'incremental':
      return k.incrementalHours + d.tables * k.incrementalHoursPerTable + tests;
    case 'rollups-on-write':
      return k.rollupHours + d.tables * k.rollupHoursPerTable + tests;
    case 'spark':
      return k.sparkHours + d.tables * k.sparkHoursPerTable + tests;
    case 'flink':
      return k.flinkHours + d.tables * k.flinkHoursPerTable + tests;
  }
}
