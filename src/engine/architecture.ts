/** The options that can stand in each layer, and an architecture: one option a layer, how often it stands, and how often it runs. */
import type { LayerId, PerLayer } from './layers';

/** In the order of the catalog, since order breaks ties. */
export const OPTION_IDS = {
  ingestion: [
    'direct-writes',
    'client-outbox',
    'object-files',
    'managed-stream',
    'managed-stream-on-demand',
    'kafka',
  ],
  storage: ['postgresql', 'distributed-postgresql', 'clickhouse', 'warehouse', 'lakehouse'],
  processing: ['live-sql', 'full-refresh', 'incremental', 'rollups-on-write', 'spark', 'flink'],
  modeling: ['batch-script', 'ml-pipeline', 'online-inference'],
  deployment: ['cron', 'ci-orchestrator', 'canary', 'kubernetes'],
  monitoring: ['logs', 'metrics-alerts', 'full-observability'],
} as const satisfies Record<LayerId, readonly string[]>;

export type IngestionId = (typeof OPTION_IDS)['ingestion'][number];

export type StorageId = (typeof OPTION_IDS)['storage'][number];

export type ProcessingId = (typeof OPTION_IDS)['processing'][number];

export type ModelingId = (typeof OPTION_IDS)['modeling'][number];

export type DeploymentId = (typeof OPTION_IDS)['deployment'][number];

export type MonitoringId = (typeof OPTION_IDS)['monitoring'][number];

export type OptionId = IngestionId | StorageId | ProcessingId | ModelingId | DeploymentId | MonitoringId;

/** How often a component stands: in one zone, in several zones of a region, or in two regions. */
export type Redundancy = 'one-zone' | 'several-zones' | 'two-regions';

/** One choice per layer; the interval is null where nothing runs on a schedule. */
export interface Architecture {
  readonly choices: PerLayer<{ readonly option: OptionId; readonly redundancy: Redundancy }>;
  readonly intervalSeconds: number | null;
}
