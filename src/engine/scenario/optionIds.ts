/** Identifiers of every option that can stand in a layer; short codes for links are in the link codec. */
import type { LayerId } from './layers';

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
