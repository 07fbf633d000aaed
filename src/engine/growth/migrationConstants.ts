/** Which constants a move is reckoned with: one for each option moved to, and one for each thing that must be moved. */
import type { MigrationConstantId } from '../catalog/constants/migration';
import type { LayerId } from '../scenario/layers';
import type { OptionId } from '../scenario/optionIds';

export const HOURS_TO_OPTION: Readonly<Record<OptionId, MigrationConstantId>> = {
  'direct-writes': 'migrationToDirectWritesHours',
  'client-outbox': 'migrationToOutboxHours',
  'object-files': 'migrationToFilesHours',
  'managed-stream': 'migrationToStreamHours',
  'managed-stream-on-demand': 'migrationToOnDemandStreamHours',
  kafka: 'migrationToKafkaHours',
  postgresql: 'migrationToPostgresHours',
  'distributed-postgresql': 'migrationToCitusHours',
  clickhouse: 'migrationToClickhouseHours',
  warehouse: 'migrationToWarehouseHours',
  lakehouse: 'migrationToLakeHours',
  'live-sql': 'migrationToLiveSqlHours',
  'full-refresh': 'migrationToFullRefreshHours',
  incremental: 'migrationToIncrementalHours',
  'rollups-on-write': 'migrationToRollupHours',
  spark: 'migrationToSparkHours',
  flink: 'migrationToFlinkHours',
  'batch-script': 'migrationToBatchScriptHours',
  'ml-pipeline': 'migrationToMlPipelineHours',
  'online-inference': 'migrationToOnlineInferenceHours',
  cron: 'migrationToCronHours',
  'ci-orchestrator': 'migrationToOrchestratorHours',
  canary: 'migrationToCanaryHours',
  kubernetes: 'migrationToKubernetesHours',
  logs: 'migrationToLogsHours',
  'metrics-alerts': 'migrationToMetricsHours',
  'full-observability': 'migrationToObservabilityHours',
};

/** Null where the work hardly grows with size. */
export const HOURS_PER_UNIT: Readonly<Record<LayerId, MigrationConstantId | null>> = {
  ingestion: null,
  storage: 'migrationHoursPerStoreTable',
  processing: 'migrationHoursPerProcessingTable',
  modeling: 'migrationHoursPerModel',
  deployment: 'migrationHoursPerJob',
  monitoring: null,
};
