/** The published stack as options of the catalog: a layer is left open where the source says nothing, or what the catalog can't combine. */
import { PROCESSING_OF_STORE, processingReads, storeTakes } from '../catalog/compatibility';
import type { LayerId } from '../scenario/layers';
import {
  type DeploymentId,
  type IngestionId,
  OPTION_IDS,
  type OptionId,
  type ProcessingId,
  type StorageId,
} from '../scenario/optionIds';
import type { BacktestCase, QueryHabit } from './backtestCase';
import { namedProcessing } from './namedProcessing';
import { namedStorage } from './namedStorage';
import { firstNamed } from './namedTechnology';
import { DEPLOYMENT_TECHNOLOGIES, INGESTION_TECHNOLOGIES } from './technologies';

export type Stack = Readonly<Partial<Record<LayerId, readonly OptionId[]>>>;

/** Where no tool is named, the way people read says what is done to rows before. */
const PROCESSING_OF_HABIT: Readonly<Record<QueryHabit, readonly ProcessingId[]>> = {
  'live raw': ['live-sql'],
  'pre-aggregated': ['rollups-on-write', 'incremental'],
  scheduled: [],
};

const orAll = <Id>(some: readonly Id[], all: readonly Id[]) => (some.length > 0 ? some : all);

export function readStack(entry: BacktestCase): Stack {
  const { stack, queryHabit } = entry;
  const storages = orAll<StorageId>(namedStorage(entry), OPTION_IDS.storage);
  const takes = (processing: ProcessingId) =>
    storages.some((storage) => PROCESSING_OF_STORE[storage].includes(processing));
  const named = namedProcessing(entry).filter(takes);
  const byHabit = (queryHabit === null ? [] : PROCESSING_OF_HABIT[queryHabit]).filter(takes);
  const processings = orAll<ProcessingId>(orAll(named, byHabit), OPTION_IDS.processing);
  const fits = (ingestion: IngestionId) =>
    storages.some(
      (storage) =>
        storeTakes(ingestion, storage) &&
        processings.some((processing) => processingReads(ingestion, storage, processing)),
    );
  const ingestions = firstNamed(stack.ingestion, INGESTION_TECHNOLOGIES).filter(fits);
  return {
    storage: storages,
    processing: processings,
    ingestion: orAll<IngestionId>(ingestions, OPTION_IDS.ingestion),
    deployment: orAll<DeploymentId>(
      firstNamed(stack.deployment, DEPLOYMENT_TECHNOLOGIES),
      OPTION_IDS.deployment,
    ),
  };
}
