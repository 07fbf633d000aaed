/** What each option is called, wherever the page names it; its longer words, which only a receipt shows, are in optionTexts. */
import type { OptionId } from '../engine';

interface OptionNames {
  readonly name: string;
  /** Short enough to stand struck through in the corner of a card. */
  readonly short: string;
  /** Keeps its capital inside a sentence: "PostgreSQL", but "cron on one VM". */
  readonly isProper?: boolean;
  /** Where the head of a plane has room for one short line and the name is longer. */
  readonly head?: string;
}

const OPTION_NAMES: Readonly<Record<OptionId, OptionNames>> = {
  'direct-writes': { name: 'Direct writes', short: 'direct writes' },
  'client-outbox': { name: 'Writes with a client outbox', short: 'outbox' },
  'object-files': { name: 'Files in object storage', short: 'files' },
  'managed-stream': { name: 'Managed stream, provisioned', short: 'stream' },
  'managed-stream-on-demand': { name: 'Managed stream, on demand', short: 'stream' },
  kafka: { name: 'Kafka', short: 'Kafka', isProper: true },
  postgresql: { name: 'PostgreSQL', short: 'PostgreSQL', isProper: true },
  'distributed-postgresql': { name: 'Distributed PostgreSQL', short: 'distributed' },
  clickhouse: { name: 'ClickHouse', short: 'ClickHouse', isProper: true },
  warehouse: { name: 'Cloud warehouse', short: 'warehouse' },
  lakehouse: { name: 'Lakehouse (Iceberg)', short: 'lakehouse' },
  'live-sql': { name: 'Live SQL on raw rows', short: 'live SQL' },
  'full-refresh': { name: 'Full-refresh SQL and Python', short: 'full refresh' },
  incremental: { name: 'Incremental models (dbt)', short: 'dbt' },
  'rollups-on-write': { name: 'Roll-ups on write', short: 'roll-ups' },
  spark: { name: 'Spark batch', short: 'Spark', isProper: true },
  flink: { name: 'Flink and feature store', short: 'Flink', isProper: true },
  'batch-script': { name: 'Batch retraining script', short: 'batch script' },
  'ml-pipeline': { name: 'ML pipeline with registry', short: 'ML pipeline', isProper: true },
  'online-inference': { name: 'Online inference', short: 'online' },
  cron: { name: 'Cron on one VM', short: 'cron' },
  'ci-orchestrator': {
    name: 'CI/CD and orchestrator',
    short: 'CI/CD',
    isProper: true,
    head: 'CI/CD, orchestrator',
  },
  canary: { name: 'CI/CD with canary releases', short: 'canary', isProper: true, head: 'CI/CD with canary' },
  kubernetes: { name: 'Kubernetes', short: 'Kubernetes', isProper: true },
  logs: { name: 'Logs', short: 'logs' },
  'metrics-alerts': { name: 'Metrics and alerts', short: 'metrics' },
  'full-observability': { name: 'Full observability', short: 'full observability' },
};

export function optionName(option: OptionId): string {
  return OPTION_NAMES[option].name;
}

export function shortName(option: OptionId): string {
  return OPTION_NAMES[option].short;
}

export function headName(option: OptionId): string {
  return OPTION_NAMES[option].head ?? OPTION_NAMES[option].name;
}

export function nameInSentence(option: OptionId): string {
  const { name, isProper } = OPTION_NAMES[option];
  return isProper ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
