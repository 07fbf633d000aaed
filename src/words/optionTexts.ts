// Words for every option of the catalog: what it is, what it is good at, what it can't do, what is watched or carried.
import type { OptionId } from '../engine';

export interface OptionWords {
  readonly description: string;
  readonly goodAt: string;
  readonly cannot: string;
  /** What monitoring taps on this option, or, for the two planes, what they see and carry. */
  readonly watched: string;
}

export const OPTIONS: Readonly<Record<OptionId, OptionWords>> = {
  'direct-writes': {
    description: 'The application inserts events straight into the store.',
    goodAt: 'Nothing to run, and rows are there the moment they are committed.',
    cannot: 'Hold events while the store is down: what is not written is lost.',
    watched: 'app log',
  },
  'client-outbox': {
    description: 'The application keeps events in a local table and sends them until the store confirms.',
    goodAt: 'Survives an outage of the store for the price of one table.',
    cannot: 'Feed more than one consumer, or outgrow the store that it writes to.',
    watched: 'outbox length',
  },
  'object-files': {
    description: 'A collector writes events to object storage as files, closed every few minutes.',
    goodAt: 'Cheap at any volume, durable, and the load can be replayed.',
    cannot: 'Be fresher than a file: minutes, never seconds.',
    watched: 'lag, rejects',
  },
  'managed-stream': {
    description: 'A managed log with provisioned shards (Kinesis class).',
    goodAt: 'Seconds of delay without brokers to look after.',
    cannot: 'Serve many consumers cheaply, or follow bursts without resharding.',
    watched: 'iterator age',
  },
  'managed-stream-on-demand': {
    description: 'A managed log that sizes itself and bills by volume.',
    goodAt: 'Bursts, small teams and small streams.',
    cannot: 'Stay cheap: each byte costs several times that of a provisioned shard.',
    watched: 'iterator age',
  },
  kafka: {
    description: 'A replicated log on brokers (MSK class), with change data capture from databases.',
    goodAt: 'Milliseconds of delay, many consumers of the same events, replay.',
    cannot: 'Run itself: brokers, partitions and upgrades need someone who knows them.',
    watched: 'consumer lag, skew',
  },
  postgresql: {
    description: 'One relational database for the application and the analysis.',
    goodAt: 'Everyone knows it, and joins, constraints and transactions come free.',
    cannot: 'Scan many raw events in a query: row storage reads whole rows.',
    watched: 'slow-query log',
  },
  'distributed-postgresql': {
    description: 'PostgreSQL spread over several nodes by a key (Citus class).',
    goodAt: 'Keeps the SQL and the drivers, scans with every node.',
    cannot: 'Join freely across keys, or scan as cheaply as columns do.',
    watched: 'shard balance',
  },
  clickhouse: {
    description: 'A column store that keeps totals up to date while it writes.',
    goodAt: 'Answers in seconds over a billion rows, on few machines.',
    cannot: 'Update rows often, or hold long joins in memory.',
    watched: 'parts, merges',
  },
  warehouse: {
    description:
      'A cloud warehouse that bills compute by the second, apart from storage (Snowflake or BigQuery class).',
    goodAt: 'Compute for heavy SQL that grows and stops with the work, with nothing to run.',
    cannot: 'Answer in milliseconds, or stay cheap while it is never idle.',
    watched: 'queue, credits',
  },
  lakehouse: {
    description: 'Open tables (Iceberg) in object storage, read by a query engine.',
    goodAt: 'Petabytes at storage price, and any engine can read them.',
    cannot: 'Look after itself: compaction, commits and layout are work.',
    watched: 'commits, small files',
  },
  'live-sql': {
    description: 'Dashboards and tests read raw rows, nothing is precomputed.',
    goodAt: 'No pipeline to break, and answers are as fresh as the store.',
    cannot: 'Outlive growth: each question reads everything again.',
    watched: 'query time',
  },
  'full-refresh': {
    description: 'Scripts rebuild every table on a schedule.',
    goodAt: 'Easy to reason about: the last run is the whole truth.',
    cannot: 'Finish in time once history is long.',
    watched: 'run status',
  },
  incremental: {
    description: 'dbt models add what is new since the last run.',
    goodAt: 'Tested, documented SQL whose work follows new data, not history.',
    cannot: 'Promise less than the interval plus the run.',
    watched: 'freshness, dbt tests',
  },
  'rollups-on-write': {
    description: 'Totals are updated as events arrive, by views in the store.',
    goodAt: 'Fresh dashboards without a scheduler.',
    cannot: 'Change a definition without a rebuild, or express long logic.',
    watched: 'view lag',
  },
  spark: {
    description: 'Batch jobs on a cluster, over files or open tables.',
    goodAt: 'The largest joins and backfills, priced by the machine hour.',
    cannot: 'Start in seconds, or be run by people who know only SQL.',
    watched: 'stages, skew',
  },
  flink: {
    description: 'Stream jobs that keep state and feed a feature store.',
    goodAt: 'Features within milliseconds of the event.',
    cannot: 'Do without a log in front, and someone who understands state.',
    watched: 'watermark, checkpoints',
  },
  'batch-script': {
    description: 'A script retrains and scores on a schedule.',
    goodAt: 'One or a few models that can be a day old.',
    cannot: 'Say which model made which score, or hold up with dozens of models.',
    watched: 'job status',
  },
  'ml-pipeline': {
    description: 'Scheduled training and scoring with a model registry.',
    goodAt: 'Many models with versions, checks and a way back.',
    cannot: 'Answer while the user waits: scores are computed ahead.',
    watched: 'drift, job status',
  },
  'online-inference': {
    description: 'Models answer requests with fresh features from an online store.',
    goodAt: 'Decisions within the page load, on what happened a second ago.',
    cannot: 'Be had without replicas, a feature store and paging.',
    watched: 'drift, p99',
  },
  cron: {
    description: 'Releases by hand and schedules by cron, on one machine.',
    goodAt: 'Ready in an afternoon, and cheap to keep.',
    cannot: 'Retry, know what depends on what, or undo a bad release quickly.',
    watched: 'by hand, one machine',
  },
  'ci-orchestrator': {
    description: 'CI/CD releases, and an orchestrator that retries and knows what depends on what.',
    goodAt: 'Failed runs repair themselves, and a bad release is one revert away.',
    cannot: 'Keep a bad release from reaching everyone first.',
    watched: 'tasks with retries',
  },
  canary: {
    description: 'CI/CD whose releases reach a small share first.',
    goodAt: 'A failed change hits about a tenth, and is undone half an hour after it is seen.',
    cannot: 'Work without metrics that tell good from bad.',
    watched: 'a small share first',
  },
  kubernetes: {
    description: 'Pods in several zones, with progressive delivery and self-repair.',
    goodAt: 'Many services, a large fleet, a zone that may fail.',
    cannot: 'Pay for itself under a large fleet: the platform is a product to run.',
    watched: 'pods in three zones',
  },
  logs: {
    description: 'Log files, read when someone complains.',
    goodAt: 'Costs next to nothing.',
    cannot: 'Tell you first: users find the fault before you do.',
    watched: 'errors, after the fact',
  },
  'metrics-alerts': {
    description: 'Metrics with alerts on lag, failures and freshness.',
    goodAt: 'Most failures are known within the hour, in working hours.',
    cannot: 'Show why: cause and lineage are still found by hand.',
    watched: 'lag, failures, freshness',
  },
  'full-observability': {
    description: 'Metrics, traces, data quality and lineage, with someone on call.',
    goodAt: 'Finds faults within about five minutes, and where they came from.',
    cannot: 'Come cheap: it takes people on call and a bill that follows volume.',
    watched: 'traces, quality, lineage',
  },
};
