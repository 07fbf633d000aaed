/** Names short enough to stand struck through in the corner of a card. */
import type { OptionId } from '../../engine';

const SHORT_NAMES: Readonly<Record<OptionId, string>> = {
  'direct-writes': 'direct writes',
  'client-outbox': 'outbox',
  'object-files': 'files',
  'managed-stream': 'stream',
  'managed-stream-on-demand': 'stream',
  kafka: 'Kafka',
  postgresql: 'PostgreSQL',
  'distributed-postgresql': 'distributed',
  clickhouse: 'ClickHouse',
  warehouse: 'warehouse',
  lakehouse: 'lakehouse',
  'live-sql': 'live SQL',
  'full-refresh': 'full refresh',
  incremental: 'dbt',
  'rollups-on-write': 'roll-ups',
  spark: 'Spark',
  flink: 'Flink',
  'batch-script': 'batch script',
  'ml-pipeline': 'ML pipeline',
  'online-inference': 'online',
  cron: 'cron',
  'ci-orchestrator': 'CI/CD',
  canary: 'canary',
  kubernetes: 'Kubernetes',
  logs: 'logs',
  'metrics-alerts': 'metrics',
  'full-observability': 'full observability',
};

export function shortName(option: OptionId): string {
  return SHORT_NAMES[option];
}
