/** The stores: engine, price, hours, failures and runs of each. */

import type { ConstantValues } from '../data/constantValues';
import type { Setting } from '../laws/demand';
import type { UnitId } from '../laws/spend';
import {
  type EngineAlone,
  runOverheadSeconds,
  type StoreEngine,
  type StoreSize,
  type StoreWork,
} from '../laws/store';
import {
  BYTES_PER_GB,
  BYTES_PER_TB,
  DAYS_PER_MONTH,
  HOURS_PER_MONTH,
  SECONDS_PER_HOUR,
  SECONDS_PER_MONTH,
} from '../units';
import type { DataOption, Redundancy, TapId } from './option';
import type { ProcessingId } from './processing';

/** A store at the size that its work asks for. */
export interface SizedStore {
  readonly engine: StoreEngine;
  readonly work: StoreWork;
  readonly size: StoreSize;
  readonly storedBytes: number;
}

/** What runs and scorecards take. */
export interface Run {
  /** Mean length with its overhead; 0 when nothing runs. */
  readonly seconds: number;
  /** Units of the run's own compute while it lasts; units of the store busy with it otherwise. */
  readonly units: number;
  /** Hours a month that the store's own compute is billed for them, in its unit. */
  readonly billedUnitHours: number;
  /** Compute outside the store, USD a month. */
  readonly externalUsd: number;
}

/** USD a month in one zone, or as the service comes. */
export interface StorePrice {
  readonly storeComputeUsd: number;
  readonly storeDiskUsd: number;
  readonly storeObjectUsd: number;
  /** Price of loading rows as they come; 0 where runs load files in bulk. */
  readonly streamLoadUsd: number;
}

export interface StorageOption extends DataOption {
  readonly layer: 'storage';
  /** What its rows can be processed with, in the order of the catalog: dbt on a lake runs on Spark, roll-ups on write need an engine with such views. */
  readonly processedBy: readonly ProcessingId[];
  /** True when a client or an application server can write rows into it one by one. */
  readonly isRowWritable: boolean;
  /** True where single rows are committed by one server, however large the store. */
  readonly commitsOnOneServer: boolean;
  /** True when the team patches the servers itself. */
  readonly isSelfRun: boolean;
  readonly engine: (k: ConstantValues) => EngineAlone;
  /** Share of the stored bytes on the disks of its servers. */
  readonly hotShare: (setting: Setting) => number;
  /** Practical size of the whole database; Infinity when it scales out. */
  readonly storedBytesHigh: (k: ConstantValues) => number;
  /** Wait until rows that arrive one by one are written. */
  readonly rowWaitSeconds: (k: ConstantValues) => number;
  /** Wait until what comes from a log is committed. */
  readonly commitWaitSeconds: (k: ConstantValues) => number;
  readonly run: (setting: Setting, store: SizedStore) => Run;
  readonly price: (setting: Setting, store: SizedStore, run: Run) => StorePrice;
  /** Hours of engineers a month. */
  readonly hours: (setting: Setting, units: number, storedBytes: number) => number;
  /** Share of time that the service's own promise leaves open. */
  readonly gap: (k: ConstantValues, redundancy: Redundancy) => number;
  readonly runUnit: UnitId;
}

const ALWAYS = Number.POSITIVE_INFINITY;
const SMALL_SERVER_VCPU = 2;
const CLICKHOUSE_VCPU_LOW = 4;
const LAKE_VCPU_LOW = 8;
const MEASURED_VCPU = 16;
const HUNDRED = 100;

const NO_RUN: Run = { seconds: 0, units: 0, billedUnitHours: 0, externalUsd: 0 };
const NO_PRICE: StorePrice = { storeComputeUsd: 0, storeDiskUsd: 0, storeObjectUsd: 0, streamLoadUsd: 0 };

const storeTaps = (...metrics: readonly TapId[]) => ({
  logs: ['slow-query-log'] as const,
  metrics,
  traces: ['queue', 'lineage'] as const,
});

/** Servers with disks: runs share their compute with queries, and a second zone doubles it. */
const SERVER = {
  layer: 'storage',
  redundancies: ['one-zone', 'several-zones'],
  statefulSystems: 1,
  touches: [],
  isRowWritable: true,
  hotShare: () => 1,
  rowWaitSeconds: () => 0,
  commitWaitSeconds: (k: ConstantValues) => k.sinkSeconds,
  run: (setting: Setting, { work, size }: SizedStore): Run =>
    work.intervalSeconds === null
      ? NO_RUN
      : { ...NO_RUN, seconds: runOverheadSeconds(setting) + size.runSeconds, units: size.runUnits },
  gap: (k: ConstantValues, redundancy: Redundancy) =>
    redundancy === 'one-zone' ? k.postgresOneZoneGap : k.postgresSeveralZonesGap,
  runUnit: 'run-vcpu',
} as const satisfies Partial<StorageOption>;

/** A managed service that keeps bytes apart from compute. */
const SERVICE = {
  layer: 'storage',
  redundancies: ['several-zones', 'two-regions'],
  touches: [],
  isRowWritable: false,
  commitsOnOneServer: false,
  isSelfRun: false,
  hotShare: () => 1,
  storedBytesHigh: () => ALWAYS,
  rowWaitSeconds: () => 0,
} as const satisfies Partial<StorageOption>;

const SQL_IN_STORE = ['live-sql', 'full-refresh', 'incremental', 'rollups-on-write'] as const;

const store = <const Id extends string>(option: StorageOption & { readonly id: Id }) => option;

const postgresPrice = ({ constants: k }: Setting, { size, storedBytes }: SizedStore): StorePrice => ({
  ...NO_PRICE,
  storeComputeUsd: size.units * k.postgresUsdPerVcpuHour * HOURS_PER_MONTH,
  storeDiskUsd: (storedBytes / BYTES_PER_GB) * k.postgresUsdPerGbMonth,
});

const postgresql = store({
  ...SERVER,
  id: 'postgresql',
  tier: 'startup',
  complexity: 1,
  linkCode: 'pg',
  processedBy: SQL_IN_STORE,
  commitsOnOneServer: true,
  isSelfRun: false,
  engine: (k) => ({
    unit: 'vcpu',
    scanRate: k.postgresScanRowsPerVcpuSecond,
    insertRate: k.postgresInsertRowsPerVcpuSecond,
    writeRate: k.postgresWriteRowsPerVcpuSecond,
    linearUnits: k.postgresVcpuPerQuery,
    exponent: 0,
    unitsLow: SMALL_SERVER_VCPU,
    unitsHigh: k.postgresVcpuHigh,
    queryUnitsHigh: k.postgresVcpuPerQuery,
    insertHigh: k.postgresInsertRowsHigh,
    querySeconds: k.localQuerySeconds,
    bytesRatio: k.postgresBytesRatio,
    isElastic: false,
    diskBytesPerUnit: ALWAYS,
  }),
  storedBytesHigh: (k) => k.postgresDiskHighBytes,
  price: postgresPrice,
  hours: ({ constants: k }, _units, storedBytes) =>
    k.postgresHours + (storedBytes / BYTES_PER_TB) * k.postgresHoursPerTerabyte,
  migrationHours: 'migrationToPostgresHours',
  receipt: {
    serving: ['postgresScanRowsPerVcpuSecond', 'postgresVcpuPerQuery', 'localQuerySeconds'],
    prices: [
      'postgresUsdPerVcpuHour',
      'postgresUsdPerGbMonth',
      'postgresBytesRatio',
      'postgresInsertRowsPerVcpuSecond',
      'postgresWriteRowsPerVcpuSecond',
    ],
    hours: ['postgresHours', 'postgresHoursPerTerabyte'],
    lateness: ['postgresOneZoneGap', 'postgresSeveralZonesGap'],
  },
  taps: storeTaps('connections', 'disk'),
});

const distributedPostgresql = store({
  ...SERVER,
  id: 'distributed-postgresql',
  tier: 'growth',
  complexity: 2.5,
  linkCode: 'dp',
  processedBy: SQL_IN_STORE,
  commitsOnOneServer: false,
  isSelfRun: true,
  engine: (k) => ({
    unit: 'vcpu',
    scanRate: k.postgresScanRowsPerVcpuSecond * k.citusEfficiency,
    insertRate: k.postgresInsertRowsPerVcpuSecond * k.citusEfficiency,
    writeRate: k.postgresWriteRowsPerVcpuSecond * k.citusEfficiency,
    linearUnits: k.citusVcpuHigh,
    exponent: 0,
    unitsLow: MEASURED_VCPU,
    unitsHigh: k.citusVcpuHigh,
    queryUnitsHigh: k.citusVcpuHigh,
    insertHigh: ALWAYS,
    querySeconds: k.localQuerySeconds,
    bytesRatio: k.postgresBytesRatio,
    isElastic: false,
    diskBytesPerUnit: k.postgresDiskHighBytes / k.postgresVcpuHigh,
  }),
  storedBytesHigh: () => ALWAYS,
  price: postgresPrice,
  hours: ({ constants: k }, _units, storedBytes) =>
    k.citusHours + (storedBytes / BYTES_PER_TB) * k.postgresHoursPerTerabyte * (1 - k.citusEfficiency),
  migrationHours: 'migrationToCitusHours',
  receipt: {
    serving: ['postgresScanRowsPerVcpuSecond', 'citusEfficiency', 'localQuerySeconds'],
    prices: ['postgresUsdPerVcpuHour', 'postgresUsdPerGbMonth', 'postgresBytesRatio'],
    hours: ['citusHours'],
    lateness: ['postgresOneZoneGap', 'postgresSeveralZonesGap'],
  },
  taps: storeTaps('connections', 'shards'),
});

/** Older parts move to object storage. */
const clickhouseHotShare = ({ demand: d, constants: k }: Setting) =>
  Math.min(1, k.hotDays / (DAYS_PER_MONTH * d.assumptions.retentionMonths));

const clickhouse = store({
  ...SERVER,
  id: 'clickhouse',
  tier: 'growth',
  complexity: 2.5,
  linkCode: 'ch',
  processedBy: [...SQL_IN_STORE, 'flink'],
  commitsOnOneServer: false,
  isSelfRun: true,
  engine: (k) => ({
    unit: 'vcpu',
    scanRate: k.clickhouseScanRowsPerVcpuSecond,
    insertRate: k.clickhouseInsertRowsPerVcpuSecond,
    writeRate: k.clickhouseInsertRowsPerVcpuSecond,
    linearUnits: MEASURED_VCPU,
    exponent: k.clickhouseExponent,
    unitsLow: CLICKHOUSE_VCPU_LOW,
    unitsHigh: k.clickhouseVcpuHigh,
    queryUnitsHigh: k.clickhouseVcpuHigh,
    insertHigh: ALWAYS,
    querySeconds: k.localQuerySeconds,
    bytesRatio: k.clickhouseBytesRatio,
    isElastic: false,
    diskBytesPerUnit: k.clickhouseDiskBytesPerVcpu,
  }),
  hotShare: clickhouseHotShare,
  storedBytesHigh: () => ALWAYS,
  // A columnar store buffers single rows and writes them in batches.
  rowWaitSeconds: (k) => k.sinkSeconds,
  price(setting, { size, storedBytes }) {
    const k = setting.constants;
    const gb = storedBytes / BYTES_PER_GB;
    const hot = clickhouseHotShare(setting);
    return {
      ...NO_PRICE,
      storeComputeUsd: size.units * k.clickhouseUsdPerVcpuHour * HOURS_PER_MONTH,
      storeDiskUsd: gb * hot * k.blockDiskUsdPerGbMonth,
      storeObjectUsd: gb * (1 - hot) * k.objectUsdPerGbMonth,
    };
  },
  hours(setting, units, storedBytes) {
    const k = setting.constants;
    return (
      k.clickhouseHours +
      (units / HUNDRED) * k.clickhouseHoursPerHundredVcpu +
      (storedBytes / BYTES_PER_TB) * clickhouseHotShare(setting) * k.clickhouseHoursPerTerabyte
    );
  },
  migrationHours: 'migrationToClickhouseHours',
  receipt: {
    serving: ['clickhouseScanRowsPerVcpuSecond', 'clickhouseExponent', 'localQuerySeconds'],
    prices: [
      'clickhouseUsdPerVcpuHour',
      'blockDiskUsdPerGbMonth',
      'objectUsdPerGbMonth',
      'clickhouseBytesRatio',
      'hotDays',
      'clickhouseDiskBytesPerVcpu',
    ],
    hours: ['clickhouseHours', 'clickhouseHoursPerHundredVcpu', 'clickhouseHoursPerTerabyte'],
    lateness: ['postgresOneZoneGap', 'postgresSeveralZonesGap'],
  },
  taps: storeTaps('parts', 'disk'),
});

/** A run is sized to end within this share of its interval, and takes one credit an hour at least. */
const BATCH_SHARE = 0.25;

/** Runs and scorecards on warehouses of their own, billed by the second and for the shortest time that one can be up. */
function runOnCredits(
  { demand: d, constants: k }: Setting,
  { engine, work, size }: SizedStore,
  overhead: number,
): Run {
  const interval = work.intervalSeconds;
  const testSeconds =
    (work.testRowsPerDay / engine.scanRate + d.liveTests * k.warehouseResumeSeconds) * DAYS_PER_MONTH;
  if (interval === null) return { ...NO_RUN, billedUnitHours: testSeconds / SECONDS_PER_HOUR };
  const workUnits = size.runUnits * interval;
  const credits = Math.max(1, workUnits / (interval * BATCH_SHARE));
  const seconds = overhead + workUnits / Math.max(credits, 1);
  // A run loads files in bulk; rows in motion are loaded by the stream job and billed by the byte instead.
  const loadSeconds = (d.scenario.eventsPerDay / engine.insertRate) * DAYS_PER_MONTH;
  const runSeconds = (SECONDS_PER_MONTH / interval) * Math.max(k.warehouseResumeSeconds, seconds) * credits;
  return {
    seconds,
    units: credits,
    billedUnitHours: (runSeconds + testSeconds + loadSeconds) / SECONDS_PER_HOUR,
    externalUsd: 0,
  };
}

const warehouse = store({
  ...SERVICE,
  id: 'warehouse',
  tier: 'growth',
  statefulSystems: 1,
  complexity: 1.5,
  linkCode: 'wh',
  processedBy: ['full-refresh', 'incremental', 'flink'],
  engine: (k) => ({
    unit: 'credit-per-hour',
    scanRate: k.warehouseScanRowsPerCreditSecond,
    insertRate: k.warehouseLoadRowsPerCreditSecond,
    writeRate: k.warehouseLoadRowsPerCreditSecond,
    linearUnits: 1,
    exponent: k.warehouseExponent,
    unitsLow: 1,
    unitsHigh: ALWAYS,
    queryUnitsHigh: k.warehouseCreditsHigh,
    insertHigh: ALWAYS,
    querySeconds: k.warehouseQuerySeconds,
    bytesRatio: k.warehouseBytesRatio,
    isElastic: true,
    diskBytesPerUnit: ALWAYS,
  }),
  commitWaitSeconds: (k) => k.sinkSeconds,
  run: (setting, sized) => runOnCredits(setting, sized, runOverheadSeconds(setting)),
  price({ demand: d, constants: k }, { engine, work, size, storedBytes }, { billedUnitHours }) {
    const queryHours = k.queryHoursPerDay * DAYS_PER_MONTH;
    const awake = -Math.expm1(
      -d.peakQueriesPerSecond * (k.warehouseResumeSeconds + work.queryRowsMean / engine.scanRate),
    );
    const gbPerMonth = (d.bytesPerSecond * SECONDS_PER_MONTH) / BYTES_PER_GB;
    return {
      storeComputeUsd: (size.units * queryHours * awake + billedUnitHours) * k.warehouseUsdPerCredit,
      storeDiskUsd: 0,
      storeObjectUsd: (storedBytes / BYTES_PER_GB) * k.warehouseUsdPerGbMonth,
      streamLoadUsd: work.intervalSeconds === null ? gbPerMonth * k.warehouseStreamUsdPerGb : 0,
    };
  },
  hours: ({ constants: k }) => k.warehouseHours,
  gap: (k) => k.warehouseGap,
  runUnit: 'run-credit-per-hour',
  migrationHours: 'migrationToWarehouseHours',
  receipt: {
    serving: ['warehouseScanRowsPerCreditSecond', 'warehouseExponent', 'warehouseQuerySeconds'],
    prices: [
      'warehouseUsdPerCredit',
      'warehouseUsdPerGbMonth',
      'warehouseBytesRatio',
      'warehouseLoadRowsPerCreditSecond',
      'warehouseResumeSeconds',
      'warehouseStreamUsdPerGb',
    ],
    hours: ['warehouseHours'],
    lateness: ['warehouseGap'],
  },
  taps: storeTaps('queue', 'credits'),
});

const SPARK_VCPU_LOW = 4;

/** Runs, scorecards and the upkeep of tables as Spark jobs beside the lake. */
function runOnSpark({ demand: d, constants: k }: Setting, { work }: SizedStore): Run {
  const interval = work.intervalSeconds;
  const daily = work.testRowsPerDay + d.scenario.eventsPerDay * k.lakeMaintenancePasses * k.transformFactor;
  const sideVcpuSeconds =
    (daily / k.sparkRowsPerVcpuSecond + d.liveTests * k.sparkOverheadSeconds) * DAYS_PER_MONTH;
  const usd = (vcpuSeconds: number) => (vcpuSeconds / SECONDS_PER_HOUR) * k.sparkUsdPerVcpuHour;
  if (interval === null) return { ...NO_RUN, externalUsd: usd(sideVcpuSeconds) };
  const fresh = work.runReadRows * k.transformFactor + work.runWriteRows;
  const vcpuSeconds = fresh / k.sparkRowsPerVcpuSecond;
  const units = Math.max(SPARK_VCPU_LOW, vcpuSeconds / (interval * k.sparkRunSeconds));
  const start = k.sparkOverheadSeconds + (d.tables * k.tableOverheadSeconds) / k.runThreads;
  const seconds = start + vcpuSeconds / units;
  return {
    ...NO_RUN,
    seconds,
    units,
    externalUsd: usd((SECONDS_PER_MONTH / interval) * seconds * units + sideVcpuSeconds),
  };
}

const lakehouse = store({
  ...SERVICE,
  id: 'lakehouse',
  tier: 'enterprise',
  statefulSystems: 2,
  complexity: 3,
  linkCode: 'lh',
  processedBy: ['spark', 'flink'],
  engine: (k) => ({
    unit: 'vcpu',
    scanRate: k.lakeScanRowsPerVcpuSecond,
    insertRate: k.sparkRowsPerVcpuSecond,
    writeRate: k.sparkRowsPerVcpuSecond,
    linearUnits: k.lakeVcpuHigh,
    exponent: 0,
    unitsLow: LAKE_VCPU_LOW,
    unitsHigh: k.lakeVcpuHigh,
    queryUnitsHigh: k.lakeVcpuHigh,
    insertHigh: ALWAYS,
    querySeconds: k.lakeQuerySeconds,
    bytesRatio: k.lakeBytesRatio,
    isElastic: true,
    diskBytesPerUnit: ALWAYS,
  }),
  commitWaitSeconds: (k) => k.commitSeconds,
  run: runOnSpark,
  price: ({ constants: k }, { size, storedBytes }) => ({
    ...NO_PRICE,
    storeComputeUsd: size.units * k.lakeUsdPerVcpuHour * k.lakeUplift * (k.queryHoursPerDay * DAYS_PER_MONTH),
    storeObjectUsd: (storedBytes / BYTES_PER_GB) * k.objectUsdPerGbMonth,
  }),
  hours: ({ constants: k }) => k.lakeHours,
  gap: (k) => k.objectStoreGap,
  runUnit: 'run-vcpu',
  migrationHours: 'migrationToLakeHours',
  receipt: {
    serving: ['lakeScanRowsPerVcpuSecond', 'lakeQuerySeconds'],
    prices: [
      'lakeUsdPerVcpuHour',
      'lakeUplift',
      'objectUsdPerGbMonth',
      'lakeBytesRatio',
      'lakeMaintenancePasses',
      'sparkUsdPerVcpuHour',
    ],
    hours: ['lakeHours'],
    lateness: ['objectStoreGap'],
  },
  taps: { ...storeTaps('queue', 'commits'), traces: ['commits', 'lineage'] },
});

/** In the order of the catalog, since order breaks ties. */
export const STORAGE_OPTIONS = [postgresql, distributedPostgresql, clickhouse, warehouse, lakehouse] as const;
