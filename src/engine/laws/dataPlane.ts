import type { ProcessingId, Redundancy, StorageId } from '../architecture';
import type { ConstantValues } from '../data/catalog';
import {
  BYTES_PER_GB,
  BYTES_PER_TB,
  DAYS_PER_MONTH,
  HOURS_PER_MONTH,
  SECONDS_PER_HOUR,
  SECONDS_PER_MONTH,
} from '../units';
import type { ControlPlane } from './controlPlane';
import type { Demand } from './demand';
import type { IngestionSize } from './ingestion';
import { totalSpend } from './spend';
import {
  type QueryRows,
  type StoreEngine,
  type StoreSize,
  type StoreWork,
  sizeStore,
  storeEngine,
  storeWork,
} from './store';

/** Share of the stored bytes on the disks of servers: ClickHouse moves older parts to object storage. */
function hotShare(storage: StorageId, d: Demand, k: ConstantValues): number {
  return storage === 'clickhouse'
    ? Math.min(1, k.hotDays / (DAYS_PER_MONTH * d.assumptions.retentionMonths))
    : 1;
}

// Hours of engineers a month that a store and its processing ask for.

const HUNDRED = 100;

export function storeHours(
  storage: StorageId,
  size: Pick<StoreSize, 'units'>,
  bytes: number,
  d: Demand,
  k: ConstantValues,
): number {
  const terabytes = bytes / BYTES_PER_TB;
  switch (storage) {
    case 'postgresql':
      return k.postgresHours + terabytes * k.postgresHoursPerTerabyte;
    case 'distributed-postgresql':
      return k.citusHours + terabytes * k.postgresHoursPerTerabyte * (1 - k.citusEfficiency);
    case 'clickhouse': {
      const hot = hotShare(storage, d, k);
      return (
        k.clickhouseHours +
        (size.units / HUNDRED) * k.clickhouseHoursPerHundredVcpu +
        terabytes * hot * k.clickhouseHoursPerTerabyte
      );
    }
    case 'warehouse':
      return k.warehouseHours;
    case 'lakehouse':
      return k.lakeHours;
  }
}

export function processingHours(processing: ProcessingId, d: Demand, k: ConstantValues): number {
  const tests = d.scenario.experimentsPerMonth * k.testHours;
  switch (processing) {
    case 'live-sql':
      return k.liveSqlHours + d.tables * k.liveSqlHoursPerTable + tests;
    case 'full-refresh':
      return k.fullRefreshHours + d.tables * k.fullRefreshHoursPerTable + tests;
    case 'incremental':
      return k.incrementalHours + d.tables * k.incrementalHoursPerTable + tests;
    case 'rollups-on-write':
      return k.rollupHours + d.tables * k.rollupHoursPerTable + tests;
    case 'spark':
      return k.sparkHours + d.tables * k.sparkHoursPerTable + tests;
    case 'flink':
      return k.flinkHours + d.tables * k.flinkHoursPerTable + tests;
  }
}

// What a store costs at a size: one zone, list prices.

/** USD a month in one zone: compute, disk, object storage, and loading rows as they come. `creditHours` are those of runs. */
function priceStore(
  storage: StorageId,
  engine: StoreEngine,
  work: StoreWork,
  size: StoreSize,
  bytes: number,
  creditHours: number,
  d: Demand,
  k: ConstantValues,
) {
  const gb = bytes / BYTES_PER_GB;
  const none = { storeComputeUsd: 0, storeDiskUsd: 0, storeObjectUsd: 0, streamLoadUsd: 0 };
  const queryHours = k.queryHoursPerDay * DAYS_PER_MONTH;
  switch (storage) {
    case 'postgresql':
    case 'distributed-postgresql':
      return {
        ...none,
        storeComputeUsd: size.units * k.postgresUsdPerVcpuHour * HOURS_PER_MONTH,
        storeDiskUsd: gb * k.postgresUsdPerGbMonth,
      };
    case 'clickhouse': {
      const hot = hotShare(storage, d, k);
      return {
        ...none,
        storeComputeUsd: size.units * k.clickhouseUsdPerVcpuHour * HOURS_PER_MONTH,
        storeDiskUsd: gb * hot * k.blockDiskUsdPerGbMonth,
        storeObjectUsd: gb * (1 - hot) * k.objectUsdPerGbMonth,
      };
    }
    case 'warehouse': {
      const awake = -Math.expm1(
        -d.peakQueriesPerSecond * (k.warehouseResumeSeconds + work.queryRowsMean / engine.scanRate),
      );
      const gbPerMonth = (d.bytesPerSecond * SECONDS_PER_MONTH) / BYTES_PER_GB;
      return {
        storeComputeUsd: (size.units * queryHours * awake + creditHours) * k.warehouseUsdPerCredit,
        storeDiskUsd: 0,
        storeObjectUsd: gb * k.warehouseUsdPerGbMonth,
        streamLoadUsd: work.intervalSeconds === null ? gbPerMonth * k.warehouseStreamUsdPerGb : 0,
      };
    }
    case 'lakehouse':
      return {
        ...none,
        storeComputeUsd: size.units * k.lakeUsdPerVcpuHour * k.lakeUplift * queryHours,
        storeObjectUsd: gb * k.objectUsdPerGbMonth,
      };
  }
}

/** A store with what processes its rows at one interval: sizes, money, hours and the length of a run. */
export interface DataPlanePlan {
  readonly storage: StorageId;
  readonly processing: ProcessingId;
  readonly intervalSeconds: number | null;
  readonly engine: StoreEngine;
  readonly work: StoreWork;
  readonly size: StoreSize;
  /** USD a month in one zone (or as the service comes), by what a second zone or region multiplies. */
  readonly storeComputeUsd: number;
  readonly storeDiskUsd: number;
  readonly storeObjectUsd: number;
  /** Price of loading rows as they come; 0 where runs load files in bulk. */
  readonly streamLoadUsd: number;
  readonly storedBytes: number;
  readonly processingComputeUsd: number;
  readonly onlineStoreUsd: number;
  readonly storeHours: number;
  readonly processingHours: number;
  /** vCPU that the deployment layer carries during a run. */
  readonly fleetVcpu: number;
  /** Of these, what no run uses on average: billed on a machine that stands all month, not as containers. */
  readonly idleVcpu: number;
  readonly processingUnits: number;
  /** Services that someone releases. */
  readonly services: number;
  /** Servers beyond the first of a store that the team runs itself. */
  readonly furtherServers: number;
  /** Mean length of a run with its overhead; 0 when nothing runs. */
  readonly runSeconds: number;
  /** Worst of the ceilings, 1 is full; above 1 the plan is saturated. */
  readonly saturation: number;
}

const BATCH_SHARE = 0.25;
const SPARK_VCPU_LOW = 4;
const FLINK_CORES_LOW = 2;
const SERVER_VCPU = 16;
const SELF_RUN: ReadonlySet<StorageId> = new Set<StorageId>(['clickhouse', 'distributed-postgresql']);

const isBatch = (processing: ProcessingId) =>
  processing === 'full-refresh' || processing === 'incremental' || processing === 'spark';

export function planDataPlane(
  storage: StorageId,
  processing: ProcessingId,
  intervalSeconds: number | null,
  d: Demand,
  rows: QueryRows,
  k: ConstantValues,
  engine: StoreEngine = storeEngine(storage, k),
): DataPlanePlan {
  const work = storeWork(processing, intervalSeconds, d, rows, k);
  const elastic = storage === 'warehouse' || storage === 'lakehouse';
  const storedBytes = d.rawStoredBytes * engine.bytesRatio;
  const diskUnits = (storedBytes * hotShare(storage, d, k)) / engine.diskBytesPerUnit;
  const size = sizeStore(
    { ...engine, unitsLow: Math.max(engine.unitsLow, diskUnits) },
    work,
    elastic,
    d,
    k,
    runOverhead(d, k),
  );
  const run = planRun(storage, work, size, d, k);
  const store = priceStore(storage, engine, work, size, storedBytes, run.creditHours, d, k);
  const flinkCores =
    processing === 'flink'
      ? Math.max(
          FLINK_CORES_LOW,
          (d.peakEventsPerSecond * k.flinkJobs) / (k.flinkEventsPerCoreSecond * k.flinkTargetUtilization),
        )
      : 0;
  const batch = isBatch(processing);
  const runnerVcpu = batch && processing !== 'spark' ? k.runnerVcpu : 0;
  const onlineUsers = Math.min(d.usersPerDay * k.activeUsersPerDailyUser, k.peopleOnline);
  const onlineGb = (onlineUsers * k.featureBytesPerUser) / BYTES_PER_GB;
  return {
    storage,
    processing,
    intervalSeconds,
    engine,
    work,
    size,
    storedBytes,
    storeComputeUsd: store.storeComputeUsd,
    storeDiskUsd: store.storeDiskUsd,
    storeObjectUsd: store.storeObjectUsd,
    streamLoadUsd: store.streamLoadUsd,
    processingComputeUsd: run.externalUsd,
    onlineStoreUsd:
      processing === 'flink'
        ? Math.max(k.onlineStoreFloorUsdPerMonth, onlineGb * 2 * k.onlineStoreUsdPerGbHour * HOURS_PER_MONTH)
        : 0,
    storeHours: storeHours(storage, size, storedBytes, d, k),
    processingHours: processingHours(processing, d, k),
    fleetVcpu: flinkCores + runnerVcpu,
    idleVcpu: intervalSeconds === null ? 0 : runnerVcpu * Math.max(0, 1 - run.seconds / intervalSeconds),
    processingUnits: processing === 'flink' ? flinkCores : run.units,
    services: processing === 'flink' ? k.flinkJobs + 1 : 0,
    furtherServers: SELF_RUN.has(storage) ? Math.max(0, size.units / SERVER_VCPU - 1) : 0,
    runSeconds: run.seconds,
    saturation: Math.max(
      size.sizeRatio,
      size.insertRatio,
      storage === 'postgresql' ? storedBytes / k.postgresDiskHighBytes : 0,
      batch && intervalSeconds !== null ? run.seconds / (intervalSeconds * k.batchDutyHigh) : 0,
    ),
  };
}

function runOverhead(d: Demand, k: ConstantValues): number {
  return k.runOverheadSeconds + (d.tables * k.tableOverheadSeconds) / k.runThreads;
}

interface Run {
  readonly seconds: number;
  /** Warehouse credits or Spark vCPU during the run; vCPU of the store busy with it otherwise. */
  readonly units: number;
  /** Warehouse credit-hours a month for runs and scorecards. */
  readonly creditHours: number;
  /** Spark, USD a month. */
  readonly externalUsd: number;
}

function planRun(storage: StorageId, work: StoreWork, size: StoreSize, d: Demand, k: ConstantValues): Run {
  const interval = work.intervalSeconds;
  const overhead = runOverhead(d, k);
  const runsPerMonth = interval === null ? 0 : SECONDS_PER_MONTH / interval;
  if (storage === 'lakehouse') {
    const fresh = work.runReadRows * k.transformFactor + work.runWriteRows;
    const vcpuSeconds = fresh / k.sparkRowsPerVcpuSecond;
    const units =
      interval === null ? 0 : Math.max(SPARK_VCPU_LOW, vcpuSeconds / (interval * k.sparkRunSeconds));
    const start = k.sparkOverheadSeconds + (d.tables * k.tableOverheadSeconds) / k.runThreads;
    const seconds = interval === null ? 0 : start + vcpuSeconds / units;
    const daily = work.testRowsPerDay + d.scenario.eventsPerDay * k.lakeMaintenancePasses * k.transformFactor;
    const sideVcpuSeconds =
      (daily / k.sparkRowsPerVcpuSecond + d.liveTests * k.sparkOverheadSeconds) * DAYS_PER_MONTH;
    const usd =
      ((runsPerMonth * seconds * units + sideVcpuSeconds) / SECONDS_PER_HOUR) * k.sparkUsdPerVcpuHour;
    return { seconds, units, creditHours: 0, externalUsd: usd };
  }
  if (storage === 'warehouse') {
    const workUnits = size.runUnits * (interval ?? 0);
    const credits = interval === null ? 0 : Math.max(1, workUnits / (interval * BATCH_SHARE));
    const seconds = interval === null ? 0 : overhead + workUnits / Math.max(credits, 1);
    const testSeconds =
      (work.testRowsPerDay / k.warehouseScanRowsPerCreditSecond + d.liveTests * k.warehouseResumeSeconds) *
      DAYS_PER_MONTH;
    // A run loads files in bulk; rows in motion are loaded by the stream job and billed by the byte instead.
    const loadSeconds =
      interval === null ? 0 : (d.scenario.eventsPerDay / k.warehouseLoadRowsPerCreditSecond) * DAYS_PER_MONTH;
    const runSeconds = runsPerMonth * Math.max(k.warehouseResumeSeconds, seconds) * credits;
    return {
      seconds,
      units: credits,
      creditHours: (runSeconds + testSeconds + loadSeconds) / SECONDS_PER_HOUR,
      externalUsd: 0,
    };
  }
  if (interval === null) return { seconds: 0, units: 0, creditHours: 0, externalUsd: 0 };
  return { seconds: overhead + size.runSeconds, units: size.runUnits, creditHours: 0, externalUsd: 0 };
}

/** What redundancy adds to a store: a second zone or region. USD and hours a month. */
export interface PlacedStore {
  readonly computeUsd: number;
  readonly storageUsd: number;
  readonly transferUsd: number;
  readonly extraHours: number;
}

const COPIES_IN_ZONES = 2;

export function placeStore(
  plan: DataPlanePlan,
  redundancy: Redundancy,
  d: Demand,
  k: ConstantValues,
): PlacedStore {
  const { storeComputeUsd: compute, storeDiskUsd: disk, storeObjectUsd: object } = plan;
  const isServer = plan.storage !== 'warehouse' && plan.storage !== 'lakehouse';
  if (redundancy === 'two-regions') {
    const gbPerMonth = (d.bytesPerSecond * SECONDS_PER_MONTH * plan.engine.bytesRatio) / BYTES_PER_GB;
    return {
      computeUsd: compute * k.twoRegionFactor,
      storageUsd: (disk + object) * 2,
      transferUsd: gbPerMonth * k.crossRegionUsdPerGb,
      extraHours: k.secondRegionHours,
    };
  }
  const copies = isServer && redundancy === 'several-zones' ? COPIES_IN_ZONES : 1;
  return { computeUsd: compute * copies, storageUsd: disk * copies + object, transferUsd: 0, extraHours: 0 };
}

// vCPU of a plan's runners and stream jobs that appear on the bill.

/** Containers are billed while a run lasts; a machine of one's own stands between runs as well. */
export function billedVcpu(
  plan: Pick<DataPlanePlan, 'fleetVcpu' | 'idleVcpu'>,
  control: Pick<ControlPlane, 'billsIdle'>,
): number {
  return control.billsIdle ? plan.fleetVcpu : plan.fleetVcpu - plan.idleVcpu;
}

/** The bill of a data plane before what carries and watches it, USD a month at the base region's prices. */
export function dataPlaneBill(ingestion: IngestionSize, plan: DataPlanePlan, store: PlacedStore): number {
  const held = store.computeUsd + store.storageUsd + store.transferUsd;
  return (
    held + plan.streamLoadUsd + plan.processingComputeUsd + plan.onlineStoreUsd + totalSpend(ingestion.cost)
  );
}

// Rows written one request at a time: share of the transactions that the store can commit a second.

/** Cores of the machine that the transactions were measured on. */
const MEASURED_VCPU = 16;

/** Zero where a load job writes in bulk. One server commits no faster on more than the measured cores; a cluster does. */
export function directWriteRatio(
  ingestion: IngestionSize,
  plan: DataPlanePlan,
  d: Demand,
  k: ConstantValues,
): number {
  if (!ingestion.isDirect) return 0;
  const servers = plan.storage === 'postgresql' ? 1 : Math.max(1, plan.size.loadUnits / MEASURED_VCPU);
  return d.peakRequestsPerSecond / (k.directTransactionsPerSecond * servers);
}
