/** Data planes that differ in nothing but the interval of their runs. */
import type { Catalog } from '../catalog/catalog';
import { PROCESSING_OF_STORE } from '../catalog/compatibility';
import type { ProcessingId, StorageId } from '../scenario/optionIds';
import type { Scenario } from '../scenario/scenario';
import { type StoreEngine, storeEngine } from '../sizing/storeEngine';
import { isScheduled, RUN_INTERVALS_SECONDS } from './intervals';
import type { Offer } from './offerOf';

export interface PlanFamily {
  readonly index: number;
  readonly storage: StorageId;
  readonly processing: ProcessingId;
  readonly engine: StoreEngine;
}

/** In the order of the catalog. */
export function planFamilies({ options }: Offer, catalog: Catalog): readonly PlanFamily[] {
  const processings = new Set(options.processing as readonly ProcessingId[]);
  const families: PlanFamily[] = [];
  for (const storage of options.storage as readonly StorageId[]) {
    const engine = storeEngine(storage, catalog.constants);
    for (const processing of PROCESSING_OF_STORE[storage])
      if (processings.has(processing)) families.push({ index: families.length, storage, processing, engine });
  }
  return families;
}

/** Intervals up to the freshness promise; the shortest is kept so that every processing has one. A held one stays, late or not. */
export function intervalsFor(
  processing: ProcessingId,
  { freshnessSeconds }: Scenario,
  { intervalSeconds }: Offer,
): readonly (number | null)[] {
  if (!isScheduled(processing)) return [null];
  if (intervalSeconds !== null) return [intervalSeconds];
  return RUN_INTERVALS_SECONDS.filter((seconds, index) => index === 0 || seconds <= freshnessSeconds);
}
