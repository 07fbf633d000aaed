/** Finds the law for the name of a model. */
import type { Adapter } from './adapter';
import { delayAdapters } from './adapters/delayAdapters';
import { durabilityAdapters } from './adapters/durabilityAdapters';
import { generalStationAdapters } from './adapters/generalStationAdapters';
import { reliabilityAdapters } from './adapters/reliabilityAdapters';
import { sampleAdapters } from './adapters/sampleAdapters';
import { sequentialAdapters } from './adapters/sequentialAdapters';
import { stationAdapters } from './adapters/stationAdapters';
import { studyAdapters } from './adapters/studyAdapters';

const ADAPTERS = [
  ...stationAdapters,
  ...generalStationAdapters,
  ...delayAdapters,
  ...reliabilityAdapters,
  ...durabilityAdapters,
  ...sampleAdapters,
  ...sequentialAdapters,
  ...studyAdapters,
];

/** The first that fits: special models stand before general ones. */
export function findAdapter(model: string): Adapter | undefined {
  return ADAPTERS.find((adapter) => adapter.model.test(model));
}
