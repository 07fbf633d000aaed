/** The kinds of processing: what each asks of the store, runs on, costs and delays. */

import type { ConstantValues } from '../data/constantValues';
import type { Demand, Setting } from '../laws/demand';
import { BYTES_PER_GB, HOURS_PER_MONTH } from '../units';
import type { DataOption, TapId, WatchDepth } from './option';

/** Stream jobs, and the online store that they write to. */
export interface StreamJobs {
  /** vCPU at peak, at the utilization that they are run at. */
  readonly cores: (setting: Setting) => number;
  /** Cores that they keep busy at peak. */
  readonly busyCores: (setting: Setting) => number;
  readonly delaySeconds: (k: ConstantValues) => number;
  /** Standard deviation of that delay, as a share of it. */
  readonly variation: (k: ConstantValues) => number;
  readonly storeDelaySeconds: (k: ConstantValues) => number;
  readonly storeUsd: (setting: Setting) => number;
  /** Services that someone releases. */
  readonly services: (k: ConstantValues) => number;
}

export interface ProcessingOption extends DataOption {
  readonly layer: 'processing';
  /** True when it runs at intervals rather than with every row. */
  readonly isScheduled: boolean;
  /** True when it needs more than one machine under it. */
  readonly needsCluster: boolean;
  /** True when runs and scorecards are computed outside the store. */
  readonly isExternal: boolean;
  /** True when every query reads raw rows, since no tables are built. */
  readonly readsRawRows: boolean;
  /** True when scorecards are computed from all days of a test, not from the new one. */
  readonly testsFromScratch: boolean;
  /** Null where no stream job runs; stream jobs need a log to read. */
  readonly stream: StreamJobs | null;
  /** Rows written for each row that enters, itself included. */
  readonly insertFactor: (k: ConstantValues) => number;
  /** Rows that one run writes; 0 when nothing runs. */
  readonly runRows: (setting: Setting, intervalSeconds: number) => number;
  /** vCPU of the machine that starts and follows its runs. */
  readonly runnerVcpu: (k: ConstantValues) => number;
  /** Hours of engineers a month, whatever the count of tables. */
  readonly hours: (k: ConstantValues) => number;
  readonly hoursPerTable: (k: ConstantValues) => number;
  /** Share of time that the service's own promise leaves open. */
  readonly gap: (k: ConstantValues) => number;
}

const TAPS: Readonly<Record<WatchDepth, readonly TapId[]>> = {
  logs: ['job-log'],
  metrics: ['freshness', 'data-tests'],
  traces: ['freshness', 'quality'],
};

/** SQL in the store, with every row or with every query. */
const IN_STORE = {
  layer: 'processing',
  redundancies: ['several-zones'],
  statefulSystems: 0,
  touches: [],
  isScheduled: false,
  needsCluster: false,
  isExternal: false,
  readsRawRows: false,
  testsFromScratch: false,
  stream: null,
  insertFactor: () => 1,
  runRows: () => 0,
  runnerVcpu: () => 0,
  gap: () => 0,
  taps: TAPS,
} as const satisfies Partial<ProcessingOption>;

/** Rows since the run before, with the late ones that are read again. */
const freshRows = ({ demand: d, constants: k }: Setting, intervalSeconds: number) =>
  d.eventsPerSecond * intervalSeconds * k.lateWindowFactor;

const kind = <const Id extends string>(option: ProcessingOption & { readonly id: Id }) => option;

const liveSql = kind({
  ...IN_STORE,
  id: 'live-sql',
  tier: 'startup',
  complexity: 0.5,
  linkCode: 'ls',
  readsRawRows: true,
  testsFromScratch: true,
  hours: (k) => k.liveSqlHours,
  hoursPerTable: (k) => k.liveSqlHoursPerTable,
  migrationHours: 'migrationToLiveSqlHours',
  receipt: { hours: ['liveSqlHours', 'liveSqlHoursPerTable'] },
  taps: { ...TAPS, metrics: ['query-time'] },
});

const fullRefresh = kind({
  ...IN_STORE,
  id: 'full-refresh',
  tier: 'startup',
  complexity: 1,
  linkCode: 'fr',
  isScheduled: true,
  testsFromScratch: true,
  runRows: ({ demand: d, constants: k }) => d.storedRows * k.fullRefreshShare,
  runnerVcpu: (k) => k.runnerVcpu,
  hours: (k) => k.fullRefreshHours,
  hoursPerTable: (k) => k.fullRefreshHoursPerTable,
  migrationHours: 'migrationToFullRefreshHours',
  receipt: {
    freshness: [
      'transformPasses',
      'fullRefreshShare',
      'transformFactor',
      'runOverheadSeconds',
      'tableOverheadSeconds',
      'runThreads',
      'runVariation',
    ],
    hours: ['fullRefreshHours', 'fullRefreshHoursPerTable'],
  },
});

const incremental = kind({
  ...IN_STORE,
  id: 'incremental',
  tier: 'growth',
  complexity: 1.5,
  linkCode: 'in',
  isScheduled: true,
  runRows: freshRows,
  runnerVcpu: (k) => k.runnerVcpu,
  hours: (k) => k.incrementalHours,
  hoursPerTable: (k) => k.incrementalHoursPerTable,
  migrationHours: 'migrationToIncrementalHours',
  receipt: {
    freshness: [
      'transformPasses',
      'lateWindowFactor',
      'transformFactor',
      'runOverheadSeconds',
      'tableOverheadSeconds',
      'runThreads',
      'runVariation',
    ],
    hours: ['incrementalHours', 'incrementalHoursPerTable'],
  },
});

const rollupsOnWrite = kind({
  ...IN_STORE,
  id: 'rollups-on-write',
  tier: 'growth',
  complexity: 2,
  linkCode: 'rw',
  insertFactor: (k) => 1 + k.rollupInsertFactor,
  hours: (k) => k.rollupHours,
  hoursPerTable: (k) => k.rollupHoursPerTable,
  migrationHours: 'migrationToRollupHours',
  receipt: { hours: ['rollupHours', 'rollupHoursPerTable'] },
});

const spark = kind({
  ...IN_STORE,
  id: 'spark',
  tier: 'enterprise',
  complexity: 2.5,
  linkCode: 'sp',
  isScheduled: true,
  needsCluster: true,
  isExternal: true,
  runRows: freshRows,
  hours: (k) => k.sparkHours,
  hoursPerTable: (k) => k.sparkHoursPerTable,
  gap: (k) => k.sparkGap,
  migrationHours: 'migrationToSparkHours',
  receipt: {
    freshness: [
      'transformPasses',
      'lateWindowFactor',
      'sparkRowsPerVcpuSecond',
      'sparkOverheadSeconds',
      'runVariation',
    ],
    prices: ['sparkUsdPerVcpuHour', 'sparkRowsPerVcpuSecond'],
    hours: ['sparkHours', 'sparkHoursPerTable'],
    lateness: ['sparkGap'],
  },
});

const STREAM_CORES_LOW = 2;

const activeUsers = (d: Demand, k: ConstantValues) =>
  Math.min(d.usersPerDay * k.activeUsersPerDailyUser, k.peopleOnline);

const FLINK_JOBS: StreamJobs = {
  cores: ({ demand: d, constants: k }) =>
    Math.max(
      STREAM_CORES_LOW,
      (d.peakEventsPerSecond * k.flinkJobs) / (k.flinkEventsPerCoreSecond * k.flinkTargetUtilization),
    ),
  busyCores: ({ demand: d, constants: k }) =>
    (d.peakEventsPerSecond * k.flinkJobs) / k.flinkEventsPerCoreSecond,
  delaySeconds: (k) => k.flinkSeconds,
  variation: (k) => k.flinkVariation,
  storeDelaySeconds: (k) => k.onlineStoreSeconds,
  storeUsd({ demand: d, constants: k }) {
    const gb = (activeUsers(d, k) * k.featureBytesPerUser) / BYTES_PER_GB;
    return Math.max(k.onlineStoreFloorUsdPerMonth, gb * 2 * k.onlineStoreUsdPerGbHour * HOURS_PER_MONTH);
  },
  services: (k) => k.flinkJobs + 1,
};

const flink = kind({
  ...IN_STORE,
  id: 'flink',
  tier: 'enterprise',
  statefulSystems: 2,
  complexity: 4,
  linkCode: 'fl',
  touches: ['ingestion', 'modeling'],
  needsCluster: true,
  stream: FLINK_JOBS,
  hours: (k) => k.flinkHours,
  hoursPerTable: (k) => k.flinkHoursPerTable,
  gap: (k) => k.flinkGap,
  migrationHours: 'migrationToFlinkHours',
  receipt: {
    freshness: ['flinkSeconds', 'flinkVariation', 'onlineStoreSeconds'],
    prices: [
      'flinkEventsPerCoreSecond',
      'flinkJobs',
      'flinkTargetUtilization',
      'featureBytesPerUser',
      'activeUsersPerDailyUser',
      'peopleOnline',
      'onlineStoreUsdPerGbHour',
    ],
    hours: ['flinkHours', 'flinkHoursPerTable'],
    lateness: ['flinkGap'],
  },
  taps: { ...TAPS, traces: ['watermark', 'quality'] },
});

/** In the order of the catalog, since order breaks ties. */
export const PROCESSING_OPTIONS = [liveSql, fullRefresh, incremental, rollupsOnWrite, spark, flink] as const;

export type ProcessingId = (typeof PROCESSING_OPTIONS)[number]['id'];
