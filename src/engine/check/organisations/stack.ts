/** Reads a published stack: its machine, and which options its technologies stand for. */

import {
  type DeploymentId,
  type IngestionId,
  OPTION_IDS,
  type OptionId,
  type ProcessingId,
  type StorageId,
} from '../../architecture';
import { type Catalog, makeCatalog } from '../../data/catalog';
import type { ConstantValues } from '../../data/constantValues';
import type { Assessment } from '../../laws/assessment';
import { type LayerId, TIERS, type Tier } from '../../layers';
import { processingReads, storeTakes } from '../../options/compatibility';
import { STORAGE } from '../../options/options';
import type { BacktestCase, OrganisationKind, QueryHabit, ScoredLayer } from './organisation';

// The tier that a case asks for in a layer: the one in use, one higher where it fails; null where the case isn't scored.

/** Rows without a published load are not scored: a default would be judged, not the model. */
export function expectedTier(entry: BacktestCase, layer: ScoredLayer): Tier | null {
  const tier = entry.tiers[layer];
  const scored = (entry.state === 'ok' || entry.state === 'failing') && entry.eventsPerDay !== null;
  if (tier === null || !scored) return null;
  const step = entry.failingLayers.includes(layer) ? 1 : 0;
  return TIERS[Math.min(TIERS.indexOf(tier) + step, TIERS.length - 1)] ?? tier;
}

// Size of the machine in use, where it is published: its processors, or its memory at four gigabytes each, as general-purpose machines come.

const PROCESSORS = /([\d,]+) (?:v?CPU|cores)\b/;
const MEMORY = /([\d,]+) GB (?:server|VM)\b/;
const GB_PER_VCPU = 4;

export function readMachineVcpu({ stack }: BacktestCase): number | null {
  const words = `${stack.storage}; ${stack.deployment}`;
  const processors = number(PROCESSORS.exec(words));
  if (processors !== null) return processors;
  const gigabytes = number(MEMORY.exec(words));
  return gigabytes === null ? null : gigabytes / GB_PER_VCPU;
}

function number(match: RegExpExecArray | null): number | null {
  return match?.[1] === undefined ? null : Number(match[1].replaceAll(',', ''));
}

/** Which options of the catalog a technology stands for, by its name in a source. A table of technologies, not of organisations. */
export interface Technology<Id> {
  readonly words: RegExp;
  /** More than one where the name leaves it open. */
  readonly options: readonly Id[];
}

/** The store that analysis reads: of several named, the one first in this list. */
const STORAGE_TECHNOLOGIES: readonly Technology<StorageId>[] = [
  { words: /\b(hdfs|hadoop|hive|hudi|iceberg|parquet|s3|emr|data lake)\b/i, options: ['lakehouse'] },
  { words: /\b(snowflake|bigquery|redshift|warehouse)\b/i, options: ['warehouse'] },
  { words: /\b(clickhouse|singlestore|druid|pinot|duckdb|tinybird)\b/i, options: ['clickhouse'] },
  { words: /\b(citus|timescale)\b/i, options: ['distributed-postgresql'] },
  { words: /\b(postgresql|mysql|mariadb|mongodb)\b/i, options: ['postgresql'] },
];

/** All that are named count together. */
const PROCESSING_TECHNOLOGIES: readonly Technology<ProcessingId>[] = [
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
const INGESTION_TECHNOLOGIES: readonly Technology<IngestionId>[] = [
  { words: /\b(kafka|debezium)\b/i, options: ['kafka'] },
  { words: /\b(kinesis|sqs|streams?)\b/i, options: ['managed-stream', 'managed-stream-on-demand'] },
  { words: /\b(dms|fluentd|chukwa|elt)\b/i, options: ['object-files'] },
  { words: /\bbuffered\b/i, options: ['client-outbox'] },
  { words: /\bhttp api\b/i, options: ['direct-writes'] },
];

/** What carries it: the first of the list that is named. A cloud or a scheduler says that releases and runs are no handwork, and no more. */
const DEPLOYMENT_TECHNOLOGIES: readonly Technology<DeploymentId>[] = [
  { words: /\b(kubernetes|data centres|own servers|self-operated)\b/i, options: ['kubernetes'] },
  {
    words: /\b(aws|cloud|managed|lambda|ec2|airflow|luigi|terraform|orchestrator|vercel)\b/i,
    options: ['ci-orchestrator', 'canary', 'kubernetes'],
  },
  { words: /\b(docker|vm|vps|heroku|server)\b/i, options: ['cron'] },
];

// Options named in the words of a source.

/** What stands today: asides in brackets and parts marked as given up are left out. */
function spoken(words: string): string {
  return words
    .split(',')
    .filter((part) => !part.includes('(before)'))
    .join(',')
    .replace(/\([^)]*\)/g, '');
}

/** Of the first technology in the table that is named; empty when none is. */
function firstNamed<Id>(words: string, table: readonly Technology<Id>[]): readonly Id[] {
  return table.find((technology) => technology.words.test(spoken(words)))?.options ?? [];
}

/** Of all that are named. */
function allNamed<Id>(words: string, table: readonly Technology<Id>[]): readonly Id[] {
  return table.filter((technology) => technology.words.test(spoken(words))).flatMap(({ options }) => options);
}

/** The store that analysis reads; none where the case names no such store, as for a queue. */
export function namedStorage({ stack, tiers }: BacktestCase): readonly StorageId[] {
  return tiers.storage === null ? [] : firstNamed(stack.storage, STORAGE_TECHNOLOGIES);
}

/** Ways of processing that the source names. */
export function namedProcessing({ stack }: BacktestCase): readonly ProcessingId[] {
  return allNamed(stack.processing, PROCESSING_TECHNOLOGIES);
}

/** The published stack as options of the catalog: a layer is left open where the source says nothing, or what the catalog can't combine. */
export type Stack = Readonly<Partial<Record<LayerId, readonly OptionId[]>>>;

/** Where no tool is named, the way people read says what is done to rows before. */
const PROCESSING_OF_HABIT: Readonly<Record<QueryHabit, readonly ProcessingId[]>> = {
  'live raw': ['live-sql'],
  'pre-aggregated': ['rollups-on-write', 'incremental'],
  scheduled: [],
};

const orAll = <Id>(some: readonly Id[], all: readonly Id[]) => (some.length > 0 ? some : all);

export function readStack(entry: BacktestCase): Stack {
  const { stack, queryHabit } = entry;
  const storages = orAll<StorageId>(namedStorage(entry), OPTION_IDS.storage);
  const takes = (processing: ProcessingId) =>
    storages.some((storage) => STORAGE[storage].processedBy.includes(processing));
  const named = namedProcessing(entry).filter(takes);
  const byHabit = (queryHabit === null ? [] : PROCESSING_OF_HABIT[queryHabit]).filter(takes);
  const processings = orAll<ProcessingId>(orAll(named, byHabit), OPTION_IDS.processing);
  const fits = (ingestion: IngestionId) =>
    storages.some(
      (storage) =>
        storeTakes(ingestion, storage) &&
        processings.some((processing) => processingReads(ingestion, storage, processing)),
    );
  const ingestions = firstNamed(stack.ingestion, INGESTION_TECHNOLOGIES).filter(fits);
  return {
    storage: storages,
    processing: processings,
    ingestion: orAll<IngestionId>(ingestions, OPTION_IDS.ingestion),
    deployment: orAll<DeploymentId>(
      firstNamed(stack.deployment, DEPLOYMENT_TECHNOLOGIES),
      OPTION_IDS.deployment,
    ),
  };
}

// Tier of a decision in the sense of the labels.

/** These bring an engine of their own; all other processing is SQL that runs in the store, and is labelled as the store is. */
export const OWN_ENGINE: ReadonlySet<OptionId> = new Set<OptionId>(['spark', 'flink']);

export function tierInUse(layer: ScoredLayer, { parts }: Assessment): Tier {
  const inStore = layer === 'processing' && !OWN_ENGINE.has(parts.processing.option);
  return parts[inStore ? 'storage' : layer].tier;
}

// What a kind of organisation can choose from: whoever runs a package on its own machines can't take a service of a cloud instead.

const OWN_MACHINES: Partial<Record<LayerId, readonly OptionId[]>> = {
  ingestion: ['direct-writes', 'client-outbox', 'kafka'],
  storage: ['postgresql', 'distributed-postgresql', 'clickhouse', 'lakehouse'],
};

export function offeredTo(kind: OrganisationKind, k: ConstantValues): Catalog {
  return makeCatalog(kind === 'self-hosted' ? OWN_MACHINES : {}, k);
}

/** The catalog narrowed to the stack in use, its servers to the published machine where there is one. */
export function catalogOfStack(entry: BacktestCase, k: ConstantValues, machineVcpu: number | null): Catalog {
  const stack = readStack(entry);
  if (machineVcpu === null) return makeCatalog(stack, k);
  const atMost = (vcpu: number) => Math.min(vcpu, machineVcpu);
  return makeCatalog(stack, {
    ...k,
    postgresVcpuHigh: atMost(k.postgresVcpuHigh),
    postgresVcpuPerQuery: atMost(k.postgresVcpuPerQuery),
    citusVcpuHigh: atMost(k.citusVcpuHigh),
    clickhouseVcpuHigh: atMost(k.clickhouseVcpuHigh),
  });
}
