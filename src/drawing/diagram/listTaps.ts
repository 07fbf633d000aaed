/** What monitoring sees of each layer that data passes, by how much monitoring there is. */
import type { LayerId, MonitoringId, OptionId, PerLayer, StorageId } from '../../engine';

export const DATA_LAYERS = [
  'ingestion',
  'storage',
  'processing',
  'modeling',
] as const satisfies readonly LayerId[];
export type DataLayerId = (typeof DATA_LAYERS)[number];

export interface Tap {
  readonly layer: DataLayerId;
  /** Null when nobody watches. */
  readonly watched: string | null;
}

type Choices = PerLayer<{ readonly option: OptionId }>;

const STORE_METRICS: Readonly<Record<StorageId, string>> = {
  postgresql: 'connections, disk',
  'distributed-postgresql': 'connections, shards',
  clickhouse: 'parts, disk',
  warehouse: 'queue, credits',
  lakehouse: 'queue, commits',
};

const SEES: Readonly<
  Record<MonitoringId, (choices: Choices) => Readonly<Record<DataLayerId, string | null>>>
> = {
  logs: () => ({ ingestion: 'app log', storage: 'slow-query log', processing: 'job log', modeling: null }),
  'metrics-alerts': ({ ingestion, storage, processing }) => ({
    ingestion: ingestion.option === 'direct-writes' ? 'write errors' : 'lag, rejects',
    storage: STORE_METRICS[storage.option as StorageId],
    processing: processing.option === 'live-sql' ? 'query time' : 'freshness, tests',
    modeling: 'job status',
  }),
  'full-observability': ({ storage, processing, modeling }) => ({
    ingestion: 'lag, rejects, traces',
    storage: storage.option === 'lakehouse' ? 'commits, lineage' : 'queue, lineage',
    processing: processing.option === 'flink' ? 'watermark, quality' : 'freshness, quality',
    modeling: modeling.option === 'online-inference' ? 'drift, skew, p99' : 'drift, job status',
  }),
};

export function listTaps(choices: Choices): readonly Tap[] {
  const seen = SEES[choices.monitoring.option as MonitoringId](choices);
  return DATA_LAYERS.map((layer) => ({ layer, watched: seen[layer] }));
}
