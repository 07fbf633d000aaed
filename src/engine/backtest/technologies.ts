/** Which options of the catalog a technology stands for, by its name in a source. A table of technologies, not of organisations. */
import type { DeploymentId, IngestionId, ProcessingId, StorageId } from '../scenario/optionIds';

export interface Technology<Id> {
  readonly words: RegExp;
  /** More than one where the name leaves it open. */
  readonly options: readonly Id[];
}

/** The store that analysis reads: of several named, the one first in this list. */
export const STORAGE_TECHNOLOGIES: readonly Technology<StorageId>[] = [
  { words: /\b(hdfs|hadoop|hive|hudi|iceberg|parquet|s3|emr|data lake)\b/i, options: ['lakehouse'] },
  { words: /\b(snowflake|bigquery|redshift|warehouse)\b/i, options: ['warehouse'] },
  { words: /\b(clickhouse|singlestore|druid|pinot|duckdb|tinybird)\b/i, options: ['clickhouse'] },
  { words: /\b(citus|timescale)\b/i, options: ['distributed-postgresql'] },
  { words: /\b(postgresql|mysql|mariadb|mongodb)\b/i, options: ['postgresql'] },
];

/** All that are named count together. */
export const PROCESSING_TECHNOLOGIES: readonly Technology<ProcessingId>[] = [
  { words: /\b(flink|storm|samza|stream)\b/i, options: ['flink'] },
  { words: /\b(spark|hive|emr|hadoop|batch)\b/i, options: ['spark'] },
  { words: /\b(dbt|dag|archiver|luigi)\b/i, options: ['incremental'] },
  {
    words: /\b(roll-ups|pre-aggregated|continuous aggregates|materialised views)\b/i,
    options: ['rollups-on-write'],
  },
  { words: /\belt\b/i, options: ['full-refresh', 'incremental'] },
  { words: /\b(live sql|raw rows|orm|aggregation|(clickhouse|duckdb) sql)\b/i, options: ['live-sql'] },
];

/** The way in: the first of the list that is named. */
export const INGESTION_TECHNOLOGIES: readonly Technology<IngestionId>[] = [
  { words: /\b(kafka|debezium)\b/i, options: ['kafka'] },
  { words: /\b(kinesis|sqs|streams?)\b/i, options: ['managed-stream', 'managed-stream-on-demand'] },
  { words: /\b(dms|fluentd|chukwa|elt)\b/i, options: ['object-files'] },
  { words: /\bbuffered\b/i, options: ['client-outbox'] },
  { words: /\bhttp api\b/i, options: ['direct-writes'] },
];

/** What carries it: the first of the list that is named. A cloud or a scheduler says that releases and runs are no handwork, and no more. */
export const DEPLOYMENT_TECHNOLOGIES: readonly Technology<DeploymentId>[] = [
  { words: /\b(kubernetes|data centres|own servers|self-operated)\b/i, options: ['kubernetes'] },
  {
    words: /\b(aws|cloud|managed|lambda|ec2|airflow|luigi|terraform|orchestrator|vercel)\b/i,
    options: ['ci-orchestrator', 'canary', 'kubernetes'],
  },
  { words: /\b(docker|vm|vps|heroku|server)\b/i, options: ['cron'] },
];
