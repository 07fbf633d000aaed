import type {
  DeploymentId,
  IngestionId,
  ModelingId,
  MonitoringId,
  ProcessingId,
  StorageId,
} from '../architecture';

/** Stores that a client or an application server can write rows into directly. */
const ROW_WRITABLE: ReadonlySet<StorageId> = new Set<StorageId>([
  'postgresql',
  'distributed-postgresql',
  'clickhouse',
]);

/** Ways in that keep a log which a stream job can read and replay. */
const LOGS: ReadonlySet<IngestionId> = new Set<IngestionId>([
  'managed-stream',
  'managed-stream-on-demand',
  'kafka',
]);

const DIRECT: ReadonlySet<IngestionId> = new Set<IngestionId>(['direct-writes', 'client-outbox']);

/** What each store can be processed with: dbt on a lake runs on Spark, roll-ups on write need an engine with such views. */
export const PROCESSING_OF_STORE: Readonly<Record<StorageId, readonly ProcessingId[]>> = {
  postgresql: ['live-sql', 'full-refresh', 'incremental', 'rollups-on-write'],
  'distributed-postgresql': ['live-sql', 'full-refresh', 'incremental', 'rollups-on-write'],
  clickhouse: ['live-sql', 'full-refresh', 'incremental', 'rollups-on-write', 'flink'],
  warehouse: ['full-refresh', 'incremental', 'flink'],
  lakehouse: ['spark', 'flink'],
};

export function storeTakes(ingestion: IngestionId, storage: StorageId): boolean {
  return !DIRECT.has(ingestion) || ROW_WRITABLE.has(storage);
}

export function processingReads(
  ingestion: IngestionId,
  storage: StorageId,
  processing: ProcessingId,
): boolean {
  if (!PROCESSING_OF_STORE[storage].includes(processing)) return false;
  return processing !== 'flink' || LOGS.has(ingestion);
}

/** No canary and no Kubernetes with logs alone: nobody would see the canary die. */
export function deploymentIsWatched(deployment: DeploymentId, monitoring: MonitoringId): boolean {
  return monitoring !== 'logs' || deployment === 'cron' || deployment === 'ci-orchestrator';
}

/** A machine with cron carries no stream jobs, no Spark and no model servers. */
export function deploymentCarries(
  deployment: DeploymentId,
  processing: ProcessingId,
  modeling: ModelingId,
): boolean {
  if (deployment !== 'cron') return true;
  return processing !== 'flink' && processing !== 'spark' && modeling !== 'online-inference';
}
