/** What redundancy adds to a store: a second zone or region. USD and hours a month. */
import type { ConstantValues } from '../catalog/catalog';
import type { Demand } from '../demand/demand';
import { BYTES_PER_GB, SECONDS_PER_MONTH } from '../demand/units';
import type { Redundancy } from '../scenario/optionIds';
import type { DataPlanePlan } from './dataPlanePlan';

export interface PlacedStore {
  readonly computeUsd: number;
  readonly storageUsd: number;
  readonly transferUsd: number;
  readonly extraHours: number;
}

const COPIES_IN_ZONES = 2;

export function placeStore(
  plan: DataPlanePlan,
  redundancy: Redundancy,
  d: Demand,
  k: ConstantValues,
): PlacedStore {
  const { storeComputeUsd: compute, storeDiskUsd: disk, storeObjectUsd: object } = plan;
  const isServer = plan.storage !== 'warehouse' && plan.storage !== 'lakehouse';
  if (redundancy === 'two-regions') {
    const gbPerMonth = (d.bytesPerSecond * SECONDS_PER_MONTH * plan.engine.bytesRatio) / BYTES_PER_GB;
    return {
      computeUsd: compute * k.twoRegionFactor,
      storageUsd: (disk + object) * 2,
      transferUsd: gbPerMonth * k.crossRegionUsdPerGb,
      extraHours: k.secondRegionHours,
    };
  }
  const copies = isServer && redundancy === 'several-zones' ? COPIES_IN_ZONES : 1;
  return { computeUsd: compute * copies, storageUsd: disk * copies + object, transferUsd: 0, extraHours: 0 };
}
