/** What it takes to move from one architecture to another: engineer-hours by layer, the team that has them, and how long old and new run side by side. Loaded with the study of growth, never with the page. */
import { derived, estimate, type Sourced } from '../../provenance/sourced';
import type { LayerId } from '../../scenario/layers';
import type { OptionId } from '../../scenario/optionIds';

export interface MigrationConstants {
  /** Hours to set up an option, move to it and retire what stood before, whatever the size. */
  readonly hoursToOption: Readonly<Record<OptionId, Sourced>>;
  /** Hours for each thing that must be moved; null where the work hardly grows with size. */
  readonly hoursPerUnit: Readonly<Record<LayerId, Sourced | null>>;
  readonly redundancyHours: Sourced;
  /** At least so many, or a share of those who run the new architecture. */
  readonly teamEngineers: Sourced;
  readonly teamShare: Sourced;
  readonly parallelRunMonths: Sourced;
}

const isConstant = (of: Sourced | null): of is Sourced => of !== null;

const hours = (name: string, value: number, range: readonly [number, number], note: string) =>
  estimate(`Move to ${name}`, value, range, 'h', note);

export const MIGRATION_CONSTANTS: MigrationConstants = {
  hoursToOption: {
    'direct-writes': hours('direct writes', 40, [16, 120], 'A table and a client library; rarely moved to.'),
    'client-outbox': hours('an outbox in the client', 120, [40, 320], 'Releases of every client.'),
    'object-files': hours(
      'files in object storage',
      200,
      [80, 500],
      'Collector, file layout, load, replay of what was missed.',
    ),
    'managed-stream': hours('a managed stream', 300, [120, 700], 'Producers, consumers, schemas, replay.'),
    'managed-stream-on-demand': hours(
      'a managed stream on demand',
      240,
      [100, 600],
      'As provisioned, without sizing.',
    ),
    kafka: hours(
      'Kafka',
      700,
      [300, 1800],
      'Brokers, topics, schemas, access, consumers, and the knowledge to run it.',
    ),
    postgresql: hours('PostgreSQL', 120, [40, 300], 'Schema, load, backup; mostly a move back.'),
    'distributed-postgresql': hours(
      'distributed PostgreSQL',
      320,
      [120, 800],
      'Choice of the key, redistribution, queries that cross shards.',
    ),
    clickhouse: derived(
      'Move to ClickHouse',
      400,
      [150, 1000],
      'h',
      ['EMD305'],
      'Published: eight weeks with pipeline, backfill and dashboards; the hours are inferred.',
    ),
    warehouse: derived(
      'Move to a cloud warehouse',
      320,
      [150, 900],
      'h',
      ['EMD303'],
      'Published: three months with dbt models and dashboards; the hours are inferred.',
    ),
    lakehouse: derived(
      'Move to a lakehouse',
      900,
      [400, 2200],
      'h',
      ['EMD304'],
      'Published: twelve weeks by specialists; others take longer. The hours are inferred.',
    ),
    'live-sql': hours('live SQL on raw rows', 20, [8, 60], 'Tables are dropped, queries rewritten.'),
    'full-refresh': hours('full-refresh SQL', 40, [16, 120], 'Simplest jobs.'),
    incremental: hours('incremental models', 160, [60, 400], 'Project, tests, late data, full rebuilds.'),
    'rollups-on-write': hours('roll-ups on write', 120, [40, 320], 'Views, and the backfill of each.'),
    spark: hours('Spark', 400, [160, 1000], 'Cluster, packaging, partitioning, tuning.'),
    flink: derived(
      'Move to Flink and a feature store',
      900,
      [400, 2400],
      'h',
      ['EMD306'],
      'Published: six months from batch to streaming; the hours are inferred.',
    ),
    'batch-script': hours('a retraining script', 20, [8, 60], 'One script a model.'),
    'ml-pipeline': hours('an ML pipeline', 300, [120, 800], 'Registry, validation, scheduled scoring.'),
    'online-inference': derived(
      'Move to online inference',
      700,
      [300, 1800],
      'h',
      ['EMD309'],
      'Published: three months for a feature store with twelve models; the hours are inferred.',
    ),
    cron: hours('cron on one machine', 20, [8, 60], 'A crontab.'),
    'ci-orchestrator': derived(
      'Move to CI/CD and an orchestrator',
      160,
      [60, 500],
      'h',
      ['EMD302'],
      'Published: fourteen weeks with all workflows and a team of seven; the fixed share is inferred.',
    ),
    canary: hours('canary releases', 200, [80, 500], 'Shadow tables, comparison, automatic return.'),
    kubernetes: derived(
      'Move to Kubernetes',
      800,
      [300, 2400],
      'h',
      ['EMD301'],
      'Published: fourteen months for 200 services of a whole product; the fixed share is inferred.',
    ),
    logs: hours('logs', 8, [2, 24], 'Collected in one place.'),
    'metrics-alerts': hours('metrics and alerts', 80, [30, 240], 'What to measure, whom to wake.'),
    'full-observability': derived(
      'Move to full observability',
      300,
      [120, 900],
      'h',
      ['EMD308'],
      'Published: sixteen weeks for 200 services; a data platform has fewer.',
    ),
  },
  hoursPerUnit: {
    ingestion: null,
    storage: estimate(
      'Work per table moved to another store',
      4,
      [1.5, 12],
      'h/table',
      'Schema, backfill, comparison of counts and sums.',
    ),
    processing: derived(
      'Work per table rewritten',
      8,
      [3, 20],
      'h/table',
      ['EMD307'],
      'Published: 377 old objects became 161 models in five months.',
    ),
    modeling: estimate('Work per model moved', 40, [10, 120], 'h/model', 'Packaging, validation, hand-over.'),
    deployment: estimate(
      'Work per job moved',
      2,
      [0.5, 6],
      'h/job',
      'Definition, dependencies, a run beside the old one.',
    ),
    monitoring: null,
  },
  redundancyHours: estimate(
    'Change of redundancy in place',
    40,
    [8, 400],
    'h',
    'A switch for a managed store, a project for two regions.',
  ),
  teamEngineers: estimate(
    'Engineers on a migration, at least',
    2,
    [1, 5],
    'engineers',
    'Full time, beside the daily work of everybody else; moves are made one after another.',
  ),
  teamShare: estimate(
    'Engineers on a migration, per engineer who runs the new architecture',
    1,
    [0.3, 2],
    'ratio',
    'Large platforms put more people on a move than small ones.',
  ),
  parallelRunMonths: derived(
    'Old and new side by side',
    1,
    [0.5, 3],
    'months',
    ['EMD304', 'EMD310'],
    'Published: two weeks to thirty days of comparison before reads are switched.',
  ),
};

/** As one list, for tests and for whoever shows them. */
export const MIGRATION_LIST: readonly Sourced[] = [
  MIGRATION_CONSTANTS.teamEngineers,
  MIGRATION_CONSTANTS.teamShare,
  MIGRATION_CONSTANTS.parallelRunMonths,
  MIGRATION_CONSTANTS.redundancyHours,
  ...Object.values(MIGRATION_CONSTANTS.hoursPerUnit).filter(isConstant),
  ...Object.values(MIGRATION_CONSTANTS.hoursToOption),
];
