/** Sources, staging and marts of a scenario, with how each is fed or kept, and what leads to what. */
import type { Assessment, IngestionId, ProcessingId } from '../../engine';

export interface LineageNode {
  readonly id: string;
  readonly note: string;
  /** Rows of the column to the right that read this one. */
  readonly feeds: readonly number[];
}

export interface Lineage {
  readonly sources: readonly LineageNode[];
  readonly staging: readonly LineageNode[];
  readonly marts: readonly LineageNode[];
}

const ARRIVAL: Readonly<Record<IngestionId, string>> = {
  'direct-writes': 'rows at once',
  'client-outbox': 'rows at once',
  'object-files': 'files',
  'managed-stream': 'stream',
  'managed-stream-on-demand': 'stream',
  kafka: 'stream',
};
const KEPT_AS: Readonly<Record<ProcessingId, readonly [staging: string, marts: string]>> = {
  'live-sql': ['view', 'view'],
  'full-refresh': ['view', 'table'],
  incremental: ['incremental', 'incremental'],
  'rollups-on-write': ['view', 'roll-up'],
  spark: ['incremental', 'incremental'],
  flink: ['stream', 'stream and table'],
};

export function drawLineage({ architecture, demand }: Assessment): Lineage {
  const arrival = ARRIVAL[architecture.choices.ingestion.option as IngestionId];
  const [staged, kept] = KEPT_AS[architecture.choices.processing.option as ProcessingId];
  const databases = arrival === 'stream' ? 'CDC' : 'pulled';
  return {
    sources: [
      { id: 'apis', note: `${demand.assumptions.otherSources} pulled`, feeds: [0] },
      { id: 'databases', note: databases, feeds: [1] },
      { id: 'events', note: arrival, feeds: [2] },
    ],
    staging: [
      { id: 'stg_billing', note: 'view', feeds: [2] },
      { id: 'stg_app_users', note: 'view', feeds: [1, 2] },
      { id: 'stg_events', note: staged, feeds: [0, 1] },
    ],
    marts: [
      { id: 'fct_sessions', note: kept, feeds: [] },
      { id: 'fct_experiment_days', note: kept, feeds: [] },
      { id: 'dim_users', note: 'table', feeds: [] },
    ],
  };
}
