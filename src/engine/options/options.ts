/** The options of every layer: name, tier, redundancy on offer, and what counts as a stateful system. */

import type { OptionId, Redundancy } from '../architecture';
import type { LayerId, Tier } from '../layers';

export interface Option {
  readonly id: OptionId;
  readonly layer: LayerId;
  /** As on screen. */
  readonly name: string;
  readonly tier: Tier;
  readonly redundancies: readonly Redundancy[];
  /** Systems with state of their own that someone must back up and upgrade. */
  readonly statefulSystems: number;
  /** Component complexity (alpha of Sinha and de Weck), relative to a cron job. */
  readonly complexity: number;
}

const option = <Id extends OptionId>(
  layer: LayerId,
  id: Id,
  name: string,
  tier: Tier,
  [statefulSystems, complexity]: readonly [number, number],
  redundancies: readonly Redundancy[] = ['several-zones'],
): Option & { readonly id: Id } => ({ id, layer, name, tier, redundancies, statefulSystems, complexity });

const ALL = [
  option('ingestion', 'direct-writes', 'Direct writes', 'startup', [0, 0.5]),
  option('ingestion', 'client-outbox', 'Writes with a client outbox', 'startup', [0, 1]),
  option('ingestion', 'object-files', 'Files in object storage', 'growth', [0, 1.5]),
  option('ingestion', 'managed-stream', 'Managed stream, provisioned', 'growth', [1, 2]),
  option('ingestion', 'managed-stream-on-demand', 'Managed stream, on demand', 'growth', [1, 1.8]),
  option('ingestion', 'kafka', 'Kafka', 'enterprise', [1, 3], ['several-zones', 'two-regions']),
  option('storage', 'postgresql', 'PostgreSQL', 'startup', [1, 1], ['one-zone', 'several-zones']),
  option(
    'storage',
    'distributed-postgresql',
    'Distributed PostgreSQL',
    'growth',
    [1, 2.5],
    ['one-zone', 'several-zones'],
  ),
  option('storage', 'clickhouse', 'ClickHouse', 'growth', [1, 2.5], ['one-zone', 'several-zones']),
  option('storage', 'warehouse', 'Cloud warehouse', 'growth', [1, 1.5], ['several-zones', 'two-regions']),
  option(
    'storage',
    'lakehouse',
    'Lakehouse (Iceberg)',
    'enterprise',
    [2, 3],
    ['several-zones', 'two-regions'],
  ),
  option('processing', 'live-sql', 'Live SQL on raw rows', 'startup', [0, 0.5]),
  option('processing', 'full-refresh', 'Full-refresh SQL and Python', 'startup', [0, 1]),
  option('processing', 'incremental', 'Incremental models (dbt)', 'growth', [0, 1.5]),
  option('processing', 'rollups-on-write', 'Roll-ups on write', 'growth', [0, 2]),
  option('processing', 'spark', 'Spark batch', 'enterprise', [0, 2.5]),
  option('processing', 'flink', 'Flink and feature store', 'enterprise', [2, 4]),
  option('modeling', 'batch-script', 'Batch retraining script', 'startup', [0, 1]),
  option('modeling', 'ml-pipeline', 'ML pipeline with registry', 'growth', [1, 2]),
  option('modeling', 'online-inference', 'Online inference', 'enterprise', [2, 3]),
  option('deployment', 'cron', 'Cron on one VM', 'startup', [0, 0.5], ['one-zone']),
  option('deployment', 'ci-orchestrator', 'CI/CD and orchestrator', 'growth', [1, 1.5]),
  option('deployment', 'canary', 'CI/CD with canary releases', 'growth', [1, 2]),
  option('deployment', 'kubernetes', 'Kubernetes', 'enterprise', [1, 3]),
  option('monitoring', 'logs', 'Logs', 'startup', [0, 0.3], ['one-zone']),
  option('monitoring', 'metrics-alerts', 'Metrics and alerts', 'growth', [1, 1]),
  option('monitoring', 'full-observability', 'Full observability', 'enterprise', [2, 2]),
];

/** Does not compile while an option is missing. */
export const OPTIONS: Readonly<Record<OptionId, Option>> = Object.fromEntries(
  ALL.map((entry) => [entry.id, entry]),
) as Record<(typeof ALL)[number]['id'], Option>;

export function optionName(id: OptionId): string {
  return OPTIONS[id].name;
}

export function optionTier(id: OptionId): Tier {
  return OPTIONS[id].tier;
}
