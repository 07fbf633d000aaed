/** Finds the law for the name of a model. */
import type { Adapter } from './adapter';
import { delayAdapters } from './adapters/delayAdapters';
import { experimentAdapters } from './adapters/experimentAdapters';
import { reliabilityAdapters } from './adapters/reliabilityAdapters';
import { stationAdapters } from './adapters/stationAdapters';
import { studyAdapters } from './adapters/studyAdapters';

const ADAPTERS = [
  ...stationAdapters,
  ...delayAdapters,
  ...reliabilityAdapters,
  ...experimentAdapters,
  ...studyAdapters,
];

/** The first that fits: special models stand before general ones. */
export function findAdapter(model: string): Adapter | undefined {
  return ADAPTERS.find((adapter) => adapter.model.test(model));
}
