/** What each option is called wherever the page names it, and the shorter name where there is less room. */
import type { OptionId } from '../engine';

export interface OptionNames {
  readonly name: string;
  readonly short: string;
  /** "Logs are cheaper", "Kafka is cheaper". */
  readonly be: 'is' | 'are';
}

const named = (name: string, short = name): OptionNames => ({ name, short, be: 'is' });
const many = (name: string, short = name): OptionNames => ({ name, short, be: 'are' });

export const OPTION_NAMES: Readonly<Record<OptionId, OptionNames>> = {
  'direct-writes': many('Direct writes'),
  'client-outbox': many('Writes with an outbox', 'Outbox'),
  'object-files': many('Files in object storage', 'Files'),
  'managed-stream': named('Managed stream', 'Stream'),
  'managed-stream-on-demand': named('On-demand stream', 'Stream'),
  kafka: named('Kafka'),
  postgresql: named('PostgreSQL'),
  'distributed-postgresql': named('Distributed PostgreSQL', 'Distributed'),
  clickhouse: named('ClickHouse'),
  warehouse: named('Cloud warehouse', 'Warehouse'),
  lakehouse: named('Lakehouse'),
  'live-sql': named('Live SQL'),
  'full-refresh': named('Full refresh'),
  incremental: many('Incremental models, dbt', 'dbt'),
  'rollups-on-write': many('Roll-ups on write', 'Roll-ups'),
  spark: named('Spark batch', 'Spark'),
  flink: named('Flink and feature store', 'Flink'),
  'batch-script': named('Batch script'),
  'ml-pipeline': named('ML pipeline'),
  'online-inference': named('Online inference', 'Online'),
  cron: named('Cron on one machine', 'Cron'),
  'ci-orchestrator': named('CI/CD and orchestrator', 'CI/CD'),
  canary: named('CI/CD with canary', 'Canary'),
  kubernetes: named('Kubernetes'),
  logs: many('Logs'),
  'metrics-alerts': many('Metrics and alerts', 'Metrics'),
  'full-observability': named('Full observability', 'Observability'),
};

const PROPER = /^(?:[A-Z].*[A-Z]|Kafka|Flink|Spark|Kubernetes|ClickHouse|PostgreSQL|Live SQL|Cron)/;

/** Inside a sentence a name keeps its capital only where it is one. */
export const inSentence = (name: string) =>
  PROPER.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
