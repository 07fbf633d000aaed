/** Data planes that differ in nothing but the interval of their runs. */
import type { Catalog } from '../catalog/catalog';
import { PROCESSING_OF_STORE } from '../catalog/compatibility';
import type { ProcessingId, StorageId } from '../scenario/optionIds';
import type { Scenario } from '../scenario/scenario';
import { type StoreEngine, storeEngine } from '../sizing/storeEngine';
import { RUN_INTERVALS_SECONDS } from './intervals';
import { offeredOptions } from './offeredOptions';

export interface PlanFamily {
  readonly index: number;
  readonly storage: StorageId;
  readonly processing: ProcessingId;
  readonly engine: StoreEngine;
}

/** In the order of the catalog. */
export function planFamilies(scenario: Scenario, catalog: Catalog): readonly PlanFamily[] {
  const processings = new Set(offeredOptions<ProcessingId>('processing', scenario, catalog));
  const families: PlanFamily[] = [];
  for (const storage of offeredOptions<StorageId>('storage', scenario, catalog)) {
    const engine = storeEngine(storage, catalog.constants);
    for (const processing of PROCESSING_OF_STORE[storage])
      if (processings.has(processing)) families.push({ index: families.length, storage, processing, engine });
  }
  return families;
}

/** Intervals up to the freshness promise; the shortest is kept so that every processing has one. */
export function intervalsFor(
  processing: ProcessingId,
  { freshnessSeconds }: Scenario,
): readonly (number | null)[] {
  if (processing !== 'full-refresh' && processing !== 'incremental' && processing !== 'spark') return [null];
  return RUN_INTERVALS_SECONDS.filter((seconds, index) => index === 0 || seconds <= freshnessSeconds);
}
